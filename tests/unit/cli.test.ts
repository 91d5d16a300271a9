/** The command line of the check, run as an editor or a build server runs it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Edit, province, quietDay, withTree, withTreeAsync } from './broken-tree.ts';
import { inOwnProcess, runHere } from './commands.ts';

const run = (args: string[], today = quietDay) => runHere('check', args, { env: { BUILD_DATE: today } });
const runAlone = (args: string[]) => inOwnProcess('check', args, { env: { BUILD_DATE: quietDay } });

const noLead: Edit = { in: 'plan/2027/tasks/i-1-a.yaml', from: 'leads:\n  - so-van-hoa-mau', to: 'leads: []' };
const WRONG = { vi: 'nhiệm vụ I.1.a không có đơn vị chủ trì', en: 'task I.1.a has no responsible unit' };

describe('the exit status', () => {
	it('is 0 where there are warnings only', () => {
		const { status, stdout } = runAlone(['--root', province]);
		expect(stdout).toMatch(/^0 lỗi, \d+ cảnh báo$/m);
		expect(status).toBe(0);
	});

	it('is 1 where there are warnings only but --strict is given', async () => {
		expect((await run(['--root', province, '--strict'])).status).toBe(1);
	});

	it('is 1 where there is an error', () => {
		const { status, stdout } = withTree([noLead], (root) => runAlone(['--root', root]));
		expect(stdout).toMatch(new RegExp(`^\\S+/plan/2027/tasks/i-1-a\\.yaml:8:1  ${WRONG.vi}`, 'm'));
		expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^1 lỗi, \d+ cảnh báo/);
		expect(status).toBe(1);
	});

	it.each([
		['an unknown language', ['--lang', 'fr'], '--lang: vi | en'],
		['an unknown format', ['--format', 'xml'], '--format: text | json | github'],
		['an unknown option', ['--colour'], '--colour'],
		['a folder that is not there', ['--root', 'no-such-folder'], 'no-such-folder'],
		['a folder that is a file', ['--root', 'package.json'], 'package.json'],
	])('is 2 for %s, with one line that says so', async (_what, args, named) => {
		const { status, stdout, stderr } = await run(args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(named);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});

it('names links and nothing else, also where quizzes stand beside the content', async () => {
	const { stdout, stderr, status } = await withTreeAsync(
		[
			{ write: 'a/content/x.yaml', text: '' },
			{ link: 'a/quizzes', to: '../conventions' },
			{ link: 'a/content/y', to: '/etc' },
		],
		(root) => run(['--root', `${root}/a/content`, '--lang', 'en']),
	);
	const sentence = 'this is a link or a device, not a file  copy the file or folder itself to this place';
	expect(stdout.replaceAll(/\/\S*\/a\/content/g, 'content')).toBe(`content/y:1:1  ${sentence}\nquizzes:1:1  ${sentence}\n2 errors, 0 warnings\n`);
	expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

it('--lang en speaks English', async () => {
	const { stdout } = await withTreeAsync([noLead], (root) => run(['--root', root, '--lang', 'en']));
	expect(stdout).toContain(WRONG.en);
	expect(stdout).toMatch(/^1 error, \d+ warnings \(--all lists warnings, too\)$/m);
	expect(stdout).not.toContain('cảnh báo');
});

it('--format json is JSON and nothing else', async () => {
	const { stdout } = await withTreeAsync([noLead], (root) => run(['--root', root, '--format', 'json']));
	const problems = JSON.parse(stdout) as { kind: string; wrong: string }[];
	expect([...new Set(problems.map(({ kind }) => kind))].sort()).toEqual(['law-unchecked', 'no-lead', 'not-verified', 'overdue', 'to-review']);
	expect(problems.map(({ wrong }) => wrong)).toContain(WRONG.vi);
});

it('--format github writes workflow commands and nothing else', async () => {
	const lines = (await run(['--root', province, '--format', 'github'])).stdout.trimEnd().split('\n');
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines) expect(line).toMatch(/^::warning file=/);
});

it('BUILD_DATE decides what is overdue', async () => {
	const said = 'kỳ «Báo cáo cả năm» đã đến hạn 2027-12-01';
	expect((await run(['--root', province], '2027-11-30')).stdout).not.toContain(said);
	expect((await run(['--root', province], '2027-12-01')).stdout).toContain(said);
});

describe('what is new since the last release', () => {
	it('is what --keep did not write down; the exit status stays what it was', async () => {
		await withTreeAsync([], async (root) => {
			const kept = await run(['--root', root, '--keep', '--lang', 'en']);
			expect(kept.stdout).toMatch(/^wrote the warnings that there are now to \S+\/known-warnings\.yaml$/m);
			expect(kept.status).toBe(0);
			const { stdout, status } = await run(['--root', root, '--lang', 'en']);
			expect(stdout).toMatch(/^no warnings are new since the last release\n\d+ warnings from before/m);
			expect(status).toBe(0);
			expect((await run(['--root', root, '--strict'])).status).toBe(1);
			expect((JSON.parse((await run(['--root', root, '--format', 'json'])).stdout) as unknown[]).length).toBeGreaterThan(10);
		});
	});

	it('is not written down while there are errors', async () => {
		await withTreeAsync([noLead], async (root) => {
			const { stdout, status } = await run(['--root', root, '--keep', '--lang', 'en']);
			expect(stdout).toContain('not written: correct the errors first');
			expect(status).toBe(1);
			expect(readdirSync(root)).not.toContain('known-warnings.yaml');
		});
	});
});

it('--kind lists all of one kind, and nothing else', async () => {
	const lines = (await run(['--root', province, '--kind', 'not-verified', '--lang', 'en'])).stdout.trimEnd().split('\n');
	expect(lines.at(-1)).toBe(`0 errors, ${lines.length - 1} warnings`);
	expect(lines.length).toBeGreaterThan(10);
	for (const line of lines.slice(0, -1)) expect(line).toContain('nobody has compared this with its source');
	const { status, stderr } = runAlone(['--root', province, '--kind', 'no-such-kind']);
	expect(status).toBe(2);
	expect(stderr).toContain('not-verified');
});
