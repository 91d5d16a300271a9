/** What has to be looked at again: said by the check once its day has passed, listed for those who keep the content before that. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { dueOf } from '../../src/reference/due.ts';
import { recheckBy } from '../../src/source/recheck.ts';
import { type Case, withTree } from './broken-tree.ts';

const edits: Case['edits'] = [
	{ append: 'help-lines.yaml', text: '  verified: { on: 2026-02-28 }\n' },
	{ append: 'not-party.yaml', text: '  verified: { on: 2026-01-31, against: TD-111 }\n' },
	{ write: 'docs/moi.mdx', text: '---\ntitle: Mới\ndescription: Mới.\n---\n\nChữ.\n' },
	{ in: 'results/so-lieu-mau.yaml', from: 'missing:', to: 'nextRelease: 2026-10\nmissing:' },
];
const aged = (today: string) => withTree(edits, (root) => check(root, today));
const rechecks = (today: string) =>
	aged(today).problems.flatMap(({ kind, file }) => (kind.endsWith('-recheck') && kind !== 'law-recheck' ? [`${kind} ${file}`] : []));

describe('the check', () => {
	it.each([
		['2026-08-28', []],
		['2026-08-29', ['help-line-recheck content/help-lines.yaml']],
		['2026-11-01', ['help-line-recheck content/help-lines.yaml', 'figure-recheck content/results/so-lieu-mau.yaml']],
		['2027-01-31', ['help-line-recheck content/help-lines.yaml', 'figure-recheck content/results/so-lieu-mau.yaml']],
		[
			'2027-02-01',
			['help-line-recheck content/help-lines.yaml', 'treaty-status-recheck content/not-party.yaml', 'figure-recheck content/results/so-lieu-mau.yaml'],
		],
	])('on %s warns of what was to be looked at before', (today, expected) => {
		expect(rechecks(today)).toEqual(expected);
	});
});

describe('the list', () => {
	const due = dueOf(aged('2026-06-01').content);
	it('has what was never checked first, then what is due first', () => {
		const days = due.checks.map(({ due: day }) => day ?? '');
		expect(days).toEqual([...days].sort());
		expect(due.checks.find(({ what }) => what === 'help-line')).toMatchObject({
			file: 'content/help-lines.yaml',
			due: recheckBy('help-line', '2026-02-28'),
			checkedOn: '2026-02-28',
		});
		expect(due.checks.filter(({ what }) => what === 'treaty-status').length).toBeGreaterThan(1);
	});

	it('counts the open points of each file', () => {
		expect(due.open.find(({ file }) => file === 'content/help-lines.yaml')).toBeUndefined();
		expect(due.open.find(({ file }) => file === 'content/rights.yaml')?.count).toBe(1);
		expect(due.open.find(({ file }) => file === 'content/docs/index.mdx')?.count).toBe(1);
	});

	it('counts what imports left to look at, by file, at the first of them', () => {
		const file = 'content/recommendations/upr-mau-2.yaml';
		expect(due.toReview).toEqual([{ file, line: 64, count: 1 }]);
		const reviewed = withTree([{ in: 'recommendations/upr-mau-2.yaml', from: '    toReview: true\n', to: '' }], (root) =>
			dueOf(check(root, '2026-06-01').content),
		);
		expect(reviewed.toReview).toEqual([]);
	});

	it('names pages that are not translated, and no translation as a page of its own', () => {
		expect(due.untranslated.map(({ file, language, why }) => `${file} ${language} ${why}`)).toEqual(['content/docs/moi.mdx en missing']);
	});

	it('names translations whose original has other claims by now', () => {
		const claim = '<Claim source="TD-111" verified="2026-03-01">Một điều mới.</Claim>\n';
		const changed = withTree([{ append: 'docs/index.mdx', text: `\n${claim}` }], (root) => dueOf(check(root, '2026-06-01').content));
		expect(changed.untranslated).toEqual([{ file: 'content/docs/en/index.mdx', line: 2, column: 1, count: 1, language: 'en', why: 'older' }]);
	});
});
