/**
 * Content files as the forms see them, and back. A form knows one shape for each field; what may be written in two ways is
 * spread out for it and written short again: a source as its id alone, a list as the whole of a file, no field left empty.
 * What is saved is merged into the text of the file as it was opened.
 */
import { parse } from 'yaml';
import { isObject } from '../files/json.ts';
import { BODY, type Field, KEY, TEXT, VALUE } from './field.ts';
import { mergeInto } from './merge.ts';
import { matched } from './merge-order.ts';
import { type Fields, same } from './yaml-text.ts';

/** How the names of these formats begin; each form has one of its own. */
export const FORMAT = 'noi-dung';
/** The name under which a form holds a file that is a list from top to bottom. */
export const LIST = 'muc';

type Value = unknown;

/** The head of a page between its two lines of dashes, and what is below it. */
const PAGE = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/** @returns what a form shows of a file */
export function toForm(text: string, fields: readonly Field[]): Fields {
	const isPage = fields.some(({ name }) => name === BODY);
	const head = isPage ? (PAGE.exec(text)?.[1] ?? '') : text;
	const value: Value = parse(head, { logLevel: 'error', uniqueKeys: false });
	const entry = Array.isArray(value) ? { [LIST]: value } : isObject(value) ? value : {};
	return { ...spreadFields(entry, fields), ...(isPage ? { [BODY]: bodyOf(text) } : {}), [TEXT]: text };
}

const bodyOf = (text: string): string => text.replace(PAGE, '').trim();

function spreadFields(value: Fields, fields: readonly Field[]): Fields {
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => {
			const field = fields.find(({ name }) => name === key);
			return [key, field ? spread(inner, field) : inner];
		}),
	);
}

function spread(value: Value, field: Field): Value {
	const { inFile = {}, fields = [], types, typeKey = 'type' } = field;
	const { short, single, either, pairs } = inFile;
	if (either) return typeof value === 'string' ? { type: either.text, [either.text]: value } : isObject(value) ? { type: either.group, ...value } : value;
	if (pairs && isObject(value)) return Object.entries(value).map(([key, inner]) => spreadFields({ [KEY]: key, [VALUE]: inner }, fields));
	const inside = (item: Value): Value => {
		if (single !== undefined) return spreadFields({ [single]: item }, fields);
		if (short !== undefined && typeof item === 'string') return { [short]: item };
		if (!isObject(item)) return item;
		return spreadFields(item, types?.find(({ name }) => name === item[typeKey])?.fields ?? fields);
	};
	return Array.isArray(value) ? value.map(inside) : inside(value);
}

/**
 * @param data of a form, with the text of the file as it was opened
 * @returns the file's text: fields that were left empty are left out, whatever did not change is as it was
 */
export function fromForm(data: Fields, fields: readonly Field[]): string {
	const { [TEXT]: opened, [BODY]: body, ...rest } = data;
	const text = typeof opened === 'string' ? opened : '';
	const isPage = fields.some(({ name }) => name === BODY);
	const [whole = '', head = ''] = isPage ? (PAGE.exec(text) ?? []) : ['', text];
	const old: Value = parse(head, { logLevel: 'error', uniqueKeys: false });
	const isList = fields.some(({ name }) => name === LIST);
	const entry = shortFields(rest, fields, isList ? { [LIST]: old } : isObject(old) ? old : {});
	const next = withUnsaid(old, isList ? (entry[LIST] ?? []) : entry);
	const merged = mergeInto(head, next);
	if (!isPage) return merged;
	const prose = typeof body === 'string' ? body.trim() : '';
	const below = prose === bodyOf(text) ? text.slice(whole.length) : `\n${prose}\n`;
	return `---\n${merged}---\n${below}`;
}

function shortFields(data: Fields, fields: readonly Field[], old: Fields = {}): Fields {
	const names = fields.map(({ name }) => name);
	const given = Object.keys(data).filter((key) => key !== TEXT);
	const order = [...names.filter((name) => name !== TEXT), ...given.filter((key) => !names.includes(key))];
	return Object.fromEntries(
		order.flatMap((name): [string, Value][] => {
			const field = fields.find((one) => one.name === name);
			const value = shortened(data[name], field);
			const { keep, mayBeEmpty, nullable, pairs } = field?.inFile ?? {};
			if (!isEmpty(value)) return value === false && field?.inFile?.flag ? [] : [[name, value]];
			if (keep) return [[name, pairs ? {} : []]];
			if (nullable) return [[name, null]];
			// Whoever empties such a list says something by it.
			return mayBeEmpty && Array.isArray(old[name]) ? [[name, []]] : [];
		}),
	);
}

function shortened(value: Value, field: Field | undefined): Value {
	if (typeof value === 'string') return value.trim();
	const { inFile = {}, fields = [], types, typeKey = 'type' } = field ?? {};
	const { short, single, either, pairs } = inFile;
	if (either && isObject(value)) {
		const { type, [either.text]: text, ...group } = value;
		return type === either.text ? shortened(text, undefined) : shortFields(group, types?.find(({ name }) => name === either.group)?.fields ?? []);
	}
	if (pairs && Array.isArray(value)) {
		const known = value.map((pair: Value) => shortFields(isObject(pair) ? pair : {}, fields));
		return Object.fromEntries(known.flatMap((pair) => (pair[KEY] === undefined ? [] : [[`${pair[KEY]}`, pair[VALUE] ?? '']])));
	}
	const inside = (item: Value): Value => {
		if (!isObject(item)) return typeof item === 'string' ? item.trim() : item;
		const chosen = types?.find(({ name }) => name === item[typeKey]);
		const brief = shortFields(item, chosen?.fields ?? fields);
		if (single !== undefined) return brief[single];
		if (short !== undefined && Object.keys(brief).length === 1 && short in brief) return brief[short];
		// The name of a type comes behind the id, as editors write it.
		return chosen ? { ...('id' in brief ? { id: brief.id } : {}), [typeKey]: item[typeKey], ...brief } : brief;
	};
	return Array.isArray(value) ? value.map(inside).filter((item) => !isEmpty(item)) : inside(value);
}

const isEmpty = (value: Value): boolean =>
	value === undefined || value === null || value === '' || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

/** What says nothing in a file, and no form can say, stays: an empty list, a null, a flag that says no. An empty text is a mistake, and goes. */
function withUnsaid(old: Value, next: Value): Value {
	if (typeof old === 'string' && typeof next === 'string') return old.trim() === next ? old : next;
	if (same(old, next)) return next;
	if (Array.isArray(old) && Array.isArray(next)) {
		const pairing = matched(old, next);
		return next.map((item, index) => (pairing[index] === undefined ? item : withUnsaid(old[pairing[index]], item)));
	}
	if (!isObject(old) || !isObject(next)) return next;
	const unsaid = Object.entries(old).filter(([key, value]) => !(key in next) && value !== '' && (isEmpty(value) || value === false));
	const kept = Object.entries(next).map(([key, value]) => [key, key in old ? withUnsaid(old[key], value) : value] as const);
	return Object.fromEntries([...unsaid, ...kept]);
}
