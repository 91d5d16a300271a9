/** What treaty bodies said: in order, traceable, and in the content only what the sources bear out. */
import { describe, expect, it } from 'vitest';
import { conventionKind } from '../../src/law/kinds.ts';
import { STATEMENT_KINDS, type Statement } from '../../src/law/statement-schema.ts';
import { isSeveral, isTraced, statementsByKind } from '../../src/law/statements.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const statement = (kind: Statement['kind'], text = 'Câu.'): Statement => ({ kind, text: { vi: text }, source: ['MAU'] });

describe('statements', () => {
	it('stand in the order of kinds, those of a kind as they were written, and no kind is empty', () => {
		const said = [statement('dialogue', 'a'), statement('positive', 'b'), statement('concern', 'c'), statement('dialogue', 'd')];
		expect(statementsByKind(said).map(({ kind, statements }) => [kind, statements.map(({ text }) => text.vi).join('')])).toEqual([
			['concern', 'c'],
			['positive', 'b'],
			['dialogue', 'ad'],
		]);
		expect(statementsByKind([])).toEqual([]);
		expect(statementsByKind([...STATEMENT_KINDS].reverse().map((kind) => statement(kind))).map(({ kind }) => kind)).toEqual(STATEMENT_KINDS);
	});

	const document = 'CAT/C/VNM/CO/1';
	const reportedBy = { vi: 'một tờ báo' };
	it.each(STATEMENT_KINDS.filter((kind) => kind !== 'dialogue'))('of the kind %s are traced by a paragraph, or by who reported them', (kind) => {
		expect(isTraced({ kind })).toBe(false);
		expect(isTraced({ kind, document })).toBe(false);
		expect(isTraced({ kind, document, paragraph: '7' })).toBe(true);
		expect(isTraced({ kind, reportedBy })).toBe(true);
		// The copy of a list of issues that was read may lack its symbol.
		expect(isTraced({ kind, paragraph: '7' })).toBe(kind === 'question');
	});

	it('of a member are traced by the source that tells of the dialogue', () => expect(isTraced({ kind: 'dialogue' })).toBe(true));

	it.each([
		['7', false],
		['7(a)-(b)', false],
		['5(a)(ii)', false],
		['5-6', true],
		['3(b), 4', true],
		['7(a)-8(b)', true],
		['410, 412-413', true],
	])('%s: more than one paragraph is %s', (paragraph, several) => expect(isSeveral(paragraph)).toBe(several));
});

describe('what the content says of treaty bodies', () => {
	const reports = contentOnce(siteContent, '2026-11-29')
		.all(conventionKind)
		.flatMap(({ data: { id, reports } }) => reports.map((report) => ({ id, ...report })));
	const said = (id: string, year: string) =>
		reports.filter((report) => report.id === id && report.considered?.startsWith(year)).flatMap(({ bodySaid = [] }) => bodySaid);
	const kinds = (id: string, year: string) => [...new Set(said(id, year).map(({ kind }) => kind))];

	it('takes nothing of CEDAW 2026 and nothing of CRPD 2025 for a recommendation', () => {
		expect(kinds('CEDAW', '2026')).toEqual(['dialogue']);
		expect(kinds('CRPD', '2025').sort()).toEqual(['concern', 'positive']);
	});

	it('keeps questions of a list of issues with the review that they prepared', () => {
		expect(kinds('ICCPR', '2019')).not.toContain('question');
		expect(said('ICCPR', '2025').filter(({ kind }) => kind === 'question')).toHaveLength(2);
	});
});
