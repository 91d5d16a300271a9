/** Which pages of the built site tests look at, so that all it shows is seen: worked out once in a run. */
import { once } from './once.ts';
import { cover, type Look, skeletons } from './skeletons.ts';

type Looks = { /** of every page */ paths: string[]; looks: Look[] };

/** The address of every page, and those that show something new, with what was seen before them. */
export function looks(): Promise<Looks> {
	return once('looks', async () => {
		const all = await skeletons();
		return { paths: all.map(({ path }) => path), looks: cover(all) };
	});
}
