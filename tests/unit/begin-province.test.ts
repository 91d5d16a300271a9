/** `npm run new province`: what holds anywhere is kept, what belongs to this place is left out, and the list names all that is to be written. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { projectFiles } from '../../src/content/province/copy.ts';
import { listName } from '../../src/content/province/list.ts';
import type { Problem } from '../../src/source/problem.ts';
import { isError } from '../../src/source/report.ts';
import { DAY, LIST, listedFiles, makeCopy, NAME, ownNames, root, tasks, writeOwn, YEAR } from '../other-province.ts';
import { runHere } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'provinces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const copy = join(folder, NAME);
const checked = () => check(join(copy, 'content'), DAY);
const filesIn = (path: string) =>
	readdirSync(join(copy, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1));

describe('a copy as the command leaves it', { tags: 'all' }, () => {
	let said = '';
	/** What the check says of the copy as the command leaves it. */
	let problems: Problem[] = [];
	beforeAll(() => {
		said = makeCopy(copy);
		({ problems } = checked());
	});

	it('has no error, and says what was done', () => {
		expect(problems.filter(isError)).toEqual([]);
		expect(said).toContain(LIST);
	});
	it('has the plan to be written, and nothing of this place’s plan, results and products', () => {
		expect(readdirSync(join(copy, 'content/plan'))).toEqual([YEAR]);
		// Pictures in prose lie beside products.
		expect(readdirSync(join(copy, 'content/media'))).toEqual(['images']);
		for (const gone of ['results', 'results.yaml', 'logo']) expect(existsSync(join(copy, 'content', gone)), gone).toBe(false);
	});
	it('keeps what holds anywhere', () => {
		for (const path of ['content/laws', 'content/conventions', 'content/situations', 'quizzes', 'content/docs/khoa-hoc']) {
			const here = readdirSync(join(root, path), { recursive: true }).length;
			expect(readdirSync(join(copy, path), { recursive: true }).length, path).toBeGreaterThan(here * 0.9);
		}
	});
	it('names in its list every file to write, and every file that still speaks of this place', () => {
		const list = readFileSync(join(copy, LIST), 'utf8');
		for (const file of ['site.yaml', `plan/${YEAR}/plan.yaml`, `plan/${YEAR}/units.yaml`, `plan/${YEAR}/tasks/1.yaml`]) {
			expect(list).toContain(`\`content/${file}\``);
			expect(existsSync(join(copy, 'content', file)), file).toBe(true);
		}
		const names = ownNames();
		const listed = new Set(listedFiles(copy));
		const speaking = [...filesIn('content'), ...filesIn('quizzes')].filter((path) => {
			const text = readFileSync(join(copy, path), 'utf8').replace(/^\s*# .*$/gm, '');
			return names.some((name) => text.includes(name));
		});
		expect(speaking.filter((path) => !listed.has(path) && !/(site|sources)\.yaml$/.test(path))).toEqual([]);
	});
	it('says each of them in the check, until it is written anew', () => {
		expect(problems.filter(({ kind }) => kind === 'other-place').length).toBe(listedFiles(copy).length);
	});

	it('written by its editors, it has neither an error nor a name of this place but in titles of sources', () => {
		writeOwn(copy);
		const { content, problems: found } = checked();
		expect(found.filter(isError)).toEqual([]);
		expect(content.everything.filter(({ kind }) => kind.name === 'task')).toHaveLength(tasks.length);
		const names = ownNames();
		const left = [...filesIn('content'), ...filesIn('quizzes')].filter((path) => {
			const text = readFileSync(join(copy, path), 'utf8').replace(/^\s*# .*$/gm, '');
			return !path.endsWith('sources.yaml') && names.some((name) => text.includes(name));
		});
		expect(left).toEqual([]);
	});
});

describe('what the command refuses, in a sentence', () => {
	const run = async (...args: string[]) => {
		const { status, stderr } = await runHere('new', ['province', ...args], { cwd: root });
		return { status, said: stderr.trim() };
	};
	it('a name that is no name of a folder', async () => {
		expect(await run('Tỉnh Khác', '--to', join(folder, 'x'))).toEqual({
			status: 1,
			said: '«Tỉnh Khác» không dùng làm tên được: viết chữ thường không dấu, số và dấu gạch, ví dụ tinh-khac',
		});
		expect(existsSync(join(folder, 'x'))).toBe(false);
	});
	it('a year that is none', async () =>
		expect((await run('tinh-khac', '--plan', 'sang-nam', '--to', join(folder, 'x'), '--lang', 'en')).said).toContain('“sang-nam” is no year'));
	it('a folder in which there is something', async () => {
		writeFileSync(join(folder, 'co-gi-do'), '');
		const { status, said: sentence } = await run('tinh-khac', '--to', folder, '--lang', 'en');
		expect([status, sentence]).toEqual([1, `${folder} is there already and not empty: choose another name, or another folder with --to`]);
	});
	it('a file in the place of the folder', async () => {
		const file = join(folder, 'tep');
		writeFileSync(file, '');
		expect(await run('tinh-khac', '--to', file, '--lang', 'en')).toMatchObject({ status: 1, said: expect.stringContaining('is there already') });
	});
});

it('of a project without Git goes along what Git would know: no private key, nothing that is installed or built', () => {
	const project = join(folder, 'khong-git');
	for (const path of [
		'.gitignore',
		'content/a.yaml',
		'.github/b.yml',
		'huy-hieu/khoa.json',
		'node_modules/c.js',
		'scripts/d/node_modules/e.js',
		'dist/f.html',
	]) {
		mkdirSync(join(project, path, '..'), { recursive: true });
		writeFileSync(join(project, path), path === '.gitignore' ? readFileSync(join(root, '.gitignore'), 'utf8') : '');
	}
	const kept = ['.github/b.yml', '.gitignore', 'content/a.yaml'];
	expect(projectFiles(project).sort()).toEqual(kept);
	// A folder `.git` that no Git can read.
	mkdirSync(join(project, '.git'));
	expect(projectFiles(project).sort()).toEqual(kept);
});

it('the list has a name in each language', () => expect(new Set(Object.values(listName)).size).toBe(2));
