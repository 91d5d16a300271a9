/** Takes in an `.h5p` package that may come from anywhere: checks all of it, and reads the known types of questions. */

import { isUnsafe, shown } from '../../files/archive-names.ts';
import { isObject } from '../../files/json.ts';
import { svgFaults } from '../../files/svg.ts';
import { megabytes, readArchive } from '../../files/unzip.ts';
import { fitsItsEnding, isAllowed, isJson, isSvg } from './h5p-bytes.ts';
import { creditsOf } from './h5p-credits.ts';
import { draftOf, harmOf, type Main } from './h5p-draft.ts';
import { isMarkup } from './h5p-html.ts';
import { type Fields, readJson, textsIn } from './h5p-json.ts';
import { circlesIn, fieldFault, missingLibraries, needsOf, ofEditor, readLibraries } from './h5p-libraries.ts';
import { type Imported, type Refusal, refusal } from './result.ts';

export type H5pPackage = { files: Map<string, Uint8Array>; main: Main };

/** Bytes; no picture of a library comes near, and a larger one keeps the parser busy. */
const SVG_BYTES = 5 * 1024 * 1024;

/** What macOS puts into every folder and zip file, and what the repositories of libraries keep for those who develop them; nobody reads it. */
const isLitter = (name: string) =>
	name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|\.gitignore|\.gitattributes|\.h5pignore|\.github\/.*|crowdin\.yml|LICENSE)$/.test(name);

/** What no content is played with: files that nobody reads, and libraries of authoring tools. It is neither checked nor published. */
export const isLeftOut = (name: string) => isLitter(name) || ofEditor(name);

/**
 * All checks of a package, whatever its type (H5P file format 1.0).
 * @param bytes the whole file
 * @returns its files and what it is about; or every reason why it is refused. Never throws.
 */
export async function readPackage(bytes: Uint8Array): Promise<H5pPackage | { refusals: Refusal[] }> {
	const archive = await readArchive(bytes);
	const refusals = archive.faults.map(({ kind, params }) => refusal(kind, params));
	// Nothing more is said of a name that is refused already.
	const names = new Set([...archive.names].filter((name) => !name.endsWith('/') && !isLeftOut(name) && !isUnsafe(name)));
	if (archive.names.size === 0 && refusals.length > 0) return { refusals };
	const files = new Map([...archive.files].filter(([name]) => !isLeftOut(name)));
	const { json, refusals: wrongFiles } = checkFiles(names, files);
	refusals.push(...wrongFiles);
	const fields = objectIn('h5p.json', names, json, refusals);
	const content = objectIn('content/content.json', names, json, refusals);
	const { libraries, refusals: wrong } = readLibraries(names, json);
	refusals.push(...wrong, ...circlesIn(libraries).map((circle) => refusal('library-circle', { names: circle.join(' → ') })));
	const head = fields && headOf(fields, refusals);
	const named = [...(head?.needs ?? []), ...librariesIn(content)];
	const missing = missingLibraries(named, libraries);
	// Content alone may be read here or played where the libraries are; a package with some of them is broken.
	if (libraries.size > 0) refusals.push(...missing.map((name) => refusal('library-missing', { name })));
	if (refusals.length > 0 || !head || !content) return { refusals };
	return { files, main: { ...head, content, libraries, missing } };
}

/**
 * What is wrong with single files, whether a package brings them or a folder of libraries.
 * @param names of all files, as paths in the package
 * @param files those that could be read
 * @returns the values of the JSON files, by name, and every reason why a file is refused
 */
export function checkFiles(names: ReadonlySet<string>, files: ReadonlyMap<string, Uint8Array>): { json: Map<string, unknown>; refusals: Refusal[] } {
	const json = new Map<string, unknown>();
	const refusals = [...names].filter((name) => !isAllowed(name)).map((name) => refusal('file-type', { name: shown(name) }));
	for (const [name, data] of files) {
		if (isJson(name)) {
			const read = readJson(name, data);
			refusals.push(...read.refusals);
			if ('value' in read) json.set(name, read.value);
		} else if (!isAllowed(name)) continue;
		else if (isSvg(name)) refusals.push(...svgRefusals(name, data));
		else if (!fitsItsEnding(name, data)) refusals.push(refusal('file-content', { name: shown(name) }));
	}
	return { json, refusals };
}

function svgRefusals(name: string, data: Uint8Array): Refusal[] {
	if (data.length > SVG_BYTES) return [refusal('too-large', { name: shown(name), size: megabytes(data.length), limit: megabytes(SVG_BYTES) })];
	const found = svgFaults(data);
	if (found === 'not-svg') return [refusal('file-content', { name: shown(name) })];
	return found.length > 0 ? [refusal('svg-active', { name: shown(name), what: shown(found.join(', ')) })] : [];
}

/** One of the two files that every package has. */
function objectIn(name: string, names: ReadonlySet<string>, json: ReadonlyMap<string, unknown>, refusals: Refusal[]): Fields | undefined {
	if (!names.has(name)) refusals.push(refusal('file-missing', { name }));
	const value = json.get(name);
	if (json.has(name) && !isObject(value)) refusals.push(refusal('json-not-object', { name }));
	return isObject(value) ? value : undefined;
}

type Head = Pick<Main, 'title' | 'language' | 'library' | 'comments' | 'credits'> & { needs: string[] };

/** What `h5p.json` says; what is wrong with it is added to the refusals. */
function headOf(fields: Fields, refusals: Refusal[]): Head {
	const { title, language, mainLibrary, preloadedDependencies, defaultLanguage, authorComments } = fields;
	const fault = (field: string) => refusals.push(fieldFault('h5p.json', field, fields[field]));
	if (typeof title !== 'string' || title.trim() === '') fault('title');
	else if (isMarkup(title)) refusals.push(refusal('title-markup', { title: shown(title) }));
	if (language !== undefined && (typeof language !== 'string' || !/^[-a-z]{1,35}$/i.test(language))) fault('language');
	const named = typeof mainLibrary === 'string' && /^[$a-z_][0-9a-z_.$]{1,254}$/i.test(mainLibrary);
	if (!named) fault('mainLibrary');
	if (preloadedDependencies === undefined) fault('preloadedDependencies');
	const needs = needsOf('h5p.json', fields);
	refusals.push(...needs.refusals);
	const library = needs.names.find((name) => name.startsWith(`${mainLibrary} `));
	if (named && library === undefined && needs.refusals.length === 0) refusals.push(refusal('main-not-listed', { library: mainLibrary }));
	const spoken = [defaultLanguage, language].find((tag) => typeof tag === 'string' && tag !== '');
	return {
		title: typeof title === 'string' ? title : '',
		language: typeof spoken === 'string' ? spoken.toLowerCase() : 'und',
		library: library ?? '',
		comments: typeof authorComments === 'string' ? authorComments : '',
		credits: creditsOf(fields),
		needs: needs.names,
	};
}

/** The libraries that content names for its parts: `"library": "H5P.Image 1.1"`. */
function librariesIn(content: Fields | undefined): string[] {
	return [...textsIn(content)].flatMap(([path, text]) => (/(^|\.)library$/.test(path) && /^[\w.-]+ \d+\.\d+$/.test(text) ? [text] : []));
}

/** Why a package cannot be kept whole, to be played with its own libraries: each that it does not bring, and code in its texts. */
export function reasonsNotToKeep({ main }: H5pPackage): Refusal[] {
	return [...main.missing.map((name) => refusal('library-missing', { name })), ...harmOf(main)];
}

/**
 * @param id the id of the quiz to be
 * @returns a draft of a package of known types; refusals alone where it is unsound or of another type
 */
export async function fromH5p(bytes: Uint8Array, id: string): Promise<Imported> {
	const read = await readPackage(bytes);
	return 'refusals' in read ? { refusals: read.refusals } : draftOf(read.main, id);
}
