/** The register of recommendations: what concerns a convention, a unit, a right, and what the content holds of treaty bodies. */
import { describe, expect, it } from 'vitest';
import { conventionKind } from '../../src/law/kinds.ts';
import type { Convention } from '../../src/law/schema.ts';
import type { Register, Task, Unit } from '../../src/plan/schema.ts';
import { countryName, isCountry, isStateName, stateNamesOf } from '../../src/recommendation/countries.ts';
import { documentKind } from '../../src/recommendation/kinds.ts';
import { claimOf, newestFirst } from '../../src/recommendation/newest.ts';
import { claimsShown, MOST_SHOWN, recommendedElsewhere, recommendedIn } from '../../src/recommendation/on-convention.ts';
import { touchedTasks } from '../../src/recommendation/on-unit.ts';
import { placeOf } from '../../src/recommendation/place.ts';
import { listed, onConvention } from '../../src/recommendation/register.ts';
import type { Recommendation, RecommendationDocument } from '../../src/recommendation/schema.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const asked = (id: string, more: Partial<Recommendation> = {}): Recommendation => ({ id, paragraph: id, text: { vi: id }, rights: [], ...more });
const document = (id: string, date: string, recommendations: Recommendation[], more: Partial<RecommendationDocument> = {}): RecommendationDocument => ({
	id,
	mechanism: 'treaty-body',
	convention: 'CAT',
	symbol: `CAT/${id}`,
	title: { vi: id },
	date,
	source: ['MAU'],
	verified: { on: '2026-01-15' },
	recommendations,
	...more,
});
const convention = (...reports: { observations?: string[] }[]) => ({ id: 'CAT', reports }) as unknown as Convention;
const ids = (found: readonly { one: Recommendation }[]) => found.map(({ one }) => one.id);

describe('a recommendation', () => {
	it('has its own sources and record, or those of its document', () => {
		const at = (more: Partial<Recommendation>) => claimOf({ document: document('a', '2018', []), one: asked('7', more) });
		expect(at({})).toEqual({ text: { vi: '7' }, source: ['MAU'], verified: { on: '2026-01-15' } });
		expect(at({ source: ['HP'] })).toEqual({ text: { vi: '7' }, source: ['HP'], verified: undefined });
		expect(at({ verified: { on: '2026-02-02' } })?.verified).toEqual({ on: '2026-02-02' });
		expect(
			claimOf({ document: document('a', '2018', []), one: { id: '7', rights: [], original: { language: 'en', text: 'x' }, toReview: true } }),
		).toBeUndefined();
	});
	it('is placed by symbol and paragraph, or by the symbol alone', () => {
		const say = (key: string, { number = '' } = {}) => `${key.split('.').at(-1)} ${number}`;
		const at = (paragraph: string | undefined) =>
			placeOf({ document: document('1', '2018', []), one: { id: 'x', rights: [], ...(paragraph ? { paragraph } : {}) } }, say);
		expect([at('7(a)-(b)'), at('5-6'), at('143.1'), at(undefined)]).toEqual([
			'CAT/1, paragraph 7(a)-(b)',
			'CAT/1, paragraphs 5-6',
			'CAT/1, paragraph 143.1',
			'CAT/1',
		]);
	});
	it('comes with the newest document first, what is mainly about the right before what touches it', () => {
		const found = listed([
			document('old', '2014', [asked('a', { rights: ['x'] })]),
			document('new', '2018-12-28', [asked('b', { rights: ['y', 'x'] }), asked('c', { rights: ['x'] })]),
		]);
		expect(ids(newestFirst(found))).toEqual(['b', 'c', 'a']);
		expect(ids(newestFirst(found, 'x'))).toEqual(['c', 'b', 'a']);
	});
});

describe('the page of a convention', () => {
	const many = Array.from({ length: MOST_SHOWN + 1 }, (_, index) => asked(`${index + 1}`));
	const [reported, other] = [document('1', '2018', many), document('2', '2022', [asked('9')])];
	const cat = convention({ observations: ['CAT/1'] }, {});
	it('shows what the documents that its reports name recommended, and how many there are in all', () => {
		const [found, ...more] = recommendedIn(cat, [reported, other, document('1', '2018', [asked('8')], { convention: 'CRC' })]);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ symbol: 'CAT/1', path: '/khuyen-nghi/1/', count: MOST_SHOWN + 1 });
		expect(found?.shown).toHaveLength(MOST_SHOWN);
		expect(found?.shown[0]).toMatchObject({ text: { vi: '1' }, document: 'CAT/1', paragraph: '1', path: '/khuyen-nghi/1/1/', source: ['MAU'] });
	});
	it('cites them, and nothing of documents that no report names', () => {
		expect([claimsShown(reported, cat).length, claimsShown(other, cat).length]).toEqual([MOST_SHOWN, 0]);
	});
	it('tells below what else was recommended on it, by States too', () => {
		const upr = document('upr', '2024', [asked('38-1', { articles: [{ convention: 'CAT', articles: ['1'] }] }), asked('38-2')], {
			mechanism: 'upr',
			convention: undefined,
		});
		const register = listed([reported, other, upr]);
		expect(ids(recommendedElsewhere(cat, register))).toEqual(['9', '38-1']);
		expect(onConvention(register, 'CAT')).toHaveLength(many.length + 2);
	});
});

describe('the page of a unit', () => {
	const unit = (id: string, more: Partial<Unit> = {}) => ({ id, name: { vi: id }, kind: 'department', source: ['MAU'], ...more }) as Unit;
	const task = (id: string, lead: string, joins: string[] = []) => ({ id, title: { vi: id }, leads: [lead], coordinators: joins }) as unknown as Task;
	const units = [unit('old', { validTo: '2027-02-28', successors: ['new'] }), unit('new', { validFrom: '2027-03-01' }), unit('aside')];
	const plan = {
		plan: { year: 2027, period: { from: '2027-01-01', to: '2027-12-31' }, reporting: [], meetings: [] },
		units,
		tasks: [task('I.1.a', 'aside', ['old']), task('I.1.b', 'old'), task('I.1.c', 'old')],
		targets: [],
		reports: { status: { vi: '' }, entries: [] },
	} as unknown as Register;
	const register = listed([document('1', '2018', [asked('1', { tasks: ['2027/I.1.a', '2027/I.1.b'] }), asked('2', { tasks: ['2026/I.1.c'] })])]);
	const touched = (id: string) =>
		touchedTasks(units.find((one) => one.id === id) as Unit, plan, register).map(({ task: { id: found }, key }) => `${found} ${key}`);
	it('has what touches its tasks of that year, led ones first; its successor has the same; another unit only its own', () => {
		const own = ['I.1.b 2027/I.1.b', 'I.1.a 2027/I.1.a'];
		expect(touched('old')).toEqual(own);
		expect(touched('new')).toEqual(own);
		expect(touched('aside')).toEqual(['I.1.a 2027/I.1.a']);
	});
});

describe('the names of States', () => {
	const own = stateNamesOf([{ code: 'PS', name: { vi: 'Nhà nước Mẫu', en: 'State of Samples' } }]);
	it.each([
		['Viet Nam', 'en', true],
		['Việt Nam', 'vi', true],
		['FRANCE', 'en', true],
		['United Nations', 'en', false],
		['Committee of France', 'en', false],
		['', 'vi', false],
		['State of Samples', 'en', true],
		['State of Samples', 'vi', false],
	])('%s (%s): %s', (text, language, state) => expect(isStateName(text, language, own)).toBe(state));
	it('are those of the content, else those of CLDR', () => {
		expect(['PS', 'FR'].map((code) => countryName(code, 'en', own))).toEqual(['State of Samples', 'France']);
		expect(countryName('PS', 'vi', new Map())).toBe('Lãnh thổ Palestine');
	});
	it('are of codes that ISO 3166-1 assigns today', () => {
		expect(['VN', 'NO', 'GB', 'EU', 'UN', 'ZZ', 'AA', 'UK', 'SU', 'YU', 'XK', 'AC'].filter(isCountry)).toEqual(['VN', 'NO', 'GB']);
		const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		expect(letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry)).toHaveLength(249);
	});
});

describe('what the content says that treaty bodies recommended', () => {
	const content = contentOnce(siteContent, '2026-11-29');
	const documents = content.served(documentKind).filter(({ mechanism }) => mechanism === 'treaty-body');
	const all = listed(documents);
	it('stands in concluding observations, or says who reported it', () => {
		expect(all.length).toBeGreaterThanOrEqual(26);
		for (const {
			document: { symbol },
			one,
		} of all)
			expect(one.reportedBy !== undefined || /\/CO\/|^A\/\d+\/(18|38)$|^E\/\d{4}\/|^CRC\/C\/15\//.test(symbol), symbol).toBe(true);
	});
	it('leaves the site as data with its sources, those of its document where it has none', () => {
		const [feed, entries] = [documentKind.feed, content.all(documentKind)];
		const rows = feed?.entries(entries, content) ?? [];
		expect(rows).toHaveLength(listed(content.served(documentKind)).length);
		expect(rows.filter(({ source }) => !Array.isArray(source) || source.length === 0)).toEqual([]);
		const inherited = listed(entries.map(({ data }) => data)).findIndex(({ one }) => one.source === undefined);
		expect(rows[inherited]?.source).toEqual(entries.find(({ data: { id } }) => id === rows[inherited]?.document)?.data.source);
	});
	it('is shown beside the report of its convention', () => {
		const conventions = content.served(conventionKind);
		const shown = conventions.flatMap((one) => recommendedIn(one, documents).map(({ symbol, count }) => `${symbol}: ${count}`));
		expect(shown.sort()).toEqual(documents.map(({ symbol, recommendations }) => `${symbol}: ${recommendations.length}`).sort());
	});
	it('takes nothing of CEDAW 2026 for a recommendation', () => {
		expect(documents.filter(({ convention, considered }) => convention === 'CEDAW' && considered?.startsWith('2026'))).toEqual([]);
	});
	it('says which recommendations of the Human Rights Committee of 2025 it lacks, and counts none of them', () => {
		const document = documents.find(({ id }) => id === 'ccpr-co-4');
		const missing = document?.missing?.map(({ what }) => what.en).join(' ');
		for (const subject of ['torture', 'freedom of religion', 'freedom of expression', 'peaceful assembly']) expect(missing).toContain(subject);
		expect(document?.recommendations.some(({ text }) => text?.en?.includes('also contain'))).toBe(false);
	});
});
