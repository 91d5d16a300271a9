import { describe, expect, it } from 'vitest';
import { problem as planProblem } from '../../src/plan/messages.ts';
import { problem as referenceProblem } from '../../src/reference/messages.ts';
import { problem } from '../../src/source/messages.ts';
import { inOrder, type Problem } from '../../src/source/problem.ts';
import { report } from '../../src/source/report.ts';

const unverified = (line: number, file = 'content/rights.yaml'): Problem => referenceProblem('not-verified', { file, line, column: 3 });
const noLead = (line: number): Problem => planProblem('no-lead', { file: 'content/plan/2027/tasks/i-1-a.yaml', line, column: 1 }, { id: 'I.1.a' });

const UNVERIFIED = 'chưa ai đối chiếu với nguồn  mở nguồn ra đọc đoạn được dẫn rồi ghi ngày đọc ở verified';

describe('as text', () => {
	it('says how much there is where there is nothing', () => {
		expect(report([], { language: 'vi', format: 'text' })).toBe('0 lỗi, 0 cảnh báo\n');
		expect(report([], { language: 'en', format: 'text' })).toBe('0 errors, 0 warnings\n');
	});

	it('lists errors alone where there are any, so that nothing pushes them off the screen, and counts both', () => {
		expect(report([unverified(4), noLead(8)], { language: 'vi', format: 'text' })).toBe(
			[
				'content/plan/2027/tasks/i-1-a.yaml:8:1  nhiệm vụ I.1.a không có đơn vị chủ trì  ghi ít nhất một đơn vị ở leads',
				'1 lỗi, 1 cảnh báo (--all liệt kê cả cảnh báo)\n',
			].join('\n'),
		);
	});

	it('lists errors before warnings where all is asked for, one line each', () => {
		expect(report([unverified(4), noLead(8)], { language: 'vi', format: 'text', all: true })).toBe(
			[
				'content/plan/2027/tasks/i-1-a.yaml:8:1  nhiệm vụ I.1.a không có đơn vị chủ trì  ghi ít nhất một đơn vị ở leads',
				`content/rights.yaml:4:3  ${UNVERIFIED}`,
				'1 lỗi, 1 cảnh báo\n',
			].join('\n'),
		);
	});

	it('lists up to three warnings of one kind in one file', () => {
		const lines = report([unverified(1), unverified(2), unverified(3)], { language: 'vi', format: 'text' }).split('\n');
		expect(lines.slice(0, 3)).toEqual([1, 2, 3].map((line) => `content/rights.yaml:${line}:3  ${UNVERIFIED}`));
	});

	it('counts the rest after the first where there are more', () => {
		const five = [1, 2, 3, 4, 5].map((line) => unverified(line));
		expect(report([...five, unverified(9, 'content/groups.yaml')], { language: 'vi', format: 'text' })).toBe(
			[
				`content/rights.yaml:1:3  ${UNVERIFIED}`,
				'content/rights.yaml  +4 chỗ nữa như vậy trong tệp này (--all liệt kê đủ)',
				`content/groups.yaml:9:3  ${UNVERIFIED}`,
				'0 lỗi, 6 cảnh báo\n',
			].join('\n'),
		);
		expect(report(five, { language: 'en', format: 'text' })).toContain('content/rights.yaml  +4 more of these in this file (--all lists them)\n');
	});

	it('lists them all when asked', () => {
		const text = report(
			[1, 2, 3, 4, 5].map((line) => unverified(line)),
			{ language: 'vi', format: 'text', all: true },
		);
		expect(text.match(/chưa ai đối chiếu/g)).toHaveLength(5);
		expect(text).not.toContain('+');
	});

	it('never counts errors together', () => {
		expect(report([1, 2, 3, 4, 5].map(noLead), { language: 'vi', format: 'text' }).match(/không có đơn vị chủ trì/g)).toHaveLength(5);
	});
});

it('as JSON, gives each problem its place, level, kind and sentences', () => {
	expect(JSON.parse(report([noLead(8), unverified(4)], { language: 'en', format: 'json' }))).toEqual([
		{
			file: 'content/plan/2027/tasks/i-1-a.yaml',
			line: 8,
			column: 1,
			level: 'error',
			kind: 'no-lead',
			wrong: 'task I.1.a has no responsible unit',
			remedy: 'name at least one unit under leads',
		},
		{
			file: 'content/rights.yaml',
			line: 4,
			column: 3,
			level: 'warning',
			kind: 'not-verified',
			wrong: 'nobody has compared this with its source',
			remedy: 'open the source, read the passage, then put the day into verified',
		},
	]);
});

describe('as annotations of GitHub', () => {
	it('writes one workflow command per problem', () => {
		expect(report([noLead(8), unverified(4)], { language: 'en', format: 'github' })).toBe(
			[
				'::error file=content/plan/2027/tasks/i-1-a.yaml,line=8,col=1::task I.1.a has no responsible unit  name at least one unit under leads',
				'::warning file=content/rights.yaml,line=4,col=3::nobody has compared this with its source  open the source, read the passage, then put the day into verified\n',
			].join('\n'),
		);
	});

	it('escapes what would end the command or a property of it', () => {
		const odd: Problem = {
			...referenceProblem('unknown-source', { file: 'content/a,b:100%.yaml', line: 1, column: 2 }),
			params: { id: '50%\r\nA::B', near: '' },
		};
		expect(report([odd], { language: 'en', format: 'github' })).toBe(
			'::error file=content/a%2Cb%3A100%25.yaml,line=1,col=2::there is no source “50%25%0D%0AA::B”  correct the id, or add it to content/sources.yaml\n',
		);
	});
});

it('problems stand in the order of file, line, column and kind, whatever order they were found in', () => {
	const at = (file: string, line: number, column: number, kind: 'date' | 'empty'): Problem => problem(kind, { file, line, column });
	const sorted = [at('a', 2, 1, 'date'), at('a', 10, 1, 'date'), at('b', 1, 2, 'date'), at('b', 1, 10, 'date'), at('b', 1, 10, 'empty')];
	expect(inOrder([4, 2, 0, 3, 1].flatMap((index) => sorted[index] ?? []))).toEqual(sorted);
});
