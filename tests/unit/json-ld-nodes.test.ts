/** What single nodes say, from samples: of a radio script, of a law, and the words that nodes share. */
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/language/opening.ts';
import { lawNode } from '../../src/law/json-ld.ts';
import type { Law } from '../../src/law/schema.ts';
import type { standingOf } from '../../src/law/standing.ts';
import { radioNode } from '../../src/lesson/json-ld.ts';
import type { ScriptText } from '../../src/lesson/lessons.ts';
import { collectionOf, dateIn, type Here, known, withContext } from '../../src/ui/json-ld.ts';
import { faultsOf } from '../schema-org.ts';
import { sayIn } from './progress-forms.ts';

const site = new URL('https://trang.example');
const say = sayIn('vi');
const here: Here = { site, language: 'vi' };

describe('a radio script', () => {
	const text = (...versions: object[]) => ({ shorter: [3], versions }) as unknown as ScriptText;
	const script = { id: 'a', texts: { vi: text({ slot: 8, seconds: 432 }, { slot: 3, seconds: 170.4 }), en: text({ slot: 5, seconds: 290 }) } };
	const node = (language: string, minutes?: number) => radioNode(script, say, { site, language }, minutes);
	it.each([
		['vi', undefined, 'vi', 'PT7M12S', '/phat-thanh/a/a.txt'],
		['vi', 3, 'vi', 'PT2M50S', '/phat-thanh/a/a-3.txt'],
		['en', undefined, 'en', 'PT4M50S', '/en/phat-thanh/a/a.txt'],
		['en', 3, 'vi', 'PT2M50S', '/phat-thanh/a/a-3.txt'],
	])('in %s, %s minutes, has the time and the file of its version', (language, minutes, inLanguage, timeRequired, file) => {
		expect(node(language, minutes)).toMatchObject({ inLanguage, timeRequired, encoding: { contentUrl: `https://trang.example${file}` } });
	});
});

describe('a law', () => {
	const law = (given: Partial<Law>): Law =>
		({
			id: 'a',
			kind: 'law',
			name: { vi: 'Luật A' },
			number: null,
			adopted: '2020-01-01',
			effective: null,
			summary: { vi: 'A.' },
			source: ['S'],
			...given,
		}) as Law;
	const node = (given: Partial<Law>, standing = { state: 'in-force', overdue: false } as ReturnType<typeof standingOf>) =>
		lawNode(law(given), { standing, replaces: [], amends: [], say }, here);
	it('has no date of adoption while it is a bill, and none that is a span', () => {
		expect(node({})).toHaveProperty('legislationDate', '2020-01-01');
		expect(node({ kind: 'draft' })).not.toHaveProperty('legislationDate');
		expect(node({ adopted: '2020/2021' })).not.toHaveProperty('legislationDate');
		expect(node({ effective: '2021-07' })).toHaveProperty('legislationDateOfApplicability', '2021-07');
	});
	it('has the force that somebody found and that may still be relied on', () => {
		expect(node({})).toHaveProperty('legislationLegalForce', 'InForce');
		expect(node({}, { state: 'amended', overdue: false })).toHaveProperty('legislationLegalForce', 'InForce');
		for (const state of ['ended', 'replaced', 'not-yet-in-force', 'draft'] as const)
			expect(node({}, { state, overdue: false })).toHaveProperty('legislationLegalForce', 'NotInForce');
		expect(node({}, { state: 'not-known', overdue: false })).not.toHaveProperty('legislationLegalForce');
		expect(node({}, { state: 'in-force', overdue: true })).not.toHaveProperty('legislationLegalForce');
	});
	it('names what it repeals and amends', () => {
		const other = law({ id: 'b' });
		const said = lawNode(law({}), { standing: { state: 'in-force', overdue: false }, replaces: [other], amends: [other, other], say }, here);
		expect(said).toMatchObject({ legislationRepeals: [{ url: 'https://trang.example/chinh-sach/luat/b/' }] });
		expect(said.legislationAmends).toHaveLength(2);
	});
});

describe('the words for nodes', () => {
	it('keep of a list its count alone where it is long', () => {
		const paths = (count: number) => Array.from({ length: count }, (_, index) => `/a/${index}/`);
		expect(faultsOf(withContext(collectionOf(here, paths(2))))).toEqual([]);
		expect(collectionOf(here, paths(2)).mainEntity).toMatchObject({ numberOfItems: 2, itemListElement: [{ position: 1 }, { position: 2 }] });
		expect(collectionOf(here, paths(50)).mainEntity).toEqual({ '@type': 'ItemList', numberOfItems: 50 });
		expect(collectionOf(here, []).mainEntity).toEqual({ '@type': 'ItemList', numberOfItems: 0 });
	});
	it('leave out what is not known', () => {
		expect(known<{ a?: string; b?: string[]; c?: number }>({ a: undefined, b: [], c: 0 })).toEqual({ c: 0 });
		expect(dateIn('2025-07')).toBe('2025-07');
		for (const date of ['2024/2025', null, undefined, '']) expect(dateIn(date)).toBeUndefined();
	});
	it('take of a text the sentences that are short together, and cut only a long first one', () => {
		const short = 'Mọi người có quyền sống.';
		const long = `${'Ai cũng có quyền được đối xử công bằng và '.repeat(5)}thôi.`;
		expect(openingOf(short, 'vi')).toBe(short);
		expect(openingOf(`${short} ${short} ${long}`, 'vi')).toBe(`${short} ${short}`);
		const cut = openingOf(long, 'vi');
		expect(cut.length).toBeLessThanOrEqual(121);
		expect(cut).toMatch(/\p{L}…$/u);
		expect(long.startsWith(cut.slice(0, -1))).toBe(true);
		expect(long.at(cut.length - 1)).toBe(' ');
	});
});
