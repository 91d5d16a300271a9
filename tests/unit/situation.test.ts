/** Situations and the help of rights: what belongs together, what is shown first, how old a check is. */
import { describe, expect, it } from 'vitest';
import type { Say } from '../../src/language/strings.ts';
import { helpAges } from '../../src/law/ages.ts';
import { claimsOf, dialled, linesOf, oldestCheck, partsOfHelp, uncheckedIn } from '../../src/law/help.ts';
import type { Help } from '../../src/law/help-schema.ts';
import { groupKind, helpLineKind, rightKind } from '../../src/law/kinds.ts';
import type { HelpLine, Right } from '../../src/law/schema.ts';
import { teachingOf } from '../../src/lesson/about-rights.ts';
import type { Script, Taught } from '../../src/lesson/lessons.ts';
import type { Quiz } from '../../src/quiz/schema.ts';
import { byMainRight, similarTo, situationsOfGroup, situationsOfRight } from '../../src/situation/find.ts';
import { situationKind } from '../../src/situation/kinds.ts';
import { type Situation, situation } from '../../src/situation/schema.ts';
import type { Claim } from '../../src/source/fields.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const claim = (vi: string, on?: string): Claim => ({ text: { vi }, source: ['HP'], ...(on ? { verified: { on } } : {}) });
const made = (id: string, rights: string[], groups: string[] = []): Situation => ({
	id,
	title: { vi: id },
	words: { vi: [id] },
	icon: 'baby',
	rights,
	groups,
	answer: claim('Có.'),
	steps: [claim('Gọi.'), claim('Hỏi.')],
	phones: [],
	laws: ['luat-a'],
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a situation', () => {
	it.each([
		['one step', { steps: [claim('Gọi.')] }],
		['no right', { rights: [] }],
		['no law', { laws: [] }],
		['no words in Vietnamese', { words: { en: ['x'] } }],
		['an empty list of words', { words: { vi: [] } }],
		['papers without a source', { papers: { text: { vi: 'Giấy.' } } }],
		['a field that nobody knows', { price: '3' }],
	])('with %s does not pass', (_what, change) => {
		expect(situation.safeParse({ ...made('a', ['x']), ...change }).success).toBe(false);
	});
	it('may leave out papers, time limit, cost and what to do if refused', () => {
		expect(situation.safeParse(made('a', ['x'])).error).toBeUndefined();
	});
});

describe('situations', () => {
	const all = [made('mot', ['a', 'b'], ['tre-em']), made('hai', ['b'], ['phu-nu', 'tre-em']), made('ba', ['b', 'a']), made('bon', ['c'])];
	it('of a right: those that are mainly about it first', () => {
		expect(ids(situationsOfRight(all, 'b'))).toEqual(['hai', 'ba', 'mot']);
		expect(ids(situationsOfRight(all, 'd'))).toEqual([]);
	});
	it('of a group', () => expect(ids(situationsOfGroup(all, 'tre-em'))).toEqual(['mot', 'hai']));
	it('stand once each, under their main right, in the order of the rights', () => {
		expect(byMainRight(all, ['c', 'b', 'd', 'a']).map(({ right, situations }) => [right, ids(situations)])).toEqual([
			['c', ['bon']],
			['b', ['hai', 'ba']],
			['a', ['mot']],
		]);
	});
	it('are similar where they share a right, the same main right first, never to themselves', () => {
		expect(ids(similarTo(all, made('hai', ['b']), 9))).toEqual(['ba', 'mot']);
		expect(ids(similarTo(all, made('hai', ['b']), 1))).toEqual(['ba']);
		expect(ids(similarTo(all, made('bon', ['c']), 9))).toEqual([]);
	});
});

describe('the help', () => {
	const help: Help = { steps: [claim('Gọi.', '2026-11-20'), claim('Hỏi.')], refused: claim('Khiếu nại.', '2026-09-01'), fee: claim('Không.', '2026-11-29') };
	it('is as old as its oldest check, and was never checked where no part was', () => {
		expect(claimsOf(help)).toHaveLength(4);
		expect(oldestCheck(claimsOf(help))).toBe('2026-09-01');
		expect(uncheckedIn(claimsOf(help))).toBe(1);
		expect(helpAges(['help'], help)).toEqual({ what: 'help-steps', path: ['help'], checkedOn: '2026-09-01', due: '2027-03-01' });
		expect(helpAges([], { steps: [claim('Gọi.')] }, [claim('Có.', '2026-08-31')])).toMatchObject({ checkedOn: '2026-08-31', due: '2027-02-28' });
		expect(helpAges([], { steps: [claim('Gọi.')] })).toMatchObject({ checkedOn: undefined, due: undefined });
	});
	it('has no heading for a part that nobody has written', () => {
		const parts = (of: Help, lines: HelpLine[] = []) => partsOfHelp(of, lines, ((key: string) => key) as Say).map(({ id }) => id);
		const line: HelpLine = { id: '111', number: '111', name: { vi: '111' }, details: { vi: '111' }, source: ['HP'] };
		expect(parts({ steps: [claim('Gọi.')] })).toEqual(['cac-buoc']);
		expect(parts({ steps: [claim('Gọi.')] }, [line])).toEqual(['cac-buoc', 'o-dau']);
		expect(parts(help)).toEqual(['cac-buoc', 'o-dau', 'bi-tu-choi']);
	});
	it('names each help line once, in the order of the ids', () => {
		const lines = ['111', '113'].map((id) => ({ id, number: id, name: { vi: id }, details: { vi: id }, source: ['HP'] }));
		expect(ids(linesOf(['113', '111', '113', '999'], lines))).toEqual(['113', '111']);
	});
});

describe('a telephone number in a text', () => {
	const found = (text: string) => dialled(text, ['111', '113', '1800 1233']).flatMap(({ dial }) => dial ?? []);
	it.each([
		['Gọi 113 nếu đang nguy hiểm.', ['tel:113']],
		['Gọi 111, hoặc 1800 1233.', ['tel:111', 'tel:18001233']],
		['(111)', ['tel:111']],
		['Theo Điều 113 và khoản 111', []],
		['Nghị định 113/2024, 111%, 1.113 người, 2113', []],
		['Article 111', []],
		['111 1233', []],
		['', []],
	])('%j: %j', (text, numbers) => {
		expect(found(text)).toEqual(numbers);
		expect(
			dialled(text, ['111', '113', '1800 1233'])
				.map((piece) => piece.text)
				.join(''),
		).toBe(text);
	});
	it('stays text where no line is named', () => expect(dialled('Gọi 113.', [])).toEqual([{ text: 'Gọi 113.' }]));
});

describe('what is taught about a right', () => {
	const right = { id: 'x', constitution: ['35'], conventions: [{ convention: 'CRC', articles: ['30-32'] }] } as unknown as Right;
	const lesson = (id: string, articles: string[] | undefined, constitution: string[] = []) =>
		({
			id,
			kind: 'lesson',
			quiz: `quiz-${id}`,
			constitution,
			conventions: [{ convention: 'CRC', ...(articles ? { articles } : {}) }],
			texts: {},
		}) as unknown as Taught;
	const script = (id: string, convention: string) => ({ id, texts: { vi: { conventions: [{ convention, articles: ['31'] }] } } }) as unknown as Script;
	const quizzes = ['quiz-one', 'quiz-none', 'quiz-two'].map((id) => ({ id }) as Quiz);
	it('is what names an article that protects it, what names most first; a whole convention is not enough', () => {
		const found = teachingOf([right], {
			taught: [lesson('none', ['12']), lesson('one', ['32']), lesson('whole', undefined), lesson('two', ['31-32'], ['35'])],
			scripts: [script('other', 'CAT'), script('own', 'CRC')],
			quizzes,
		});
		expect(ids(found.taught)).toEqual(['two', 'one']);
		expect(ids(found.scripts)).toEqual(['own']);
		expect(ids(found.quizzes)).toEqual(['quiz-one', 'quiz-two']);
	});
});

describe('the content of the site', () => {
	const content = contentOnce(siteContent, '2026-12-01');
	const rights = content.served(rightKind);
	const situations = content.served(situationKind);
	it('has at least 24 situations, none of them only with open claims', () => {
		expect(situations.length).toBeGreaterThanOrEqual(24);
		for (const each of situations) expect(oldestCheck([each.answer, ...claimsOf(each)]), each.id).toBeDefined();
	});
	it('tells of each right what anyone can do', () => {
		expect(rights.filter(({ help }) => !help).map(({ id }) => id)).toEqual([]);
	});
	it('has an icon for each right, group and help line', () => {
		const all = [...rights, ...content.served(groupKind), ...content.served(helpLineKind)];
		expect(all.filter(({ icon }) => !icon).map(({ id }) => id)).toEqual([]);
	});
});
