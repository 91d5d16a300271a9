/** A set as it is handed on, by a link or in a file, and how it is read back: from a stranger, so nothing in it is taken for granted. */
import { isObject } from '../../files/json.ts';
import { isDay, isKey, type LessonKey, LIMITS, lineOf } from './set.ts';

/** The field of an address’s fragment that holds a set. */
export const FIELD = 'bo-bai';

/** Whether a fragment of an address brings a set, sound or not. @param hash with its sign in front */
export const bringsSet = (hash: string): boolean => hash.startsWith(`#${FIELD}=`);

export type SentItem = { key: LessonKey /** empty where only the site knows it */; title: string; date: string; group: string; note: string };
/** A set without what only the device that it comes from needs to know. */
export type SentSet = { name: string; items: SentItem[] };

/** @returns a set of somebody else's making; none where it is no set, or one that is larger than a set may be */
export function readSent(name: unknown, items: unknown): SentSet | undefined {
	if (typeof name !== 'string' || !Array.isArray(items) || items.length > LIMITS.items) return undefined;
	const read = items.map(readItem);
	const sound = read.filter((item) => item !== undefined);
	return sound.length === items.length ? { name: lineOf(name, LIMITS.name), items: sound } : undefined;
}

function readItem(value: unknown): SentItem | undefined {
	if (!isObject(value)) return undefined;
	const { key, title = '', date = '', group = '', note = '' } = value;
	if (!isKey(key) || !isDay(date) || typeof title !== 'string' || typeof group !== 'string' || typeof note !== 'string') return undefined;
	return { key, title: lineOf(title, LIMITS.title), date, group: lineOf(group, LIMITS.group), note: lineOf(note, LIMITS.note) };
}
