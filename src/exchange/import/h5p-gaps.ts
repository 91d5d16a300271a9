/** What a package or a library asks for and does not bring: files of its own, which official libraries lack too, and media of other hosts. */
import { posix } from 'node:path';
import { shown } from '../../files/archive-names.ts';
import { addressesIn, fileOfAddress } from '../../files/style-addresses.ts';
import { pathInLibrary } from '../../h5p/player/present-files.ts';
import { fieldsOf, listOf, textsIn } from './h5p-json.ts';
import { type Refusal, refusal } from './result.ts';

/** More lines than anyone reads. */
const MOST = 50;

/**
 * @param files of libraries, or of a package with its libraries, that passed their checks, by path
 * @returns a warning for each file that a `library.json` or a style sheet names and that is not there, and for each medium that the
 * content would load from another host, at most 50
 */
export function gapsIn(files: ReadonlyMap<string, Uint8Array>): Refusal[] {
	const decoder = new TextDecoder();
	const gaps = new Map<string, Refusal>();
	for (const [name, bytes] of files) {
		const [folder = '', file] = name.split('/', 2);
		if (name === 'content/content.json') {
			for (const what of elsewhereIn(JSON.parse(decoder.decode(bytes)))) gaps.set(what, refusal('media-elsewhere', { what: shown(what) }));
		}
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
	return [...gaps.values()].slice(0, MOST);
}

/** Fields that hold the address of a file: those of H5P's own media, and of content types that show what others host. */
const ADDRESS_FIELD = /(?:^|\.)(?:path|source|sourcePath|src)$/;
const ELSEWHERE = /^(?:https?:)?\/\/\S/i;
const LOADED = /<(?:img|audio|video|source|embed|iframe)\s[^>]{0,2000}?\bsrc\s{0,9}=\s{0,9}["']?((?:https?:)?\/\/[^"'\s>]{1,500})/gi;

/** Media on other hosts, in fields of their own or inside texts: `sources[0].path https://…`. */
function elsewhereIn(content: unknown): string[] {
	return [...textsIn(content)].flatMap(([path, text]) => {
		if (ADDRESS_FIELD.test(path)) return ELSEWHERE.test(text.trim()) ? [`${path} ${text.trim()}`] : [];
		return [...text.matchAll(LOADED)].map(([, address]) => `${path} ${address}`);
	});
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
