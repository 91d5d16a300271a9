/** The libraries that a package names and brings: their folders, the files they ask for, and whom they need. */

import { shown } from '../../files/archive-names.ts';
import { isObject } from '../../files/json.ts';
import { pathInLibrary } from '../../h5p/player/present-files.ts';
import type { Fields } from './h5p-json.ts';
import { type Refusal, refusal } from './result.ts';

/** `H5P.Blanks 1.14` with the libraries that have to be loaded before it. */
export type Library = { folder: string; needs: string[] };

const MACHINE_NAME = /^[\w.-]{1,255}$/;
/** Versions are written as numbers, by some older tools as digits in quotes. */
const versionPart = (value: unknown) => (/^\d{1,5}$/.test(`${value}`) && ['number', 'string'].includes(typeof value) ? `${Number(value)}` : undefined);

/**
 * @param fields `h5p.json`, a `library.json`, or one entry of their lists of dependencies
 * @returns the name as content gives it, `H5P.Blanks 1.14`, and the names of fields that break its form
 */
function nameIn(fields: Fields): { name?: string; wrong: string[] } {
	const { machineName, majorVersion, minorVersion } = fields;
	const major = versionPart(majorVersion);
	const minor = versionPart(minorVersion);
	const wrong = [
		...(typeof machineName === 'string' && MACHINE_NAME.test(machineName) ? [] : ['machineName']),
		...(major === undefined ? ['majorVersion'] : []),
		...(minor === undefined ? ['minorVersion'] : []),
	];
	return wrong.length === 0 ? { name: `${machineName} ${major}.${minor}`, wrong } : { wrong };
}

/** More entries than any list of a sound library has; and more faults than anyone reads. */
const ENTRIES = 500;
const FAULTS = 100;

/** Says that a field is not there, or what it holds instead of what it should. */
export function fieldFault(file: string, field: string, value: unknown): Refusal {
	if (value === undefined) return refusal('field-missing', { name: shown(file), field });
	return refusal('field-wrong', { name: shown(file), field, got: shown(JSON.stringify(value)) });
}

/** A list that a file may leave out. */
function listIn(file: string, fields: Fields, key: string): { list: unknown[]; refusals: Refusal[] } {
	const value = fields[key];
	if (value === undefined) return { list: [], refusals: [] };
	if (!Array.isArray(value) || value.length > ENTRIES) return { list: [], refusals: [fieldFault(file, key, value)] };
	return { list: value, refusals: [] };
}

/** True for the name of a library of authoring tools, or of a file in one: packages of the H5P Hub bring them, and nothing plays them. */
export const ofEditor = (name: string): boolean => name.startsWith('H5PEditor.');

/** The libraries that a file asks to be loaded, at once or while it runs; those of the editor do not matter here. */
export function needsOf(file: string, fields: Fields): { names: string[]; refusals: Refusal[] } {
	const names: string[] = [];
	const refusals: Refusal[] = [];
	for (const key of ['preloadedDependencies', 'dynamicDependencies']) {
		const { list, refusals: wrongList } = listIn(file, fields, key);
		refusals.push(...wrongList);
		for (const [index, entry] of list.entries()) {
			const { name, wrong } = nameIn(isObject(entry) ? entry : {});
			if (name !== undefined && !ofEditor(name)) names.push(name);
			refusals.push(...wrong.map((field) => fieldFault(file, `${key}[${index}].${field}`, isObject(entry) ? entry[field] : undefined)));
		}
	}
	return { names: [...new Set(names)], refusals };
}

/**
 * @param names the names of all files in the package
 * @param json the JSON files that could be read
 * @returns the libraries that the package brings, by `H5P.Blanks 1.14`, and what is wrong with their folders
 */
export function readLibraries(names: ReadonlySet<string>, json: ReadonlyMap<string, unknown>): { libraries: Map<string, Library>; refusals: Refusal[] } {
	const libraries = new Map<string, Library>();
	const refusals: Refusal[] = [];
	const folders = new Set([...names].flatMap((name) => /^([^/]+)\//.exec(name)?.[1] ?? []).filter((folder) => folder !== 'content'));
	for (const folder of folders) {
		if (refusals.length > FAULTS) break;
		const file = `${folder}/library.json`;
		if (!names.has(file)) refusals.push(refusal('file-missing', { name: shown(file) }));
		const fields = json.get(file);
		if (!isObject(fields)) {
			if (json.has(file)) refusals.push(refusal('json-not-object', { name: shown(file) }));
			continue;
		}
		const { name, wrong } = nameIn(fields);
		refusals.push(...wrong.map((field) => fieldFault(file, field, fields[field])));
		const needs = needsOf(file, fields);
		refusals.push(...needs.refusals, ...pathFaults(folder, fields, names));
		if (name === undefined) continue;
		const [machineName = '', version = ''] = name.split(' ');
		// H5P takes the name alone, or with the version, or with the patch behind it.
		const patch = versionPart(fields.patchVersion);
		const expected = `${machineName}-${version}`;
		if (![machineName, expected, `${expected}.${patch}`].includes(folder)) refusals.push(refusal('library-folder', { name: shown(folder), expected }));
		libraries.set(name, { folder, needs: needs.names });
	}
	return { libraries, refusals };
}

/**
 * Scripts and style sheets that cannot be files of the library's own folder, and scripts where not one of them is there. Single files that
 * are missing are no fault: official libraries are published so (`h5p-gaps.ts` names them).
 */
function pathFaults(folder: string, fields: Fields, names: ReadonlySet<string>): Refusal[] {
	const file = `${folder}/library.json`;
	return ['preloadedJs', 'preloadedCss'].flatMap((key) => {
		const { list, refusals } = listIn(file, fields, key);
		const isThere = (entry: unknown) => isObject(entry) && typeof entry.path === 'string' && names.has(`${folder}/${pathInLibrary(entry.path)}`);
		const mayLack = key === 'preloadedCss' || list.some(isThere);
		const faults = list.flatMap((entry, index) => {
			const path = isObject(entry) ? entry.path : undefined;
			if (typeof path !== 'string') return [fieldFault(file, `${key}[${index}].path`, path)];
			if (pathInLibrary(path) !== undefined && (mayLack || isThere(entry))) return [];
			return [refusal('library-path', { name: shown(file), path: shown(path) })];
		});
		return [...refusals, ...faults];
	});
}

/** The libraries that are named, at first or by others, and are not there; not all of them where nobody would read so many. */
export function missingLibraries(named: readonly string[], libraries: ReadonlyMap<string, Library>): string[] {
	const all = new Set([...named, ...[...libraries.values()].flatMap(({ needs }) => needs)]);
	return [...all]
		.filter((name) => !libraries.has(name))
		.sort()
		.slice(0, FAULTS);
}

/** Libraries that need each other: a player that loads one before the other would never begin. Walks without calling itself, however long the chains. */
export function circlesIn(libraries: ReadonlyMap<string, Library>): string[][] {
	const circles: string[][] = [];
	const rest = new Map([...libraries].map(([name, { needs }]) => [name, new Set(needs.filter((need) => libraries.has(need)))]));
	const needers = new Map<string, string[]>();
	for (const [name, needs] of rest) {
		for (const need of needs) needers.set(need, [...(needers.get(need) ?? []), name]);
	}
	const takeOut = (names: string[]) => {
		for (const name of names) rest.delete(name);
		for (let name = names.pop(); name !== undefined; name = names.pop()) {
			for (const needer of needers.get(name) ?? []) {
				const needs = rest.get(needer);
				needs?.delete(name);
				if (needs?.size === 0 && rest.delete(needer)) names.push(needer);
			}
		}
	};
	takeOut([...rest].filter(([, needs]) => needs.size === 0).map(([name]) => name));
	// Whatever is left needs something that is left: following it comes back to where it was.
	for (let [name] = rest.keys(); name !== undefined && circles.length < FAULTS; [name] = rest.keys()) {
		const way: string[] = [];
		while (name !== undefined && !way.includes(name)) {
			way.push(name);
			[name] = rest.get(name) ?? [];
		}
		const circle = way.slice(way.indexOf(name ?? ''));
		circles.push([...circle, ...circle.slice(0, 1)]);
		takeOut(circle);
	}
	return circles;
}
