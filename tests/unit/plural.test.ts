/** Words that change with a number, by the rules of their language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { categoriesOf } from '../../src/language/plural.ts';
import { strings } from '../../src/language/schema.ts';
import { fill, packedStrings, sayFrom } from '../../src/language/strings.ts';

const tables = {
	vi: packedStrings({ found: '{count} mục', read: { other: '{count} bài' }, own: '{done} trên {total}' }, 'vi'),
	en: packedStrings(
		{ found: { one: '{count} item', other: '{count} items' }, own: { by: 'total', one: '{done} of {total} lesson', other: '{done} of {total} lessons' } },
		'en',
	),
	ru: packedStrings({ found: { one: '{count} запись', few: '{count} записи', many: '{count} записей', other: '{count} записи' } }, 'ru'),
};

describe('a text with a number', () => {
	it.each([
		['en', 1, '1 item'],
		['en', 0, '0 items'],
		['en', 21, '21 items'],
		['en', '1', '1 item'],
		['en', '1,001', '1,001 items'],
		['vi', 1, '1 mục'],
		['ru', 1, '1 запись'],
		['ru', 3, '3 записи'],
		['ru', 11, '11 записей'],
		['ru', '1 001', '1 001 запись'],
		['ru', '1,5', '1,5 записи'],
		['en', 'many', 'many items'],
		['en', '', ' items'],
	])('stands in the form of its language: %s, %j', (language, count, text) => {
		expect(sayFrom(tables, language)('found', { count })).toBe(text);
	});
	it('has the form of the number that is named', () => {
		expect(sayFrom(tables, 'en')('own', { done: 2, total: 1 })).toBe('2 of 1 lesson');
		expect(sayFrom(tables, 'en')('own', { done: 1, total: 2 })).toBe('1 of 2 lessons');
	});
	it('in Vietnamese where a language lacks it, by the rules of Vietnamese', () => {
		expect(sayFrom(tables, 'en')('read', { count: 1 })).toBe('1 bài');
	});
	it('keeps its forms until the number is known: scripts of a page put it in', () => {
		const template = sayFrom(tables, 'en')('own', { done: '“2”' });
		expect(fill(template, { total: 1 })).toBe('“2” of 1 lesson');
		expect(fill(sayFrom(tables, 'en')('found'), { count: 5 })).toBe('5 items');
	});
	it('takes no text of a page for forms', () => {
		expect(fill('{"in": {count}', { count: 1 })).toBe('{"in": 1');
	});
});

const folder = join(import.meta.dirname, '../../content/languages');
describe.each(readdirSync(folder))('the strings of %s', (tag) => {
	const table = strings.parse(parse(readFileSync(join(folder, tag, 'strings.yaml'), 'utf8'), { uniqueKeys: false }));
	it('give each form that the language has, wherever they give forms', () => {
		const lacking = Object.entries(table).flatMap(([key, text]) =>
			typeof text === 'string' ? [] : categoriesOf(tag).flatMap((form) => (form in text ? [] : [`${key}: ${form}`])),
		);
		expect(lacking).toEqual([]);
	});
	it('say no number and a noun in one form only, where the language has several', () => {
		const counted = Object.entries(table).filter(([, text]) => typeof text === 'string' && /\{count\} [a-z]+s\b/.test(text));
		expect(categoriesOf(tag).length > 1 ? counted.map(([key]) => key) : []).toEqual([]);
	});
});
