/** Which pages of the built site tests look at, so that all it shows is seen: worked out once in a run. */
import { once } from './once.ts';
import { cover, type Look, skeletons } from './skeletons.ts';

/**
 * How many new places make a page one to open in a browser. Those that show fewer, half of all that show any, hold one paragraph or row
 * more than another; with `npm run test:all` every page is opened.
 */
const LEAST = 7;

type Looks = { /** of every page */ paths: string[] /** of those that show something new */; showing: string[]; looks: Look[] };

/** The address of every page, those that show something new, and those of them that show much, with what was seen before them. */
export function looks(): Promise<Looks> {
	return once('looks', async () => {
		const all = await skeletons();
		const covering = cover(all);
		const shows = ({ seen }: Look, index: number) => (covering[index + 1]?.seen.length ?? seen.length) - seen.length;
		return {
			paths: all.map(({ path }) => path),
			showing: covering.map(({ path }) => path),
			looks: covering.filter((look, index) => shows(look, index) >= LEAST),
		};
	});
}
