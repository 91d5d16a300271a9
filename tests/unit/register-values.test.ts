/** What the texts of registers say, and the tables by which they are read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/files/cell-text.ts';
import { COLUMNS, FIELDS, headsOf, missingFrom } from '../../src/recommendation/import/columns.ts';
import { countryCode } from '../../src/recommendation/import/country-names.ts';
import { idFrom, sourceOf } from '../../src/recommendation/import/heads.ts';
import { knownThemes, proposalOf } from '../../src/recommendation/import/themes.ts';
import { answerOf, cycleOf, dateOf, languageOf, paragraphIn, paragraphOf, plainText } from '../../src/recommendation/import/values.ts';

const at = (path: string) => readFileSync(fileURLToPath(new URL(`../../content/${path}`, import.meta.url)), 'utf8');

describe('names of States', () => {
	it.each([
		['Viet Nam', 'VN'],
		['Vietnam', 'VN'],
		["Lao People's Democratic Republic", 'LA'],
		['Lao People’s Democratic Republic', 'LA'],
		['Republic of Korea', 'KR'],
		["Democratic People's Republic of Korea", 'KP'],
		['Iran (Islamic Republic of)', 'IR'],
		['Venezuela (Bolivarian Republic of)', 'VE'],
		['Bolivia (Plurinational State of)', 'BO'],
		['Micronesia (Federated States of)', 'FM'],
		['United Kingdom of Great Britain and Northern Ireland', 'GB'],
		['United States of America', 'US'],
		['Russian Federation', 'RU'],
		['Côte d’Ivoire', 'CI'],
		['Congo', 'CG'],
		['Democratic Republic of the Congo', 'CD'],
		['State of Palestine', 'PS'],
		['Holy See', 'VA'],
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Czechia', 'CZ'],
		['Cabo Verde', 'CV'],
		['Eswatini', 'SZ'],
		['North Macedonia', 'MK'],
		['Netherlands (Kingdom of the)', 'NL'],
		['Saint Vincent and the Grenadines', 'VC'],
		['Saint Lucia', 'LC'],
		['Antigua and Barbuda', 'AG'],
		['Bosnia and Herzegovina', 'BA'],
		['Trinidad & Tobago', 'TT'],
		['Brunei Darussalam', 'BN'],
		['Timor-Leste', 'TL'],
		['Bahamas', 'BS'],
		['Gambia', 'GM'],
		['Syrian Arab Republic', 'SY'],
		['Republic of Moldova', 'MD'],
		['United Republic of Tanzania', 'TZ'],
		['Myanmar', 'MM'],
		['South Sudan', 'SS'],
		['Dominica', 'DM'],
		['Dominican Republic', 'DO'],
		['Guinea-Bissau', 'GW'],
		['Niger', 'NE'],
		['Nigeria', 'NG'],
		['Hàn Quốc', 'KR'],
		['Lào', 'LA'],
		['LA', 'LA'],
	])('%s', (name, code) => {
		expect(countryCode(name, ['vi', 'en'])).toBe(code);
	});
	it.each(['Atlantis', 'European Union', 'EU', 'ZZ', 'QQ', 'Ascension Island', 'Kosovo', 'XK', '', '__proto__', 'constructor'])('%s is none', (name) => {
		expect(countryCode(name, ['vi', 'en'])).toBeUndefined();
	});
});

it('what nobody sees is left out, and what parts words is not', () => {
	expect(cleanText('\ufeff143.1\tPhê\u00adchuẩn\u00a0công\r\nước\u0007 ')).toBe('143.1 Phêchuẩn công\nước');
});

describe('columns', () => {
	it('are known in every spelling, and told apart', () => {
		for (const field of FIELDS)
			for (const name of COLUMNS[field]) expect([...headsOf([name, name.replaceAll(' ', ''), name.toUpperCase()]).columns], name).toEqual([[field, 0]]);
		const names = FIELDS.flatMap((field) => COLUMNS[field]);
		expect(new Set(names).size).toBe(names.length);
	});
	it('that are unknown or stand twice are named, and those of the Index that are not needed are not', () => {
		expect(headsOf(['Text', '', 'Notes', 'Recommendation', 'Sdgs', '__proto__', 'constructor'])).toMatchObject({
			unknown: ['Notes', '__proto__', 'constructor'],
			twice: ['Recommendation'],
		});
	});
	it('that have to be there are named; more of them in an export of the Index', () => {
		expect(missingFrom(headsOf(['Lead']))).toEqual(['Text', 'Symbol']);
		expect(missingFrom(headsOf(['Text', 'Symbol', 'Country']))).toEqual([]);
		expect(missingFrom(headsOf(['Text', 'Type', 'AnnotationId']))).toEqual(['Symbol', 'Countries']);
	});
	it('stand in the guide of both languages as they are read', () => {
		for (const path of ['docs/bien-tap/huong-dan.mdx', 'docs/en/bien-tap/huong-dan.mdx']) {
			const guide = at(path);
			for (const name of FIELDS.flatMap((field) => COLUMNS[field])) expect(guide.includes(`\`${name}\``), `${path}: ${name}`).toBe(true);
		}
	});
});

describe('themes', () => {
	const known = knownThemes([
		{ theme: 'Torture', column: 'themes', rights: ['a', 'b'], articles: [{ convention: 'ICCPR', articles: ['7'] }] },
		{ theme: 'Detention & prisons', column: 'themes', rights: ['b'], groups: ['c'], articles: [{ convention: 'ICCPR', articles: ['7', '10'] }] },
		{ theme: 'Awareness raising', column: 'themes' },
		{ theme: 'Torture', column: 'groups', groups: ['d'] },
	]);
	it('lead to rights, groups and articles, each once, however they are written', () => {
		expect(proposalOf(['torture', 'Detention and prisons'], ['TORTURE'], known)).toEqual({
			rights: ['a', 'b'],
			groups: ['c', 'd'],
			articles: [{ convention: 'ICCPR', articles: ['7', '10'] }],
			unknown: [],
		});
	});
	it('are unknown by their column, and known where they stand for nothing', () => {
		expect(proposalOf(['Awareness raising', 'Trade'], ['Awareness raising'], known).unknown).toEqual(['Trade', 'Awareness raising']);
	});
});

describe('texts', () => {
	it.each([
		['143.1 Ratify (Niger);', '143.1'],
		['143.1. Ratify', '143.1'],
		['23.The Committee', '23'],
		['23. The Committee', '23'],
		['Rural women 49.The Committee', '49'],
		['Recommendation No. 5, para. 96: 21: made up', '96.21'],
		['para. 96: 21', '96.21'],
		['Paragraph 12 of it', '12'],
		['The Committee asks for 5 reports', undefined],
		['In 2019. The', undefined],
	])('%s', (text, paragraph) => {
		expect(paragraphIn(text)).toBe(paragraph);
	});
	it.each([
		['143.1', '143.1'],
		['para. 7 (a)', undefined],
		['7(a) – (b)', '7(a)-(b)'],
		['đoạn 12,14', '12, 14'],
		['12.', '12'],
		['1-2-3', undefined],
		['12a', undefined],
	])('the paragraph %s', (text, paragraph) => {
		expect(paragraphOf(text)).toBe(paragraph);
	});
	it('are no paragraph, however much blank stands in them', () => {
		expect(paragraphOf(`1${' '.repeat(1_000_000)}x`)).toBeUndefined();
	});
	it('loses markup and keeps words', () => {
		expect(plainText('<p>One&nbsp;&amp; two</p><p>Three<br/>four</p>')).toBe('One & two\nThree\nfour');
		expect(plainText('<script>alert(1)</script>5 < 6')).toBe('alert(1)5 < 6');
	});
	it.each([
		[['Supported'], 'accepted'],
		[['Noted'], 'noted'],
		[['Supported', 'Noted'], 'partly'],
		[['Supported/Noted'], 'partly'],
		[['Partially supported'], 'partly'],
		[['Not supported'], 'noted'],
		[['Chấp thuận'], 'accepted'],
		[['Ghi nhận'], 'noted'],
		[['Pending'], 'pending'],
		[['Pending', 'Pending'], 'pending'],
		[['Pending', 'Supported'], undefined],
		[['Perhaps'], undefined],
		[[], undefined],
	] as const)('%s', (words, answer) => {
		expect(answerOf(words)).toBe(answer);
	});
	it.each([
		['2019-03-28T00:00:00', '2019-03-28'],
		['28/3/2019', '2019-03-28'],
		['43552', '2019-03-28'],
		['46125.4996282407', '2026-04-13'],
		['2019-02-30', undefined],
		['2019', undefined],
	])('the date %s', (text, day) => {
		expect(dateOf(text)).toBe(day);
	});
	it.each([
		['4', undefined, 4],
		['Cycle 3', undefined, 3],
		['3rd cycle (2017 - 2022)', undefined, 3],
		['Chu kỳ IV', undefined, 4],
		[undefined, '5th Session', 1],
		[undefined, '18', 2],
		[undefined, '32nd Session - 2019', 3],
		[undefined, '46', 4],
		[undefined, '55', 5],
		[undefined, undefined, undefined],
	])('the cycle of %s, %s', (cycle, session, number) => {
		expect(cycleOf(cycle, session)).toBe(number);
	});
	it('tells Vietnamese from English', () => {
		expect(['Sửa luật', 'Đoạn', 'Ratify – côté'].map(languageOf)).toEqual(['vi', 'vi', 'en']);
	});
});

it('finds the source that is a document, and none of its addenda', () => {
	const source = (id: string, title: string, url: string | null = null) => ({ id, title, url }) as Parameters<typeof sourceOf>[1][number];
	const sources = [
		source('ADD', 'Views (A/HRC/26/6/Add.1)'),
		source('SIX', 'Report (A/HRC/26/60)'),
		source('DOC', 'Report (A/HRC/26/6)'),
		source('URL', 'x', 'https://undocs.org/A/HRC/27/6'),
	];
	expect(sourceOf('A/HRC/26/6', sources)).toBe('DOC');
	expect(sourceOf('A/HRC/27/6', sources)).toBe('URL');
	expect(sourceOf('A/HRC/27', sources)).toBeUndefined();
	expect(idFrom('A/HRC/35/31/Add.1')).toBe('a-hrc-35-31-add-1');
});
