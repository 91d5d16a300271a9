/** The scripts and style sheets of a library that are really there: some official libraries name others, which they do not bring. */
import { posix } from 'node:path';
import { fileOfAddress } from '../../files/style-addresses.ts';

type Lists = Partial<Record<'preloadedJs' | 'preloadedCss', { path: string }[]>>;

/**
 * @param path as `library.json` gives it, maybe with a query behind it
 * @returns the path of the file under the folder of its library; none where it leads out of it, or to no file
 */
export function pathInLibrary(path: string): string | undefined {
	const file = posix.normalize(fileOfAddress(path) ?? '/');
	return /^(?:\/|\.\.?(?:\/|$))|\/$|\\/.test(file) ? undefined : file;
}

/**
 * @param library a `library.json` that passed its checks
 * @param has whether a path under its folder is a file
 * @returns the same without scripts and style sheets that are not there: the player would wait for them, or end with an error
 */
export function withPresentFiles<L extends object>(library: L, has: (path: string) => boolean): L {
	const { preloadedJs, preloadedCss } = library as Lists;
	const present = (list: { path: string }[] | undefined) =>
		list?.flatMap((entry) => {
			const path = pathInLibrary(entry.path);
			return path !== undefined && has(path) ? [{ ...entry, path }] : [];
		});
	return {
		...library,
		...(preloadedJs ? { preloadedJs: present(preloadedJs) } : {}),
		...(preloadedCss ? { preloadedCss: present(preloadedCss) } : {}),
	};
}
