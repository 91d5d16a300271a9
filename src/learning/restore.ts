/** Reads a kept record back, piece by piece: what is sound is restored, whatever the rest looks like. */
import { isObject, parsedJson } from '../files/json.ts';
import { type Mark, markPlace, WORDS_LIMIT } from './marks.ts';
import type { PlacementResult, Skip } from './placement.ts';
import type { ItemResult, Score } from './points.ts';
import { type Attempt, type CourseRecord, emptyRecord, type LessonRecord, VERSION } from './record.ts';
import type { Written } from './written.ts';

export type Restored = {
	record: CourseRecord;
	/** whether something in the text could not be read: whoever keeps it puts the text aside */
	broken: boolean;
};

/** In the year 9892. Later times are none that a device has seen; those beyond the year 9999 cannot be shown as a day. */
const LATEST = 250_000_000_000_000;
/** True for milliseconds since 1970 that can be shown. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LATEST;
const isPoints = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isScore = (value: unknown): value is Score => isObject(value) && isPoints(value.score) && isPoints(value.max) && value.score <= value.max;

/**
 * @param text what was kept, or what a file holds
 * @returns an empty record where nothing of it can be read
 */
export function restore(text: string, course: string): Restored {
	return restoreValue(parsedJson(text), course);
}

/** @param value parsed JSON */
function restoreValue(value: unknown, course: string): Restored {
	const record = emptyRecord(course);
	if (!isObject(value) || value.course !== course || typeof value.version !== 'number' || value.version > VERSION) return { record, broken: true };
	let broken = false;
	const each = <T>(part: unknown, sound: (entry: unknown, key: string) => T | undefined, keep: (key: string, entry: T) => void) => {
		if (part === undefined) return;
		if (!isObject(part) && !Array.isArray(part)) {
			broken = true;
			return;
		}
		for (const [key, entry] of Object.entries(part)) {
			// Set as a property, this key would change what the record is.
			const found = key === '__proto__' ? undefined : sound(entry, key);
			if (found === undefined) broken = true;
			else keep(key, found);
		}
	};
	each(value.lessons, lessonOf, (id, entry) => {
		record.lessons[id] = entry;
	});
	each(value.notes, noteOf, (id, entry) => {
		record.notes[id] = entry;
	});
	each(value.written, noteOf, (field, entry) => {
		record.written[field] = entry;
	});
	const marks: Record<string, Mark> = {};
	each(value.marks, markOf, (key, mark) => {
		marks[key] = mark;
	});
	record.marks = marks;
	each(value.attempts, attemptOf, (_, entry) => void record.attempts.push(entry));
	const skips: Record<string, Skip> = {};
	each(value.skipped, skipOf, (id, skip) => {
		skips[id] = skip;
	});
	record.skipped = skips;
	const placement = placementOf(value.placement);
	if (placement) record.placement = placement;
	else if (value.placement !== undefined) broken = true;
	if (isObject(value.last) && typeof value.last.lesson === 'string' && isTime(value.last.at)) record.last = { lesson: value.last.lesson, at: value.last.at };
	return { record, broken };
}

/** @param text a table of texts as it was kept @returns what is sound of it, and whether something is not */
export function textsIn(text: string): { texts: Record<string, Written>; broken: boolean } {
	const { record, broken } = restoreValue({ version: VERSION, course: '', written: parsedJson(text) }, '');
	return { texts: record.written, broken };
}

function lessonOf(value: unknown): LessonRecord | undefined {
	if (!isObject(value)) return undefined;
	const entry: LessonRecord = {};
	if (value.read !== undefined) {
		if (!isTime(value.read)) return undefined;
		entry.read = value.read;
	}
	const { check } = value;
	if (check !== undefined) {
		if (!isScore(check)) return undefined;
		const { passed, at } = check as Record<string, unknown>;
		if (typeof passed !== 'boolean' || !isTime(at)) return undefined;
		entry.check = { score: check.score, max: check.max, passed, at };
	}
	return entry;
}

function noteOf(value: unknown): Written | undefined {
	return isObject(value) && typeof value.text === 'string' && isTime(value.at) ? { text: value.text, at: value.at } : undefined;
}

function markOf(value: unknown, key: string): Mark | undefined {
	const note = noteOf(value);
	if (!note || !isObject(value) || markPlace(key) === undefined) return undefined;
	const { words, place, gone } = value;
	if (typeof words !== 'string' || words.length > WORDS_LIMIT || !Number.isSafeInteger(place) || Number(place) < 0) return undefined;
	if (gone !== undefined && gone !== true) return undefined;
	return { ...note, words, place: Number(place), ...(gone ? { gone } : {}) };
}

function skipOf(value: unknown): Skip | undefined {
	if (!isObject(value) || !isTime(value.at)) return undefined;
	const { at, undone } = value;
	if (undone !== undefined && undone !== true) return undefined;
	return { at, ...(undone ? { undone } : {}) };
}

function placementOf(value: unknown): PlacementResult | undefined {
	if (!isObject(value) || !isTime(value.at) || typeof value.language !== 'string' || !Array.isArray(value.items)) return undefined;
	return { at: value.at, language: value.language, items: itemResults(value.items) };
}

function attemptOf(value: unknown): Attempt | undefined {
	if (!isObject(value)) return undefined;
	const { number, seed, items, started, until, handedIn, result } = value;
	if (!isPoints(number) || typeof seed !== 'string' || !isTime(started) || !Array.isArray(items) || !items.every((id) => typeof id === 'string'))
		return undefined;
	if ((until !== undefined && !isTime(until)) || (handedIn !== undefined && !isTime(handedIn))) return undefined;
	const attempt: Attempt = { number, seed, items, started };
	if (until !== undefined) attempt.until = until;
	if (handedIn === undefined) return attempt;
	const kept = resultOf(result);
	return kept ? { ...attempt, handedIn, result: kept } : undefined;
}

function resultOf(value: unknown): Attempt['result'] | undefined {
	if (!isScore(value)) return undefined;
	const { passed, items } = value as Record<string, unknown>;
	if (typeof passed !== 'boolean' || !Array.isArray(items)) return undefined;
	return { score: value.score, max: value.max, passed, items: itemResults(items) };
}

/** What is sound of a list of results. */
const itemResults = (items: readonly unknown[]): ItemResult[] =>
	items
		.filter((item): item is ItemResult => isScore(item) && typeof (item as Record<string, unknown>).id === 'string')
		.map(({ id, score, max }) => ({ id, score, max }));
