/** `npm run new`: what the command writes, where it refuses to, and what it says. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quizStarter } from '../../src/quiz/starter.ts';
import { type Ended, inOwnProcess, runHere } from './commands.ts';
import { emptyFolder, project, written } from './new-project.ts';

const ID = 'không dùng làm id được: dùng chữ thường không dấu, số và dấu gạch, ví dụ quyen-tre-em; không dùng tên thiết bị của Windows như con';

describe('the command', () => {
	const told = ({ status, stdout, stderr }: Ended) => ({ status, said: (stdout + stderr).trim() });
	const run = async (root: string, ...args: string[]) => told(await runHere('new', [...args, '--root', root]));
	const runAlone = (root: string, ...args: string[]) => told(inOwnProcess('new', [...args, '--root', root]));
	it('writes a file and says what comes next', async () => {
		const root = project();
		expect(runAlone(root, 'quiz', 'bai-moi')).toEqual({ status: 0, said: 'đã viết quizzes/bai-moi.yaml; điền vào rồi chạy npm run check' });
		expect(readFileSync(join(root, 'quizzes/bai-moi.yaml'), 'utf8')).toBe(written(quizStarter, 'bai-moi', 'vi').text);
		expect(await run(root, 'task', 'I.1.e')).toEqual({ status: 0, said: 'đã viết content/plan/2027/tasks/i-1-e.yaml; điền vào rồi chạy npm run check' });
		expect(await run(root, 'lesson', 'bai-hoc', '--lang', 'en')).toEqual({
			status: 0,
			said: 'wrote content/docs/en/truong-hoc/bai-hoc.mdx; fill it in and run npm run check',
		});
	});
	it('adds an entry to a list, and leaves every other line as it is', async () => {
		const root = project();
		const file = join(root, 'content/commitments.yaml');
		const own = '# của tôi\n- id: cu\n';
		writeFileSync(file, own);
		expect(await run(root, 'commitment', 'moi')).toEqual({ status: 0, said: 'đã viết content/commitments.yaml; điền vào rồi chạy npm run check' });
		const text = readFileSync(file, 'utf8');
		expect(text.startsWith(own)).toBe(true);
		expect((parse(text) as { id: string }[]).map(({ id }) => id)).toEqual(['cu', 'moi']);
		expect(await run(root, 'commitment', 'moi')).toEqual({
			status: 1,
			said: 'content/commitments.yaml đã có mục moi: chọn id khác hoặc sửa mục đó',
		});
		writeFileSync(file, '{ id: cu }\n');
		expect(runAlone(root, 'commitment', 'khac', '--lang', 'en')).toEqual({
			status: 1,
			said: 'content/commitments.yaml is no list whose entries each begin with “- ”: correct that file first',
		});
		expect(readFileSync(file, 'utf8')).toBe('{ id: cu }\n');
	});
	it('adds nothing through a link', async () => {
		const root = project();
		const elsewhere = join(root, 'khac.yaml');
		writeFileSync(elsewhere, '');
		symlinkSync(elsewhere, join(root, 'content/commitments.yaml'));
		expect(await run(root, 'commitment', 'moi')).toEqual({
			status: 1,
			said: 'content/commitments.yaml  đây là liên kết: chép tệp hoặc thư mục thật vào đây',
		});
		expect(readFileSync(elsewhere, 'utf8')).toBe('');
	});
	it('never writes over a file', async () => {
		const root = project();
		writeFileSync(join(root, 'quizzes/bai-moi.yaml'), 'của tôi');
		expect(await run(root, 'quiz', 'bai-moi')).toEqual({ status: 1, said: 'quizzes/bai-moi.yaml đã có: chọn id khác hoặc sửa tệp đó' });
		expect(readFileSync(join(root, 'quizzes/bai-moi.yaml'), 'utf8')).toBe('của tôi');
	});
	it('writes nothing through a link, nor where a file stands in place of a folder', async () => {
		const root = project();
		const elsewhere = emptyFolder();
		const link = (name: string) => {
			rmSync(join(root, name), { recursive: true, force: true });
			mkdirSync(dirname(join(root, name)), { recursive: true });
			symlinkSync(elsewhere, join(root, name));
		};
		const vi = 'đây là liên kết: chép tệp hoặc thư mục thật vào đây';
		link('content/laws');
		expect(await run(root, 'law', 'luat-moi')).toEqual({ status: 1, said: `content/laws  ${vi}` });
		link('quizzes');
		expect(await run(root, 'quiz', 'bai-moi', '--lang', 'en')).toEqual({
			status: 1,
			said: 'quizzes  this is a link: copy the file or folder itself to this place',
		});
		rmSync(join(root, 'quizzes'));
		writeFileSync(join(root, 'quizzes'), '');
		expect(await run(root, 'quiz', 'bai-moi')).toEqual({ status: 1, said: 'quizzes  đây không phải thư mục: đổi tên hoặc xóa' });
		link('content/docs/truong-hoc');
		expect(await run(root, 'lesson', 'bai-moi')).toEqual({ status: 1, said: `content/docs/truong-hoc  ${vi}` });
		symlinkSync('gone', join(root, 'content/plan/2028'));
		expect(await run(root, 'plan', '2028')).toEqual({ status: 1, said: `content/plan/2028  ${vi}` });
		rmSync(join(root, 'content/plan/2028'));
		link('content/plan/2027/tasks');
		expect(await run(root, 'task', 'I.1.e')).toEqual({ status: 1, said: `content/plan/2027/tasks  ${vi}` });
		link('content/plan');
		expect(await run(root, 'plan', '2028')).toEqual({ status: 1, said: `content/plan  ${vi}` });
		expect(await run(root, 'task', 'I.1.e')).toEqual({ status: 1, said: `content/plan  ${vi}` });
		link('content');
		expect(await run(root, 'law', 'luat-moi')).toEqual({ status: 1, said: `content  ${vi}` });
		expect(readdirSync(elsewhere)).toEqual([]);
	});
	it.each([
		[['quiz', 'Bài Mới'], 1, `«Bài Mới» ${ID}`],
		[['law', 'con'], 1, `«con» ${ID}`],
		[['quiz', '../x'], 1, `«../x» ${ID}`],
		[['task', 'a_b', '--lang', 'en'], 1, '“a_b” is no task number: letters, digits, dots and hyphens alone, such as I.1.a, 3.2, NV-07'],
		[['task', 'I.1.e', '--plan', '2030'], 1, 'không có kế hoạch content/plan/2030/: tạo thư mục đó trước hoặc chọn năm khác bằng --plan'],
		[
			['quiz'],
			2,
			'npm run new <loại> <id>, loại là một trong: source, law, situation, kit, result, quiz, course, lesson, guide, radio, lesson-set, task, report, product, easy, recommendation, commitment, initiative, page, plan, province',
		],
		[
			['poem', 'x', '--lang', 'en'],
			2,
			'npm run new <kind> <id>, the kind one of: source, law, situation, kit, result, quiz, course, lesson, guide, radio, lesson-set, task, report, product, easy, recommendation, commitment, initiative, page, plan, province',
		],
	] as const)('%j ends with status %d', async (args, status, said) => {
		const root = project();
		expect(await run(root, ...args)).toEqual({ status, said });
		expect(existsSync(join(root, 'x.yaml'))).toBe(false);
	});
});
