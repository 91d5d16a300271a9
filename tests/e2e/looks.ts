/** Which pages of the built site tests look at, so that all it shows is seen: worked out once in a run. */
import { once } from './once.ts';
import { cover, type Look, skeletons } from './skeletons.ts';

/**
 * How many new places make a page one to open in a browser. Those that show fewer, three quarters of all that show any, hold a paragraph, row
 * or list more than another; with `npm run test:all` every page is opened.
 */
const LEAST = 24;

type Looks = { /** of every page */ paths: string[]; looks: Look[] };

/** The address of every page, and those that show much that is new, with what was seen before them. */
export function looks(): Promise<Looks> {
	return once('looks', async () => {
		const all = await skeletons();
		const covering = cover(all);
		const shows = ({ seen }: Look, index: number) => (covering[index + 1]?.seen.length ?? seen.length) - seen.length;
		return {
			paths: all.map(({ path }) => path),
			looks: covering.filter((look, index) => shows(look, index) >= LEAST),
		};
	});
}
