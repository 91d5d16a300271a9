/** What pages say of one recommendation: its title, how it is cited, the note on its answer, the treaties that it is on. */
import { describe, expect, it } from 'vitest';
import { noteOnAnswer } from '../../src/recommendation/answers.ts';
import { unlinkedLaws } from '../../src/recommendation/check-links.ts';
import { citationOf } from '../../src/recommendation/citation.ts';
import { askingThrough, type Naming, statesInShort, titleOf } from '../../src/recommendation/place.ts';
import { answerOf, completionOf } from '../../src/recommendation/register.ts';
import { hasName, namedTreaties, type Treaty, treatiesNamed } from '../../src/recommendation/treaties.ts';
import { document, recommendation } from './recommendation-samples.ts';

const words: Record<string, string> = {
	'recommendation.title': '{number}, {symbol}',
	'recommendation.titled': '{who}: {title} ({symbol}, not known)',
	'register.noParagraph': 'not known',
	'register.cycle': 'UPR {cycle}',
	'register.others': 'and {count} others',
	'mechanism.special-procedure': 'Special procedures',
	'convention.paragraph': 'para. {number}',
	'citation.upr': 'Council, {symbol} ({date})',
	'citation.document': '{title}, {symbol} ({date})',
	'citation.noParagraph': 'paragraph not known',
	'citation.answer': 'answer: {answer}, by {source}',
	'citation.itself': 'itself',
	'answer.noted': 'Noted',
};
const say = (key: string, values: Record<string, string | number> = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
const naming: Naming = {
	language: 'en',
	say,
	conventions: [{ id: 'CAT', treatyBody: { name: { vi: 'Ủy ban', en: 'Committee' }, abbreviation: 'CAT', experts: 10, source: ['MAU'] } }],
	states: new Map([['PS', { vi: 'Nhà nước Palestine', en: 'State of Palestine' }]]),
};
const unplaced = (more: Parameters<typeof recommendation>[1]) => {
	const { paragraph: _, ...one } = recommendation('a', more);
	return one;
};
const upr = (one = recommendation('143-1')) => ({ document: document('26', [one]), one, path: '/' });
const treaty = document('co', [], { mechanism: 'treaty-body', convention: 'CAT', title: { vi: 'Nhận xét', en: 'Observations' } });

describe('the title', () => {
	it('is the paragraph and the symbol', () => expect(titleOf(upr(), naming)).toBe('143.1, A/HRC/26'));
	it('is who asked what, where the paragraph is not known', () => {
		const title = { vi: 'án tử hình', en: 'the death penalty' };
		expect(titleOf(upr(unplaced({ by: ['NO'], title })), naming)).toBe('Norway: the death penalty (A/HRC/26, not known)');
		expect(titleOf({ document: treaty, one: unplaced({ title }) }, naming)).toBe('Committee: the death penalty (A/HRC/co, not known)');
		expect(titleOf(upr(unplaced({})), naming)).toBe('A/HRC/26: not known');
	});
	it('names few of many States, in the order of their names', () => {
		expect(statesInShort(['FR', 'DK', 'PS', 'NO', 'AT'], naming)).toBe('Austria, Denmark and 3 others');
		expect(statesInShort(['PS', 'DK', 'NO'], naming)).toBe('Denmark, Norway, State of Palestine');
	});
	it('names what asks in short', () => {
		expect(askingThrough(document('26', [], { cycle: 4 }), naming)).toBe('UPR IV');
		expect(askingThrough(treaty, naming)).toBe('Committee');
		expect(askingThrough(document('x', [], { mechanism: 'special-procedure', mandate: { vi: 'Báo cáo viên', en: 'Rapporteur' } }), naming)).toBe('Rapporteur');
	});
});

describe('the citation of the document', () => {
	const sources = [{ id: 'INFO', publisher: 'UPR Info' }];
	const cited = (answered: string[], one = recommendation('143-15', { by: ['AT', 'PS'], answer: 'noted' })) =>
		citationOf({ document: document('26', [one], { answered: { source: answered } }), one, path: '/' }, sources, naming);
	it('has symbol, date, paragraph, States, and the answer by its source', () =>
		expect(cited(['INFO'])).toBe('Council, A/HRC/26 (2 April 2014), para. 143.15 (Austria, State of Palestine); answer: noted, by UPR Info.'));
	it('says where the document itself gives the answer', () => expect(cited(['MAU'])).toContain('by itself.'));
	it('says that the paragraph is not known, and nothing of an answer that there is not', () =>
		expect(cited(['INFO'], unplaced({}))).toBe('Council, A/HRC/26 (2 April 2014), paragraph not known.'));
	it('has the title of other documents', () => {
		const one = recommendation('7');
		expect(citationOf({ document: treaty, one, path: '/' }, sources, naming)).toBe('Observations, A/HRC/co (2 April 2014), para. 7.');
	});
});

describe('the answer', () => {
	it('that is not there was not read, or is not asked for', () => {
		expect(answerOf(upr())).toBe('unread');
		expect(answerOf({ document: treaty, one: recommendation('7') })).toBe('not-asked');
		expect(answerOf(upr(recommendation('101-1', { answer: 'noted-done' })))).toBe('noted-done');
	});
	it('of a paragraph has the note on that paragraph alone', () => {
		const parts = [{ paragraphs: ['99'], note: { vi: 'A' } }, { paragraphs: ['101', '102'], note: { vi: 'B' } }, { note: { vi: 'C' } }];
		const of = { answered: { note: { vi: 'Mọi điều' }, parts, source: ['MAU'] } };
		expect(['99.1', '99(a)', '9.1', '102', '991', undefined].map((paragraph) => noteOnAnswer(of, { paragraph })?.vi)).toEqual(['A', 'A', 'C', 'B', 'C', 'C']);
		expect(noteOnAnswer({ answered: { note: { vi: 'Mọi điều' }, source: ['MAU'] } }, { paragraph: '99.1' })).toBeUndefined();
	});
});

it('what nobody has judged is not said to be without evidence', () => {
	expect(completionOf({})).toBe('not-judged');
	const completion = { level: 'none-found' as const, by: { vi: 'Ban' }, on: '2026-11-20', searched: { vi: 'Công báo' } };
	expect(completionOf({ completion })).toBe('none-found');
});

describe('treaties', () => {
	const base = { path: '/', source: ['MAU'], verified: undefined };
	const all: Treaty[] = [
		{ ...base, id: 'CAT', name: { vi: 'Công ước A' }, called: ['Công ước A'], joined: '2015-02-05' },
		{ ...base, id: 'b', name: { vi: 'Công ước B' }, called: ['Công ước B'], state: 'studied', asOf: '2025' },
	];
	const on = (date: string, more: Parameters<typeof recommendation>[1]) => treatiesNamed(recommendation('1', more), { date }, all).map(({ id }) => id);
	const articles = [{ convention: 'CAT', articles: ['25'] }];
	const text = { vi: 'Phê chuẩn Công ước A và Công ước Bb.' };
	it('are those linked, and those named that the State joined later', () => {
		expect(on('2014', { text, articles })).toEqual(['CAT']);
		expect(on('2014', { text })).toEqual([]);
		expect(on('2018', { text, articles })).toEqual([]);
		expect(on('2018', { text: { vi: 'Phê chuẩn (Công ước B).' } })).toEqual(['b']);
		expect(on('2018', { treaties: ['CAT'] })).toEqual(['CAT']);
		expect(namedTreaties({ treaties: ['b'] }, all).map(({ id }) => id)).toEqual(['b']);
	});
	it('are named by whole words', () =>
		expect(['Luật X', 'bộ Luật X', 'Luật Xa', 'Luật Xa, Luật X.'].map((one) => hasName(one, 'Luật X'))).toEqual([true, true, false, true]));
	it('are none where nothing is left of a name', () => {
		expect(hasName('Luật X', '')).toBe(false);
		const one = recommendation('1', { text: { vi: 'Ban hành luật' } });
		expect(unlinkedLaws(one, [{ id: 'a', name: { vi: '(2013)' } }], () => ({ file: 'a', line: 1, column: 1 }))).toEqual([]);
	});
});
