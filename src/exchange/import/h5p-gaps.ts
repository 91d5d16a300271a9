/** Files that libraries ask for and do not bring. Official libraries are published so; browsers pass over what is not there. */
import { posix } from 'node:path';
import { shown } from '../../files/archive-names.ts';
import { addressesIn, fileOfAddress } from '../../files/style-addresses.ts';
import { pathInLibrary } from '../../h5p/player/present-files.ts';
import { fieldsOf, listOf } from './h5p-json.ts';
import { type Refusal, refusal } from './result.ts';

/** More lines than anyone reads. */
const MOST = 50;

/**
 * @param files of libraries, or of a package with its libraries, that passed their checks, by path
 * @returns a warning for each file that a `library.json` or a style sheet names and that is not there, at most 50
 */
export function gapsIn(files: ReadonlyMap<string, Uint8Array>): Refusal[] {
	const decoder = new TextDecoder();
	const gaps = new Map<string, Refusal>();
	for (const [name, bytes] of files) {
		if (gaps.size === MOST) break;
		const [folder = '', file] = name.split('/', 2);
		if (folder === 'content' || file === undefined) continue;
		const named = name.endsWith('.css')
			? inSheet(name, decoder.decode(bytes))
			: name === `${folder}/library.json`
				? inLibrary(folder, decoder.decode(bytes))
				: [];
		for (const path of named) {
			if (!files.has(path) && gaps.size < MOST) gaps.set(`${name} ${path}`, refusal('library-file-missing', { name: shown(name), path: shown(path) }));
		}
	}
	return [...gaps.values()];
}

function inSheet(name: string, css: string): string[] {
	return addressesIn(css).flatMap((address) => {
		const file = fileOfAddress(address);
		return file === undefined ? [] : [posix.join(posix.dirname(name), file)];
	});
}

function inLibrary(folder: string, json: string): string[] {
	const { preloadedJs, preloadedCss } = fieldsOf(JSON.parse(json));
	return [...listOf(preloadedJs), ...listOf(preloadedCss)].map((entry) => `${folder}/${pathInLibrary(`${fieldsOf(entry).path}`)}`);
}
