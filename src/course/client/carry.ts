/**
 * A file with everything that learning has left on a device, to take to another one.
 * Life cycle: written by "export"; read by "import" on another device, where every act in it joins what is there already.
 */
import { merged } from '../record.ts';
import { restore } from '../restore.ts';
import { ownKeys, PREFIX, readKey, writeKey } from './device.ts';
import { courseOfKey } from './store.ts';

const FORMAT = 'quyen-con-nguoi/viec-hoc';
const VERSION = 1;
/** Bytes beyond which a file is no record of learning. */
const LIMIT = 20_000_000;

export function exported(now: Date): string {
	const entries = Object.fromEntries(
		ownKeys()
			.flatMap((key) => [[key, readKey(key)] as const])
			.filter(([, text]) => text !== null),
	);
	return JSON.stringify({ format: FORMAT, version: VERSION, saved: now.toISOString(), entries }, null, '\t');
}

export type Imported = { kept: number /** whether the browser kept all of it */; durable: boolean } | 'not-a-file' | 'nothing-inside';

/** Joins a file to what is on the device. Nothing on the device is lost by it. */
export function imported(text: string): Imported {
	const entries = text.length > LIMIT ? undefined : entriesOf(text);
	if (!entries) return 'not-a-file';
	let kept = 0;
	let durable = true;
	for (const [key, value] of entries) {
		const joined = joinedTo(key, value, readKey(key));
		if (joined === undefined) continue;
		kept++;
		if (!writeKey(key, joined)) durable = false;
	}
	return kept === 0 ? 'nothing-inside' : { kept, durable };
}

function entriesOf(text: string): [string, string][] | undefined {
	try {
		const file = JSON.parse(text) as { format?: unknown; version?: unknown; entries?: unknown };
		if (file?.format !== FORMAT || typeof file.version !== 'number' || file.version > VERSION || typeof file.entries !== 'object' || !file.entries)
			return undefined;
		return Object.entries(file.entries).filter((entry): entry is [string, string] => entry[0].startsWith(PREFIX) && typeof entry[1] === 'string');
	} catch {
		return undefined;
	}
}

/** What to keep under a key that both have; none where what the file brings cannot be read. */
function joinedTo(key: string, value: string, mine: string | null): string | undefined {
	const course = courseOfKey(key);
	if (course !== undefined) {
		const { record, broken } = restore(value, course);
		const empty = Object.keys(record.lessons).length + Object.keys(record.notes).length + record.attempts.length === 0;
		if (broken && empty) return undefined;
		return JSON.stringify(mine === null ? record : merged(restore(mine, course).record, record));
	}
	if (mine === null) return savedAt(value) === undefined && key.startsWith(`${PREFIX}quiz/`) ? undefined : value;
	const [theirs, own] = [savedAt(value), savedAt(mine)];
	return theirs !== undefined && (own === undefined || theirs > own) ? value : mine;
}

/** When a quiz's answers were kept, in milliseconds since 1970. */
export function savedAt(text: string): number | undefined {
	try {
		const { saved } = JSON.parse(text) as { saved?: unknown };
		return typeof saved === 'number' && Number.isFinite(saved) ? saved : undefined;
	} catch {
		return undefined;
	}
}
