/**
 * Reads what a frame says. Content types of others may send anything in place of a message of the protocol: what has not its form, or
 * would take much room, is passed over, so that whatever listens in the page gets what it is written for.
 */
import { isObject } from '../../files/json.ts';
import { isUuid } from '../../files/uuid.ts';
import { type Failure, type FromFrame, isMessage, type Numbered, type QuestionResult } from './protocol.ts';

/** UTF-16 code units of JSON; those of this project's content types have some two thousand. */
export const STATEMENT_LIMIT = 20_000;
/** More questions than any set has, and signs of which a title is shown. */
const ITEMS = 1000;
const TITLE = 10_000;
/** Signs of the names that a failure tells. */
const NAMES = 300;

const failures: readonly string[] = ['missing', 'broken', 'blocked', 'exposed'] satisfies Failure[];

type Fields = Record<string, unknown>;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown, limit: number): value is string => typeof value === 'string' && value.length <= limit;

/**
 * @param data of a `message` event whose source is the frame
 * @returns the message with the fields that the protocol knows; none where it is no message, or not in its form. Never throws.
 */
export function readFromFrame(data: unknown): (FromFrame & Numbered) | undefined {
	if (!isMessage<{ quiz: string } & Fields>(data)) return undefined;
	const { load, number } = data;
	if (load === undefined && number === undefined) return messageOf(data);
	if (!isUuid(load) || !isNumber(number)) return undefined;
	const message = messageOf(data);
	return message && { ...message, load, number };
}

function messageOf(data: { quiz: string } & Fields): FromFrame | undefined {
	switch (data.quiz) {
		case 'ready':
		case 'playing':
		case 'shown':
			return { quiz: data.quiz };
		case 'height':
			return isNumber(data.height) ? { quiz: 'height', height: data.height } : undefined;
		case 'moved':
			return isNumber(data.top) ? { quiz: 'moved', top: data.top } : undefined;
		case 'state':
			// How much of it is kept the store decides, which knows what is there already.
			return typeof data.state === 'object' ? { quiz: 'state', state: data.state } : undefined;
		case 'statement':
			return isStatement(data.statement) ? { quiz: 'statement', statement: data.statement } : undefined;
		case 'result':
			return resultOf(data);
		case 'failed': {
			const { why, names } = data;
			if (typeof why !== 'string' || !failures.includes(why) || typeof names !== 'string') return undefined;
			return { quiz: 'failed', why: why as Failure, names: names.slice(0, NAMES) };
		}
		case 'lacking':
			return typeof data.names === 'string' ? { quiz: 'lacking', names: data.names.slice(0, NAMES) } : undefined;
		default:
			return undefined;
	}
}

/** What the page reads of a statement (xAPI 1.0.3) has its form; the rest is the business of a record store. */
function isStatement(value: unknown): value is Fields {
	if (!isObject(value) || sizeOf(value) > STATEMENT_LIMIT) return false;
	const { id, timestamp, verb, context, result } = value;
	if ((id !== undefined && !isUuid(id)) || (timestamp !== undefined && !isTime(timestamp))) return false;
	if (!isObject(verb) || typeof verb.id !== 'string') return false;
	if (context !== undefined && !(isObject(context) && (context.contextActivities === undefined || isObject(context.contextActivities)))) return false;
	if (result === undefined) return true;
	if (!isObject(result)) return false;
	const { score } = result;
	return score === undefined || (isObject(score) && ['raw', 'max', 'min', 'scaled'].every((key) => score[key] === undefined || isNumber(score[key])));
}

/** ISO 8601 in UTC, as scripts write it. */
const isTime = (value: unknown): boolean =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));

/** The length of the JSON; endless where there is none. */
function sizeOf(value: unknown): number {
	try {
		return JSON.stringify(value).length;
	} catch {
		return Number.POSITIVE_INFINITY;
	}
}

function resultOf({ score, max, finished, items, attempt, request }: Fields): FromFrame | undefined {
	if (!isNumber(score) || !isNumber(max) || finished !== true || !Array.isArray(items) || items.length > ITEMS) return undefined;
	if ((request !== undefined && !isNumber(request)) || (attempt !== undefined && !isUuid(attempt))) return undefined;
	const read: QuestionResult[] = [];
	for (const one of items as unknown[]) {
		if (!isObject(one)) return undefined;
		const { id, score: points, max: most, answered, title } = one;
		if (!isText(id, TITLE) || !isNumber(points) || !isNumber(most) || typeof answered !== 'boolean' || !isText(title, TITLE)) return undefined;
		read.push({ id, score: points, max: most, answered, title });
	}
	return {
		quiz: 'result',
		score,
		max,
		finished,
		items: read,
		...(attempt === undefined ? {} : { attempt }),
		...(request === undefined ? {} : { request }),
	};
}
