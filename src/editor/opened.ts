/** Which file the form that is open stands for, by the address of the editor's page. */

type FileOf = { name: string; file: string };
export type Place = { name: string } & ({ files: readonly FileOf[] } | { folder: string; extension: string });

/**
 * @param hash of the address: `#/collections/laws/entries/luat-tre-em`
 * @returns the path of the file from the project's folder; nothing where no form of a file that is there is open
 */
export function fileOpened(hash: string, places: readonly Place[]): string | undefined {
	const [, collection = '', entry = ''] = /^#\/collections\/([^/]+)\/entries\/([^?]+)/.exec(hash)?.map(decodeURIComponent) ?? [];
	const place = places.find(({ name }) => name === collection);
	if (!place || entry === '') return undefined;
	if ('files' in place) return place.files.find(({ name }) => name === entry)?.file;
	return `${place.folder}/${entry}.${place.extension}`;
}

/** @returns whether the address is of the form of an entry that is begun, and has no file yet */
export const isNewForm = (hash: string): boolean => /^#\/collections\/[^/]+\/new(?:$|[/?])/.test(hash);

/** @returns the address of the form of a file */
export function addressOf(file: string, places: readonly Place[]): string | undefined {
	for (const place of places) {
		if ('files' in place) {
			const found = place.files.find((one) => one.file === file);
			if (found) return `#/collections/${place.name}/entries/${found.name}`;
		} else if (file.startsWith(`${place.folder}/`) && file.endsWith(`.${place.extension}`)) {
			const name = file.slice(place.folder.length + 1, -place.extension.length - 1);
			if (!name.includes('/')) return `#/collections/${place.name}/entries/${name}`;
		}
	}
	return undefined;
}
