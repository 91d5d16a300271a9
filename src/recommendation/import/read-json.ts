/** Reads the JSON export of the Universal Human Rights Index: one list of entries with named fields. */
import { cleanText } from '../../files/cell-text.ts';
import { isObject, parsedJson } from '../../files/json.ts';
import { COLUMNS, type Field, headsOf, missingFrom } from './columns.ts';
import { note, type Reading } from './mistakes.ts';
import { LONGEST, MOST_ROWS, type Row, type Rows, rowOf } from './row.ts';

/**
 * @param text of the whole file; it may come from anyone
 * @returns its entries; none where it is no such export, which the reading says
 */
export function readJson(text: string, reading: Reading): Rows | undefined {
	const failed = (...[kind, params = {}]: [kind: 'not-json' | 'too-many-rows' | 'missing-columns', params?: Record<string, string | number>]) => {
		note(reading, { kind, params });
		return undefined;
	};
	const list = parsedJson(text.replace(/^\ufeff/, ''));
	if (!Array.isArray(list) || list.length === 0 || !list.every(isObject)) return failed('not-json');
	if (list.length > MOST_ROWS) return failed('too-many-rows', { limit: MOST_ROWS });
	// Own names only, in a list of their own: what an entry calls `__proto__` is a name like any other.
	const names = [...new Set(list.flatMap((one: object) => Object.keys(one)))];
	const heads = headsOf(names);
	const missing = missingFrom(heads);
	if (missing.length > 0) return failed('missing-columns', { names: missing.join(', ') });
	if (heads.unknown.length > 0) note(reading, { kind: 'unknown-columns', params: { names: heads.unknown.join(', ') } });
	if (heads.twice.length > 0) note(reading, { kind: 'twice-columns', params: { names: heads.twice.join(', ') } });
	const column = (field: Field) => names[heads.columns.get(field) ?? -1] ?? COLUMNS[field][0] ?? field;
	const rows = list.map((entry: object, index): Row => {
		const texts = new Map<Field, string[]>();
		const row = rowOf(index + 1, texts, column, reading);
		for (const [field, at] of heads.columns) texts.set(field, textsOf(Object.getOwnPropertyDescriptor(entry, names[at] ?? '')?.value, field, row));
		return row;
	});
	return { rows, heads: new Set(heads.columns.keys()) };
}

function textsOf(value: unknown, field: Field, row: Row): string[] {
	const found: string[] = [];
	for (const one of Array.isArray(value) ? value : [value]) {
		if (one === null || one === undefined) continue;
		if (typeof one !== 'string' && typeof one !== 'number') row.wrong(field, 'not-text');
		else if (`${one}`.length > LONGEST) row.wrong(field, 'long-text', { size: `${one}`.length, limit: LONGEST });
		// The export puts a hyphen before the names of bodies and types.
		else found.push(cleanText(`${one}`).replace(field === 'text' ? '' : /^- */, ''));
	}
	return found.filter(Boolean);
}
