/** Whole H5P packages beside the quizzes: the check looks into each, and says what is wrong as it does of any other file. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { loadContent } from '../../src/content/load.ts';
import { droppedPackages } from '../../src/exchange/dropped-packages.ts';
import { refusalLine } from '../../src/exchange/import/result.ts';
import { h5pPackageKind } from '../../src/exchange/kinds.ts';
import { packageFaults } from '../../src/exchange/package-faults.ts';
import { report } from '../../src/source/report.ts';
import { copyOfProvince, quietDay } from './broken-tree.ts';
import { hostileContents } from './hostile-contents.ts';
import { hostilePackages } from './hostile-packages.ts';
import { contentAlone, libraryJson, manifest, pack, withLibraries } from './sound-packages.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
	({ root, remove } = copyOfProvince());
});
afterEach(() => remove());

const put = (name: string, data: string | Uint8Array) => writeFileSync(join(root, 'quizzes', name), data);
const said = (language: 'vi' | 'en' = 'en') =>
	report(
		check(root, quietDay).problems.filter(({ file }) => file.endsWith('.h5p')),
		{ language, format: 'text', all: true },
	)
		.trimEnd()
		.split('\n')
		.slice(0, -1);
const bytesOf = (what: string) => {
	const found = [...hostilePackages, ...hostileContents].find((one) => one.what === what);
	if (!found) throw new Error(what);
	return found.bytes();
};

describe('a package that is sound', () => {
	it('is said nothing of, has a page, and may be shown in others', () => {
		put('me-cung.h5p', pack(withLibraries()));
		writeFileSync(join(root, 'docs/thu.mdx'), '---\ntitle: Thử\ndescription: Thử.\n---\n\n<Quiz id="me-cung" />\n\n[Mê cung](/trac-nghiem/me-cung/)\n');
		const { content, problems } = check(root, quietDay);
		expect(problems.filter(({ file }) => /me-cung|thu\.mdx/.test(file)).map(({ kind }) => kind)).toEqual(['missing-page']);
		expect([...content.addresses]).toContain('/trac-nghiem/me-cung/');
	});
	it('may lack files, and load from elsewhere what does not come: that is a warning, and it plays without', async () => {
		const library = libraryJson('Thu.Vien', 0, { preloadedCss: [{ path: 'gone.css' }] });
		put('thieu.h5p', pack(withLibraries({ 'Thu.Vien-1.0/library.json': library, 'content/content.json': '{"path":"https://youtu.be/x"}' })));
		expect(said().map((line) => line.split('  ')[1])).toEqual([
			'the content loads from elsewhere: path https://youtu.be/x',
			'Thu.Vien-1.0/library.json asks for “Thu.Vien-1.0/gone.css”, which the library does not bring',
		]);
		const packages = await droppedPackages(pathToFileURL(`${join(root, 'quizzes')}/`), check(root, quietDay).content.served(h5pPackageKind));
		expect(packages.get('thieu')?.json['Thu.Vien-1.0/library.json']).toMatchObject({ preloadedCss: [] });
	});
	it('is read with its files for the build', async () => {
		put('me-cung.h5p', pack(withLibraries()));
		const packages = await droppedPackages(pathToFileURL(`${join(root, 'quizzes')}/`), ['me-cung']);
		expect([...packages.keys()]).toEqual(['me-cung']);
		expect(packages.get('me-cung')).toMatchObject({ title: 'Quyền trẻ em', language: 'vi' });
		expect([...(packages.get('me-cung')?.files.keys() ?? [])]).toContain('H5P.Maze-1.2/maze.js');
	});
});

describe('what is wrong with a package', () => {
	it('is said in both languages, all of it, and of every package', () => {
		put('a.h5p', bytesOf('the name ../a.png'));
		put('b.h5p', bytesOf('half a package'));
		put('c.h5p', '');
		put('d.h5p', bytesOf('a bomb'));
		put('e.h5p', pack(contentAlone()));
		put('f.h5p', pack({ 'content/content.json': '[]', 'h5p.json': '{' }));
		put('g.h5p', pack({ ...contentAlone({ 'h5p.json': manifest({ title: '' }) }), 'a.html': '<script>1</script>' }));
		expect(said('vi')).toEqual([
			'content/quizzes/a.h5p:1:1  tên «../a.png» trong gói không an toàn  không dùng gói này; xin lại bản gốc từ người tạo',
			'content/quizzes/b.h5p:1:1  gói bị hỏng hoặc bị cắt ngắn  tải lại hoặc xuất lại gói',
			'content/quizzes/c.h5p:1:1  tệp này không phải gói .h5p  xuất lại gói từ công cụ đã tạo ra nó',
			'content/quizzes/d.h5p:1:1  «content/a.png» giải nén ra lớn gấp 1028 lần, quá mức 100 lần  không dùng gói này; xin lại bản gốc từ người tạo',
			'content/quizzes/e.h5p:1:1  gói không mang theo thư viện H5P.TrueFalse 1.8  xuất lại gói kèm đủ thư viện',
			'content/quizzes/f.h5p:1:1  không đọc được JSON của «h5p.json»  xuất lại gói từ công cụ đã tạo ra nó',
			'content/quizzes/f.h5p:1:1  «content/content.json» phải là một đối tượng JSON  xuất lại gói từ công cụ đã tạo ra nó',
			'content/quizzes/g.h5p:1:1  không nhận loại tệp của «a.html»  xóa tệp này khỏi bài rồi xuất lại',
			'content/quizzes/g.h5p:1:1  «title» trong «h5p.json» chưa đúng mẫu: «""»  xuất lại gói từ công cụ đã tạo ra nó',
		]);
		expect(said('en')[0]).toBe(
			'content/quizzes/a.h5p:1:1  the name “../a.png” in the package is not safe  do not use this package; ask its author for the original',
		);
	});
	it('is an error of a build and a dev server, too', () => {
		mkdirSync(join(root, 'content'));
		put('b.h5p', bytesOf('half a package'));
		const loaded = loadContent(pathToFileURL(`${root}/`));
		expect('errors' in loaded && loaded.errors).toContain('quizzes/b.h5p:1:1  gói bị hỏng hoặc bị cắt ngắn  tải lại hoặc xuất lại gói\n');
	});
	it('does not follow to pages that show it, nor from what is broken elsewhere', () => {
		put('hong.h5p', 'PK');
		writeFileSync(join(root, 'docs/thu.mdx'), '---\ntitle: Thử\ndescription: Thử.\n---\n\n<Quiz id="hong" />\n\n[Hỏng](/trac-nghiem/hong/)\n');
		const { problems } = check(root, quietDay);
		expect(problems.filter(({ file }) => /hong|thu\.mdx/.test(file)).map(({ kind }) => kind)).toEqual(['missing-page', 'h5p-refused']);
	});
	it('may be its name: it stands in addresses, and no quiz may have it', () => {
		const sound = pack(withLibraries());
		for (const name of ['Bài 1.h5p', 'a#b.h5p', '%41.h5p', 'a.b.h5p', 'mau.h5p']) put(name, sound);
		expect(said()).toEqual([
			'content/quizzes/%41.h5p:1:1  “id” does not take “%41”  write it as in a sound entry of its kind',
			'content/quizzes/Bài 1.h5p:1:1  “id” does not take “Bài 1”  write it as in a sound entry of its kind',
			'content/quizzes/a#b.h5p:1:1  “id” does not take “a#b”  write it as in a sound entry of its kind',
			'content/quizzes/a.b.h5p:1:1  “id” does not take “a.b”  write it as in a sound entry of its kind',
			'content/quizzes/mau.h5p:1:1  the id “mau” is already used at content/quizzes/mau.yaml:1  choose another id',
		]);
	});
	it('may be its size: it is not read then', () => {
		for (const [name, size] of [
			['lon.h5p', 100 * 1024 * 1024 + 1],
			['rat-lon.h5p', 6 * 1024 ** 3],
		] as const) {
			closeSync(openSync(join(root, 'quizzes', name), 'w'));
			truncateSync(join(root, 'quizzes', name), size);
		}
		expect(said()).toEqual([
			'content/quizzes/lon.h5p:1:1  the file has 104857601 bytes, more than 104857600  divide it among several files, or leave large parts out',
			'content/quizzes/rat-lon.h5p:1:1  the file has 6442450944 bytes, more than 104857600  divide it among several files, or leave large parts out',
		]);
	});
	it('is asked again only where the file has changed', () => {
		put('a.h5p', 'PK');
		expect(said()).toHaveLength(1);
		put('a.h5p', pack(withLibraries()));
		expect(said()).toEqual([]);
		rmSync(join(root, 'quizzes/a.h5p'));
		expect(said()).toEqual([]);
	});
});

describe('a package that nothing comes back from', () => {
	it.each(['endless', 'crash', 'no answer'])('is a problem as well: %s', (way) => {
		const child = new URL('./endless-package.ts', import.meta.url);
		expect(packageFaults(Buffer.from(way), { child, seconds: 2 }).map((one) => refusalLine('a.h5p', one, 'en'))).toEqual([
			'a.h5p:1:1  this file cannot be read to its end: it takes more than 2 seconds, or breaks the reader  look for an item that is unusually long or nested and remove it, or split the file',
		]);
	});
	it('is no fault of the package where no process can be started', () => {
		expect(() => packageFaults(Buffer.from('PK'), { node: fileURLToPath(new URL('./no-such-program', import.meta.url)) })).toThrow('ENOENT');
	});
});

it('the command says it, and ends with status 1', () => {
	put('b.h5p', bytesOf('half a package'));
	const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', root, '--lang', 'en'], { encoding: 'utf8' });
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	expect(stdout).toContain('quizzes/b.h5p:1:1  the package is damaged or cut short  download or export it again\n');
});
