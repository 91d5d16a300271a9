/** Which pages of the built site tests look at, so that all it shows is seen: worked out once in a run. */
import { once } from './once.ts';
import { cover, type Look, skeletons } from './skeletons.ts';

/**
 * How many new places make a page one to look at. Those that show fewer, half of all that show any, hold one paragraph or row more than
 * another; with `npm run test:all` every page is looked at.
 */
const LEAST = 7;

type Looks = { /** of every page */ paths: string[]; looks: Look[] };

/** The address of every page, and those that show something new, with what was seen before them. */
export function looks(): Promise<Looks> {
	return once('looks', async () => {
		const all = await skeletons();
		return { paths: all.map(({ path }) => path), looks: cover(all, LEAST) };
	});
}
