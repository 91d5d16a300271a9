/** Several sets of the site as one: what a teacher has put together is kept, or taken along, in one piece. */
import type { LessonKey } from '../lesson/sets/set.ts';
import { listOf } from './keep.ts';
import type { OfflineFile, OfflineHead, OfflineList } from './lists.ts';

/** The set of the site that has the pages of a lesson, a guide or a script, as `sets.ts` names it. */
export const siteSet = (key: LessonKey, language: string): string => `${key.replace(/^truong-hoc\//, 'bai-hoc/').replace('/', '-')}-${language}`;

/** Changes whenever one of the sets does. */
const versionOf = (heads: readonly Pick<OfflineHead, 'set' | 'version'>[]): string => heads.map(({ set, version }) => `${set} ${version}`).join('\n');

/**
 * @param id under which it is kept
 * @param sets of the site
 * @returns the files of all of them, each once @throws without a network
 */
export async function joinedList(id: string, sets: readonly string[]): Promise<OfflineList> {
	const lists = await Promise.all(sets.map(listOf));
	const files = new Map<string, OfflineFile>();
	for (const list of lists) for (const file of list.files) files.set(file.url, file);
	const all = [...files.values()];
	return { set: id, version: versionOf(lists), bytes: all.reduce((sum, { size }) => sum + size, 0), files: all };
}
