/** Sets of lessons as they are kept: read back piece by piece, and joined with what another tab has. */

import { isObject, parsedJson } from '../../files/json.ts';
import { TEACHING } from '../../learning/device-storage.ts';
import type { RecordKind } from '../../learning/kept-record.ts';
import { isTime } from '../../learning/restore.ts';
import { isDay, isKey, type LessonSet, LIMITS, lineOf, noSets, type SetItem, type Sets } from './set.ts';

/** The one record of all sets; the key is never changed. */
export const SETS_KEY = `${TEACHING}lesson-sets`;
/** Every object knows names such as `constructor`. */
const isId = (text: string): boolean => /^[a-z0-9]{1,20}$/.test(text) && !(text in {});

/** Two records as one: of each item what was written last, in the order of the set that was changed last; what was deleted stays so. */
export function mergedSets(one: Sets, other: Sets): Sets {
	const gone = { ...one.gone };
	for (const [id, at] of Object.entries(other.gone)) gone[id] = Math.max(gone[id] ?? 0, at);
	const ids = new Set([...Object.keys(one.sets), ...Object.keys(other.sets)]);
	const sets = [...ids].flatMap((id) => {
		const both = [one.sets[id], other.sets[id]].filter((set) => set !== undefined);
		const set = both.reduce(mergedSet);
		return set.changed > (gone[id] ?? 0) ? [[id, set] as const] : [];
	});
	return { version: 1, sets: Object.fromEntries(sets), gone };
}

function mergedSet(one: LessonSet, other: LessonSet): LessonSet {
	const [newer, older] = one.changed >= other.changed ? [one, other] : [other, one];
	const removed = [...new Set([...older.removed, ...newer.removed])].slice(-LIMITS.removed);
	const before = new Map(older.items.map((item) => [item.id, item]));
	const items = newer.items.map((item) => {
		const earlier = before.get(item.id);
		before.delete(item.id);
		return earlier && earlier.changed > item.changed ? earlier : item;
	});
	return { ...newer, removed, items: [...items, ...before.values()].filter(({ id }) => !removed.includes(id)) };
}

/** @param text as it was kept @returns what is sound in it, and whether something is not */
export function restoreSets(text: string): { record: Sets; broken: boolean } {
	const value = parsedJson(text);
	if (!isObject(value) || value.version !== 1 || !isObject(value.sets) || !isObject(value.gone)) return { record: noSets(), broken: true };
	const gone = Object.entries(value.gone).filter((entry): entry is [string, number] => isId(entry[0]) && isTime(entry[1]));
	const found = Object.entries(value.sets).map(([id, set]) => [id, isId(id) ? restoreSet(set) : undefined] as const);
	const sets = found.flatMap(([id, restored]) => (restored ? [[id, restored.set] as const] : []));
	const broken = gone.length < Object.keys(value.gone).length || found.some(([, restored]) => restored === undefined || restored.broken);
	return { record: { version: 1, sets: Object.fromEntries(sets), gone: Object.fromEntries(gone) }, broken };
}

function restoreSet(value: unknown): { set: LessonSet; broken: boolean } | undefined {
	if (!isObject(value) || typeof value.name !== 'string' || !Array.isArray(value.items) || !isTime(value.changed)) return undefined;
	const items = value.items.map(restoreItem);
	const sound = items.filter((item) => item !== undefined);
	const removed = Array.isArray(value.removed) ? value.removed.filter((id): id is string => typeof id === 'string' && isId(id)) : [];
	return { set: { name: lineOf(value.name, LIMITS.name), items: sound, removed, changed: value.changed }, broken: sound.length < items.length };
}

function restoreItem(value: unknown): SetItem | undefined {
	if (!isObject(value)) return undefined;
	const { id, key, title, date, group, note, changed } = value;
	const texts = [title, group, note];
	if (typeof id !== 'string' || !isId(id) || !isKey(key) || !isDay(date) || !isTime(changed)) return undefined;
	if (!texts.every((text) => typeof text === 'string')) return undefined;
	const [called = '', whom = '', noted = ''] = texts;
	return { id, key, title: lineOf(called, LIMITS.title), date, group: lineOf(whom, LIMITS.group), note: lineOf(noted, LIMITS.note), changed };
}

export const setsKind: RecordKind<Sets> = { key: SETS_KEY, empty: noSets, merged: mergedSets, restore: restoreSets };
