/** Files that nothing comes back from are found, and do not keep the others from being read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { readContent, takesTooLong } from '../../src/content/read.ts';
import { rooms } from '../../src/content/rooms.ts';
import { importFiles } from '../../src/exchange/import/import-files.ts';
import { filesNeverRead } from '../../src/exchange/import/never-read.ts';
import { refusalLine } from '../../src/exchange/import/result.ts';
import { neverRead } from '../../src/files/watched.ts';
import { report } from '../../src/source/report.ts';
import { ALL } from '../sweep.ts';
import { province, quietDay } from './broken-tree.ts';

const child = new URL('./endless-child.ts', import.meta.url);

// Each way to be endless takes as long as is waited for it: one for each kind of watch, both with `npm run test:all`.
describe('a process that reads', () => {
	it.each(['endless', 'crash', ...(ALL ? ['endless in a pattern', 'stack', 'exit', 'rejection'] : [])])(
		'is ended by one that is %s, and another reads the rest',
		(name) => {
			expect([...neverRead(child, [], ['a', name, 'b “c”\n', 'd'])]).toEqual([name]);
		},
	);
	it('names several, the first and the last among them', () => {
		expect([...neverRead(child, [], ['crash', 'a', 'stack', 'exit'])]).toEqual(['crash', 'stack', 'exit']);
	});
	it('names none where all come back, where there are none, and where no process starts', () => {
		expect(neverRead(child, [], ['a', 'b']).size).toBe(0);
		expect(neverRead(child, [], []).size).toBe(0);
		expect(neverRead(new URL('./no-such-file.ts', import.meta.url), [], ['a']).size).toBe(0);
	});
});

describe('the content', () => {
	it('is found to be the same', () =>
		expect(check(province, quietDay, { watched: true }).problems.map(({ kind }) => kind)).toEqual(check(province, quietDay).problems.map(({ kind }) => kind)));
	it('has a problem for a file that breaks its reader, and the others are read', () => {
		const said = (file: string) =>
			`content/${file}:1:1  tệp này đọc không xong: mất quá 60 giây, hoặc làm bộ đọc hỏng  tìm đoạn dài hoặc lồng nhau bất thường và bỏ đi, hoặc chia nhỏ tệp`;
		const overflow = (): never => overflow();
		const breaking = rooms.map((room) => ({
			...room,
			kinds: room.kinds.map((kind) => (kind.name === 'curriculum' ? { ...kind, format: { ...kind.format, read: overflow } } : kind)),
		})) as typeof rooms;
		const { problems, broken, content } = readContent({ root: province, shown: 'content', today: quietDay, rooms: breaking });
		expect(broken.map(({ name }) => name)).toEqual(['curriculum.yaml']);
		expect(report(problems, { language: 'vi', format: 'text' }).split('\n')[0]).toBe(said('curriculum.yaml'));
		expect(content.everything.length).toBeGreaterThan(50);
	});
});
describe('a process that watches itself', () => {
	it.each(['endless in a pattern', ...(ALL ? ['endless'] : [])])('ends with the name of the file that is %s', (name) => {
		const { status, signal, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('./endless-reader.ts', import.meta.url)), 'a', name, 'b'], {
			encoding: 'utf8',
		});
		expect({ status, signal, stderr }).toEqual({ status: null, signal: 'SIGKILL', stderr: `too long: ${name}\n` });
	});
	it('ends by itself where all are read', () => {
		const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('./endless-reader.ts', import.meta.url)), 'a', 'b'], { encoding: 'utf8' });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});
	it('says of a file in both languages what it is', () =>
		expect(
			takesTooLong('content/a.yaml')
				.split('\n')
				.map((line) => line.slice(0, 40)),
		).toEqual(['content/a.yaml:1:1  tệp này đọc không xo', 'content/a.yaml:1:1  this file cannot be ']));
});
describe('files to import', () => {
	const inFolder = async (run: (folder: string) => Promise<void>) => {
		const folder = mkdtempSync(join(tmpdir(), 'watched-'));
		try {
			await run(folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	};
	it('are read to their end, and one that is never read is refused alone', () =>
		inFolder(async (folder) => {
			const [one, two] = ['một.gift', 'hai.gift'].map((name) => join(folder, name)) as [string, string];
			for (const file of [one, two]) writeFileSync(file, 'Hỏi {T}\n');
			expect(filesNeverRead([one, two]).size).toBe(0);
			const taken = await importFiles([one, two], join(folder, 'quizzes'), false, ['vi'], new Set([one]));
			expect(taken.map(({ written, refusals }) => [written, refusals.map((each) => refusalLine('a', each, 'vi'))])).toEqual([
				[
					undefined,
					['a:1:1  tệp này đọc không xong: mất quá 60 giây, hoặc làm bộ đọc hỏng  tìm câu dài hoặc có thẻ lồng nhau bất thường và bỏ đi, hoặc chia nhỏ tệp'],
				],
				['quizzes/hai.yaml', []],
			]);
		}));
	it('come in by the command as before', () =>
		inFolder(async (folder) => {
			writeFileSync(join(folder, 'a.gift'), 'Hỏi {T}\n\nHai {T\n');
			const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
			const { status, stdout } = spawnSync(process.execPath, [script, 'a.gift', '--lang', 'en'], { cwd: folder, encoding: 'utf8' });
			expect(stdout).toContain('a.gift:3:5  the { that opens here is not closed');
			expect(stdout).toContain('quizzes/a.yaml: 1 items');
			expect(status).toBe(1);
		}));
});
