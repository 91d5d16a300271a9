/** What the routes of lessons, guides and scripts share: their static paths, and the prose in the page's language. */

import { getEntry, render } from 'astro:content';
import { localePaths } from '../language/locale-paths.ts';
import { inLocale, ORIGINAL } from '../language/paths.ts';
import { taught as allTaught } from './data.ts';
import type { Taught } from './lessons.ts';
import { lessonPath, radioPath } from './paths.ts';

/** The paths of a face in every language: one for each lesson or guide that has it. */
export const taughtPaths = (kind: Taught['kind'], has: (taught: Taught) => boolean = () => true) =>
	localePaths(allTaught.filter((taught) => taught.kind === kind && has(taught)).map(({ id }) => ({ id })));

/** @throws where there is no such lesson or guide */
export function taughtNamed(kind: Taught['kind'], id: string | undefined): Taught {
	const found = allTaught.find((taught) => taught.kind === kind && taught.id === id);
	if (!found) throw new Error(`${kind}: ${id}`);
	return found;
}

/** The prose of a page by its address, in a language, or in Vietnamese where it is not translated. */
async function prose(path: string, language: string) {
	const key = (tag: string) => inLocale(path, tag).replace(/^\/|\/$/g, '');
	const entry = (await getEntry('school', key(language))) ?? (await getEntry('school', key(ORIGINAL)));
	if (!entry) throw new Error(`prose: ${path}`);
	return render(entry);
}

export const proseOf = (taught: Taught, language: string) => prose(lessonPath(taught), language);
export const scriptProse = (id: string, language: string) => prose(radioPath(id), language);
