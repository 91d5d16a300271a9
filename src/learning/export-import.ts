/**
 * A file with everything that learning has left on a device, to take to another one.
 * Life cycle: written by "export"; read by "import" on another device, where every act in it joins what is there already.
 * What was agreed with a record store is true of one device, and is not exported.
 */

import { mergedCards, restoreCards } from './card-record.ts';
import { CARDS_KEY } from './card-store.ts';
import { device, PREFIX } from './device-storage.ts';
import { courseOfKey } from './progress-store.ts';
import { merged } from './record.ts';
import { isTime, restore } from './restore.ts';

const ASIDE = `${PREFIX}aside/`;
const FORMAT = 'quyen-con-nguoi/viec-hoc';
const VERSION = 1;
/** Bytes beyond which a file is no record of learning. */
const FILE_LIMIT = 2_000_000;
/** Characters beyond which what stands under one key is none: a course of 60 lessons, all answered, with three exams takes 60,000. */
const ENTRY_LIMIT = 300_000;
/** How keys begin in a file, whatever the path of the site that wrote it: another site takes it in as its own. */
const IN_FILE = 'quyen-con-nguoi.';
/** What is exported: records of courses, answers to quizzes, flashcards, the learner's name, broken records that were put aside. */
const EXPORTED = /^((course|quiz|aside)\/|(name|cards)$)/;
const isExported = (key: string, prefix: string): boolean => key.startsWith(prefix) && EXPORTED.test(key.slice(prefix.length));
const moved = (key: string, from: string, to: string): string => to + key.slice(from.length);

export function exported(now: Date): string {
	const entries = Object.fromEntries(
		device
			.keys()
			.filter((key) => isExported(key, PREFIX))
			.flatMap((key) => [[moved(key, PREFIX, IN_FILE), device.read(key)] as const])
			.filter(([, text]) => text !== null),
	);
	return JSON.stringify({ format: FORMAT, version: VERSION, saved: now.toISOString(), entries }, null, '\t');
}

export type Imported = { kept: number /** whether the browser kept all of it */; durable: boolean } | 'too-large' | 'not-a-file' | 'nothing-inside';

/** @param size bytes @returns whether a file is small enough to be read */
export const fits = (size: number): boolean => size <= FILE_LIMIT;

const entryFits = ([, value]: [string, string]): boolean => value.length <= ENTRY_LIMIT;

/** @param text of a file as `exported` made it @returns whether another device would take it */
export const canBeImported = (text: string): boolean => fits(new Blob([text]).size) && entriesOf(text)?.every(entryFits) === true;

/**
 * Joins a file to what is on the device. What is too large to be what learning leaves is not read, and changes nothing.
 * No act on the device is lost by it; of two versions of one note or one try at a quiz the newer one stays.
 */
export async function imported(text: string): Promise<Imported> {
	if (!fits(text.length)) return 'too-large';
	const entries = entriesOf(text);
	if (!entries) return 'not-a-file';
	if (!entries.every(entryFits)) return 'too-large';
	await device.ready;
	let kept = 0;
	let durable = true;
	for (const [key, value] of entries) {
		if (key.startsWith(ASIDE)) {
			kept++;
			if (!device.putAside(key, value, key)) durable = false;
			continue;
		}
		const joined = joinedTo(key, value, device.copies(key));
		if (joined === undefined) continue;
		kept++;
		device.write(key, joined);
		if (!(await device.isKept(key))) durable = false;
	}
	return kept === 0 ? 'nothing-inside' : { kept, durable };
}

function entriesOf(text: string): [string, string][] | undefined {
	try {
		const file = JSON.parse(text) as { format?: unknown; version?: unknown; entries?: unknown };
		if (file?.format !== FORMAT || typeof file.version !== 'number' || file.version > VERSION || typeof file.entries !== 'object' || !file.entries)
			return undefined;
		const entries = Object.entries(file.entries).filter((entry): entry is [string, string] => isExported(entry[0], IN_FILE) && typeof entry[1] === 'string');
		return entries.map(([key, value]) => [moved(key, IN_FILE, PREFIX), value]);
	} catch {
		return undefined;
	}
}

/** What to keep under a key that both have; none where what the file brings cannot be read. */
function joinedTo(key: string, value: string, copies: readonly string[]): string | undefined {
	const course = courseOfKey(key);
	if (course !== undefined) {
		const { record, broken } = restore(value, course);
		const { lessons, notes, written, marks, attempts, skipped, placement } = record;
		const empty = placement === undefined && [lessons, notes, written, marks, attempts, skipped].every((part) => Object.keys(part).length === 0);
		if (broken && empty) return undefined;
		return JSON.stringify([...copies.map((text) => restore(text, course).record), record].reduce(merged));
	}
	if (key === CARDS_KEY) {
		const { record, broken } = restoreCards(value);
		if (broken && Object.keys(record.cards).length === 0) return undefined;
		return JSON.stringify([...copies.map((text) => restoreCards(text).record), record].reduce(mergedCards));
	}
	const [mine] = copies;
	if (mine === undefined) return savedAt(value) === undefined && key.startsWith(`${PREFIX}quiz/`) ? undefined : value;
	const [theirs, own] = [savedAt(value), savedAt(mine)];
	return theirs !== undefined && (own === undefined || theirs > own) ? value : mine;
}

/** When a quiz's answers were kept, in milliseconds since 1970. */
export function savedAt(text: string): number | undefined {
	try {
		const { saved } = JSON.parse(text) as { saved?: unknown };
		return isTime(saved) ? saved : undefined;
	} catch {
		return undefined;
	}
}
