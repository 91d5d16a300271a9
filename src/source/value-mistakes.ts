/** What an editor wrote in place of a value of another type: the sentence names the cause, and writes the value as it has to be. */
import { problem } from './messages.ts';
import type { Place, Problem } from './problem.ts';

/** The schemas of dates and of translated texts name themselves so, where what was written is of another type. */
export const WRITTEN = { day: 'day', when: 'when', localized: 'localized', id: 'id' } as const;

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
	const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The day that a text means, in whatever way it is written. @returns `YYYY-MM-DD`, whether or not the calendar has it */
export function dayIn(text: string): string | undefined {
	const iso = (year = '', month = '', day = '') => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const last = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/iu.exec(text);
	if (last) return iso(last[3], last[2], last[1]);
	const first = /^(\d{4})[/.-]?(\d{1,2})[/.-]?(\d{1,2})(?!\d)/.exec(text);
	return first ? iso(first[1], first[2], first[3]) : undefined;
}

/** Where a text or number is no day of the form that dates have. */
function dayProblem(got: string | number, place: Place): Problem {
	const meant = dayIn(`${got}`);
	return meant === undefined ? problem('day-form', place, { got }) : problem('date-form', place, { got, example: meant });
}

/** Curly quotes around a whole value: a word processor put them there. */
export const isInCurlyQuotes = (got: unknown): got is string => typeof got === 'string' && /^[“”„‟‘’].*[“”‟‘’]$/s.test(got);

/**
 * Where a value is of another type than its schema asks.
 * @param expected what zod calls the type
 * @param called what the schema calls itself: one of `WRITTEN`, or zod's own words
 * @param whole whether the value is all of a file or of one of its entries
 */
export function typeProblem(field: string, expected: string, got: unknown, called: string, place: Place, whole: boolean): Problem {
	const words = { field, got: show(got) };
	if (isInCurlyQuotes(got)) return problem('curly-quotes', place, words);
	if (whole) return wholeProblem(field, expected, got, place);
	const isText = typeof got === 'string';
	const isOne = isText || typeof got === 'number' || typeof got === 'boolean';
	switch (expected) {
		case 'string':
			if (Array.isArray(got)) return problem('one-not-list', place, { field, first: show(got[0] ?? '…') });
			if (!isOne) return problem('one-not-group', place, words);
			if (called === WRITTEN.day && typeof got === 'number') return dayProblem(got, place);
			if (called === WRITTEN.when && `${got}`.length === 8) return dayProblem(`${got}`, place);
			if (called === WRITTEN.id) return problem('id-form', place, words);
			return problem('needs-quotes', place, words);
		case 'array':
			return problem(isOne ? 'list-not-one' : 'list-not-group', place, { field, list: isText ? listed(got) : show(got) });
		case 'number':
		case 'int':
			if (got === '') return problem('empty', place, { field });
			if (isText) return numberProblem(field, got, place);
			return typeof got === 'number' ? problem('whole-number', place, words) : problem('wrong-type', place, { ...words, expected });
		case 'boolean':
			return problem('true-false', place, words);
		case 'object':
			if (called === WRITTEN.localized && isOne) return problem('needs-languages', place, words);
			return problem(Array.isArray(got) ? 'group-not-list' : 'group-not-one', place, words);
		default:
			return problem('wrong-type', place, { ...words, expected });
	}
}

const listed = (text: string): string =>
	text
		.split(/[,;]/)
		.map((part) => part.trim())
		.join(', ');

function wholeProblem(field: string, expected: string, got: unknown, place: Place): Problem {
	if (got === null) return problem('empty-file', place, { field });
	if (expected === 'array') return problem(typeof got === 'object' ? 'list-without-dash' : 'no-fields', place, { field });
	return problem(Array.isArray(got) ? 'entry-with-dash' : 'no-fields', place, { field });
}

/** A number with signs that YAML does not read: each is taken away in the number that is proposed. */
function numberProblem(field: string, got: string, place: Place): Problem {
	const sign = got.trim().startsWith('-') ? '-' : '';
	const rest = got.replace(/^[-\s]+/, '');
	const [digits = ''] = /(?<![\d.,\s])[\d.,\s]*\d/.exec(rest) ?? [];
	const plain = digits.replace(/\s/g, '');
	const number = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)
		? plain.replaceAll('.', '').replace(',', '.')
		: plain.replace(/^(\d+),(\d+)$/, '$1.$2').replaceAll(',', '');
	const isRead = /^\d+(\.\d+)?$/.test(number) && rest.startsWith(digits) && /^(?:$|[\s%])/.test(rest.slice(digits.length));
	return isRead ? problem('number-form', place, { field, got: show(got), number: sign + number }) : problem('number-words', place, { field, got: show(got) });
}

/** A number that is too low or too high, a text or list that is too short or long. */
export function sizeProblem(field: string, got: unknown, place: Place, low: boolean, limit: number | bigint): Problem {
	const words = { field, limit: `${limit}` };
	if (typeof got === 'number') return problem(low ? 'too-low' : 'too-high', place, { ...words, got });
	const count = Array.isArray(got) || typeof got === 'string' ? got.length : 0;
	if (low && (count === 0 || typeof got === 'string')) return problem('empty', place, { field });
	if (Array.isArray(got))
		return low ? problem('too-few', place, { field, count: `${limit}`, got: count }) : problem('too-many', place, { ...words, got: count });
	return problem('too-long', place, { ...words, got: count });
}

/** Names that differ in capitals, or in one letter; in two of a long word. */
export function isMisspelt(name: string, known: string): boolean {
	if (name.toLowerCase() === known.toLowerCase()) return true;
	return known.length > 3 && distance(name.toLowerCase(), known.toLowerCase()) <= (known.length > 10 ? 2 : 1);
}

/** Letters to change, add, leave out or exchange with their neighbours to make one word of another (optimal string alignment). */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2 || Math.max(a.length, b.length) > 60) return 99;
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 99) + 1 : 99;
			row.push(Math.min((rows[i - 1]?.[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (rows[i - 1]?.[j - 1] ?? 99) + same, swapped));
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 99;
}
