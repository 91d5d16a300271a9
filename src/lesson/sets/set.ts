/** Sets of lessons on the teacher's device: what they hold, how large they may be, and what a teacher does with them. Pure. */
import { randomDigits } from '../../files/uuid.ts';
import { isCalendarDate } from '../../source/calendar-date.ts';
import { folders } from '../paths.ts';

/** The folder and the id of a lesson, a guide or a script, as its address has them: `truong-hoc/tieng-noi-cua-em`. */
export type LessonKey = string;

/** A lesson at its place in a set. */
export type SetItem = {
	/** within its set, for good */
	id: string;
	key: LessonKey;
	/** as it was when the lesson was added: what is left to name it by once the site no longer has it */
	title: string;
	/** `YYYY-MM-DD`, or empty */
	date: string;
	/** which class or group */
	group: string;
	/** the room, the hour, whatever else */
	note: string;
	/** milliseconds since 1970 */
	changed: number;
};

export type LessonSet = {
	name: string;
	items: SetItem[];
	/** ids of what was taken out, so that no older copy brings it back */
	removed: string[];
	/** milliseconds since 1970 */
	changed: number;
};

export type Sets = {
	version: 1;
	sets: Record<string, LessonSet>;
	/** when sets were deleted, milliseconds since 1970 */
	gone: Record<string, number>;
};

/** What may stand in a set: characters of its texts, lessons in it. */
export const LIMITS = { name: 100, title: 200, group: 60, note: 300, items: 100, sets: 100, removed: 300 } as const;

/** The form of a key. */
export const KEY = new RegExp(`^(${Object.keys(folders).join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);
/** The longest id that a file of content may have, and more. */
const KEY_LENGTH = 120;

/** Whether a text names a lesson, whether there is one or not. */
export const isKey = (text: unknown): text is LessonKey => typeof text === 'string' && text.length <= KEY_LENGTH && KEY.test(text);

/** Whether a text is empty or a day that exists. */
export function isDay(text: unknown): text is string {
	return typeof text === 'string' && (text === '' || (/^[12]/.test(text) && isCalendarDate(text)));
}

// Signs without a shape, and those that turn the direction of what follows, have no use in a name and hide what it says.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** What somebody typed or sent as one line of plain text. */
export const lineOf = (text: string, most: number): string =>
	text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed();

export const noSets = (): Sets => ({ version: 1, sets: {}, gone: {} });

export const newItem = (key: LessonKey, title: string, now: number, more: Partial<Pick<SetItem, 'date' | 'group' | 'note'>> = {}): SetItem => ({
	id: randomDigits(),
	key,
	title,
	date: '',
	group: '',
	note: '',
	...more,
	changed: now,
});

/** A set as it begins. */
export const newSet = (name: string, items: readonly SetItem[], now: number): LessonSet => ({ name, items: [...items], removed: [], changed: now });

/** The sets as they are listed: what was changed last comes first. */
export const listed = ({ sets }: Sets): [string, LessonSet][] => Object.entries(sets).sort(([, a], [, b]) => b.changed - a.changed);

const withSet = (record: Sets, id: string, set: LessonSet): Sets => ({ ...record, sets: { ...record.sets, [id]: set } });

/** @returns the record with a set put in, also one that was deleted before */
export const addedSet = (record: Sets, id: string, set: LessonSet, now: number): Sets =>
	withSet(record, id, { ...set, changed: Math.max(now, (record.gone[id] ?? 0) + 1) });

/** @returns the record without a set, which no other tab brings back */
export function withoutSet(record: Sets, id: string, now: number): Sets {
	const { [id]: set, ...sets } = record.sets;
	return { ...record, sets, gone: { ...record.gone, [id]: Math.max(now, set?.changed ?? 0) } };
}

/** @returns the record with one of its sets changed; as it was where there is none of that id */
function changedSet(record: Sets, id: string, now: number, change: (set: LessonSet) => Partial<LessonSet>): Sets {
	const set = record.sets[id];
	return set ? withSet(record, id, { ...set, ...change(set), changed: Math.max(now, set.changed + 1) }) : record;
}

export const renamed = (record: Sets, id: string, name: string, now: number): Sets => changedSet(record, id, now, () => ({ name }));

/** @returns the record with an item put in, at its end or at a place counted from 0 */
export const withItem = (record: Sets, id: string, item: SetItem, now: number, at = Number.POSITIVE_INFINITY): Sets =>
	changedSet(record, id, now, ({ items }) => (items.length >= LIMITS.items ? {} : { items: items.toSpliced(at, 0, item) }));

export const withoutItem = (record: Sets, id: string, item: string, now: number): Sets =>
	changedSet(record, id, now, ({ items, removed }) => ({
		items: items.filter((each) => each.id !== item),
		removed: [...removed, item].slice(-LIMITS.removed),
	}));

/** @returns the record with the date, the class or the note of an item changed */
export const writtenOn = (record: Sets, id: string, item: string, words: Partial<Pick<SetItem, 'date' | 'group' | 'note'>>, now: number): Sets =>
	changedSet(record, id, now, ({ items }) => ({ items: items.map((each) => (each.id === item ? { ...each, ...words, changed: now } : each)) }));

/** @param by places: -1 is one up; it goes no further than the ends */
export const moved = (record: Sets, id: string, item: string, by: number, now: number): Sets =>
	changedSet(record, id, now, ({ items }) => {
		const from = items.findIndex((each) => each.id === item);
		const found = items[from];
		if (!found) return {};
		const to = Math.min(Math.max(from + by, 0), items.length - 1);
		return { items: items.toSpliced(from, 1).toSpliced(to, 0, found) };
	});

/** @returns the record with the items of a set by their dates; those without one stay at the end in their order */
export const byDate = (record: Sets, id: string, now: number): Sets =>
	changedSet(record, id, now, ({ items }) => ({ items: [...items].sort((a, b) => (a.date || '9').localeCompare(b.date || '9')) }));

/** The name, or where another set has it, the name with the next number. */
export function freeName({ sets }: Sets, name: string): string {
	const taken = new Set(Object.values(sets).map((set) => set.name));
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name.slice(0, LIMITS.name - 6)} (${count})`;
	return free;
}
