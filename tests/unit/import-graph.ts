/** The imports of a tree of source files, read as text: TypeScript, Astro pages and style sheets. */
import { posix } from 'node:path';

/** A file by its path under the root of the tree. */
export type File = { name: string; text: string };
export type Import = { from: string; to: string };

const patterns = [
	/\bfrom\s*(['"])(\.{1,2}\/[^'"]+)\1/g,
	/\bimport\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\1/g,
	/@import\s+(?:url\()?\s*(['"])(\.{1,2}\/[^'"]+)\1/g,
	/new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.(?:ts|astro|css))\1/g,
];

/** Every import of a file, in the order of the text, each target once; `?query` is left out. */
export function importsIn({ name, text }: File): Import[] {
	const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ at: match.index, path: match[2] ?? '' })));
	const targets = found.sort((a, b) => a.at - b.at).map(({ path }) => posix.join(posix.dirname(name), path.replace(/\?.*$/, '')));
	return [...new Set(targets)].map((to) => ({ from: name, to }));
}

const folderOf = (name: string): string => name.split('/')[0] ?? '';

/** @param folders in their order, each may import from those before it @returns the imports of a folder from one after it */
export function upwardImports(files: readonly File[], folders: readonly string[]): string[] {
	return files.flatMap(importsIn).flatMap(({ from, to }) => {
		if (to.startsWith('..') || !from.includes('/')) return [];
		return folders.indexOf(folderOf(to)) > folders.indexOf(folderOf(from)) ? [`${from} -> ${to}`] : [];
	});
}

/** Every circle of files, each once, begun at its first file by name. */
export function circles(files: readonly File[]): string[] {
	const known = new Set(files.map(({ name }) => name));
	const next = new Map(files.map((file) => [file.name, importsIn(file).flatMap(({ to }) => (known.has(to) ? [to] : []))]));
	const found = new Set<string>();
	const done = new Set<string>();
	const walk = (name: string, path: string[]): void => {
		const at = path.indexOf(name);
		if (at >= 0) {
			const circle = path.slice(at);
			const first = circle.indexOf([...circle].sort()[0] ?? '');
			const turned = [...circle.slice(first), ...circle.slice(0, first)];
			found.add([...turned, turned[0]].join(' -> '));
			return;
		}
		if (done.has(name)) return;
		for (const to of next.get(name) ?? []) walk(to, [...path, name]);
		done.add(name);
	};
	for (const name of [...known].sort()) walk(name, []);
	return [...found].sort();
}
