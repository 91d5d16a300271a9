/**
 * Content files as the forms see them, and back. A form knows one shape for each field; what may be written in two ways is
 * spread out for it and written short again: a source as its id alone, a list as the whole of a file, no field left empty.
 */
import { parse, stringify } from 'yaml';

/** The name of this format, as the editor's configuration and the program know it. */
export const FORMAT = 'noi-dung';
/** The name under which a form holds a file that is a list from top to bottom. */
export const LIST = 'muc';

type Value = unknown;
type Fields = Record<string, Value>;
const isFields = (value: Value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns what a form shows of a file */
export function toForm(text: string): Fields {
	const value: Value = parse(text);
	const spread = spreadOut(value);
	return Array.isArray(spread) ? { [LIST]: spread } : isFields(spread) ? spread : {};
}

function spreadOut(value: Value): Value {
	if (Array.isArray(value)) return value.map(spreadOut);
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			key === 'source' && Array.isArray(inner) ? inner.map((one: Value) => (typeof one === 'string' ? { id: one } : spreadOut(one))) : spreadOut(inner),
		]),
	);
}

/** @returns the file's text: fields that were left empty are left out */
export function fromForm(data: Fields): string {
	const short = shortened(data);
	const whole = isFields(short) && LIST in short ? short[LIST] : short;
	const value = isFields(whole) && isFields(data) && LIST in data && !(LIST in whole) ? [] : whole;
	return stringify(value, { lineWidth: 110 });
}

/** Lists that a file must have even where they are empty: nobody coordinates a task, a plan has no reports yet. */
const KEPT = new Set([
	'leads',
	'coordinators',
	'reports',
	'audience',
	'products',
	'entries',
	'tasks',
	'basis',
	'aims',
	'topics',
	'meetings',
	'missing',
	'values',
	'rights',
	'dates',
	'recommendations',
	LIST,
]);
/** Fields that are there and true, or not there. */
const FLAGS = new Set(['toReview']);
/** Fields for which nothing is an answer. */
const NULLED = new Set(['goal', 'url', 'date']);

function shortened(value: Value, key = ''): Value {
	if (Array.isArray(value)) {
		const items = value
			.map((one: Value) => (key === 'source' && isFields(one) && isEmpty(shortened(one.at)) ? one.id : shortened(one)))
			.filter((one) => !isEmpty(one));
		return items;
	}
	if (typeof value === 'string') return value.trim();
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, inner]) => {
			const short = shortened(inner, name);
			if (Array.isArray(short) && short.length === 0) return KEPT.has(name) ? [[name, short]] : [];
			if (short === false && FLAGS.has(name)) return [];
			if (isEmpty(short)) return short === null && NULLED.has(name) ? [[name, null]] : [];
			return [[name, short]];
		}),
	);
}

const isEmpty = (value: Value): boolean => value === undefined || value === null || value === '' || (isFields(value) && Object.keys(value).length === 0);
