/** Content types in `quizzes/libraries/`: checked like those that a package brings, refused with all reasons at once. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { droppedLibraries, libraryFaults } from '../../src/exchange/dropped-libraries.ts';
import { refusalLine } from '../../src/exchange/import/result.ts';
import { copyOfProvince, quietDay } from './broken-tree.ts';
import { hostileSvgs } from './hostile-svgs.ts';
import { dependency, type Files, libraryJson, PNG } from './sound-packages.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'quizzes-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const blanks = (change: Record<string, unknown> = {}) => libraryJson('H5P.Blanks', 14, { preloadedJs: [{ path: 'js/blanks.js' }], ...change });
const sound = (change: Files = {}): Files => ({
	'H5P.Blanks-1.14/library.json': blanks(),
	'H5P.Blanks-1.14/js/blanks.js': 'H5P.Blanks = function () {};',
	'H5P.Blanks-1.14/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	...change,
});
function put(files: Files): void {
	for (const [name, data] of Object.entries(files)) {
		mkdirSync(dirname(join(root, 'libraries', name)), { recursive: true });
		writeFileSync(join(root, 'libraries', name), data);
	}
}
const read = () => droppedLibraries(pathToFileURL(`${root}/`));
const refused = (language: 'vi' | 'en' = 'en'): string[] =>
	libraryFaults(join(root, 'libraries')).map((found) => refusalLine('quizzes/libraries/', found, language));

describe('libraries that are sound', () => {
	it('are none where the folder is not there', () => expect(read()).toEqual(new Map()));
	it('come with all their files', () => {
		put(sound());
		expect([...read().keys()].sort()).toEqual(Object.keys(sound()).sort());
	});
	it('may need the project’s own types and each other', () => {
		const needs = { preloadedDependencies: [dependency('H5P.TrueFalse', 1, 8), dependency('Thu.Vien', 1, 0)] };
		put(sound({ 'H5P.Blanks-1.14/library.json': blanks(needs), 'Thu.Vien-1.0/library.json': libraryJson('Thu.Vien', 0) }));
		expect(refused()).toEqual([]);
	});
	it('leave behind what is in no library and what macOS adds', () => {
		put(sound({ 'DOC-TOI.md': '# x', 'run.php': '<?php', '.DS_Store': 'x', 'H5P.Blanks-1.14/.DS_Store': 'x', '__MACOSX/H5P.Blanks-1.14/._icon.svg': 'x' }));
		expect([...read().keys()].sort()).toEqual(Object.keys(sound()).sort());
	});
});

const B = 'H5P.Blanks-1.14';
const hostile: [what: string, files: Files, found: string[]][] = [
	['a program', { [`${B}/run.php`]: '<?php system("id");' }, [`${B}/run.php`]],
	['a page', { [`${B}/index.html`]: '<script>1</script>' }, [`${B}/index.html`]],
	['XHTML as XML', { [`${B}/a.xml`]: '<html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>' }, [`${B}/a.xml`]],
	['a page under another ending', { [`${B}/a.js`]: '<!doctype html><script>1</script>' }, [`${B}/a.js`]],
	['a page as a picture', { [`${B}/a.png`]: '<script>1</script>' }, [`${B}/a.png`]],
	['settings of a host', { [`${B}/.htaccess`]: 'AddHandler php .png' }, [`${B}/.htaccess`]],
	['a folder without library.json', { 'khac/a.js': '1' }, ['khac/library.json']],
	['content', { 'content/a.png': PNG }, ['content/library.json']],
	['JSON that is none', { [`${B}/language/vi.json`]: '{' }, [`${B}/language/vi.json`]],
	['a library.json that is a list', { [`${B}/library.json`]: '[]' }, [`${B}/library.json`]],
	['a key that reaches the prototype', { [`${B}/semantics.json`]: '[{"__proto__":{}}]' }, ['__proto__']],
	['a folder of another name', { 'khac/library.json': libraryJson('La', 0) }, ['La-1.0']],
	['a script elsewhere', { [`${B}/library.json`]: blanks({ preloadedJs: [{ path: 'https://example.org/a.js' }] }) }, ['https://example.org/a.js']],
	['a library that is not there', { [`${B}/library.json`]: blanks({ preloadedDependencies: [dependency('FontAwesome', 4, 5)] }) }, ['FontAwesome 4.5']],
	['a circle', { [`${B}/library.json`]: blanks({ preloadedDependencies: [dependency('H5P.Blanks', 1, 14)] }) }, ['H5P.Blanks 1.14 → H5P.Blanks 1.14']],
	['one name in two cases', { [`${B}/a.js`]: '1', [`${B}/A.js`]: '1' }, [`${B}/A.js`]],
	['a name that Windows cannot hold', { [`${B}/a:b.js`]: '1' }, [`${B}/a:b.js`]],
	[
		'much at once',
		{ [`${B}/run.php`]: '<?php', [`${B}/icon.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>', 'khac/a.js': '1' },
		[`${B}/run.php`, 'onload', 'khac/library.json'],
	],
];

describe('libraries that are not', () => {
	it.each(hostile)('%s is named', (_what, files, found) => {
		put(sound(files));
		const lines = refused();
		expect(lines).toHaveLength(found.length);
		for (const [index, part] of found.entries()) {
			expect(lines[index]).toMatch(/^quizzes\/libraries\/:1:1 {2}\S.* {2}\S/);
			expect(lines[index]).toContain(part);
		}
	});
	it.each(hostileSvgs)('the picture %s is refused', (text, [first = '']) => {
		put(sound({ [`${B}/icon.svg`]: text }));
		expect(refused()).toHaveLength(1);
		expect(refused()[0]).toContain(first.replace('\t', '\\u{9}'));
	});
	it('a link that leads out of the folder is not followed', () => {
		put(sound());
		writeFileSync(join(root, 'secret.js'), 'secret');
		symlinkSync(join(root, 'secret.js'), join(root, 'libraries', B, 'link.js'));
		symlinkSync(root, join(root, 'libraries', 'Link-1.0'));
		expect(refused()).toEqual([
			expect.stringContaining('“H5P.Blanks-1.14/link.js” in the package is a link'),
			expect.stringContaining('“Link-1.0” in the package is a link'),
		]);
	});
	it('a file that is too large is not read', () => {
		put(sound({ [`${B}/film.mp4`]: '' }));
		truncateSync(join(root, 'libraries', B, 'film.mp4'), 51 * 1024 * 1024);
		expect(refused()).toEqual([expect.stringContaining('H5P.Blanks-1.14/film.mp4 is 51 MB, more than 50 MB')]);
	});
	it('says so in Vietnamese first', () => {
		put(sound({ [`${B}/run.php`]: '<?php' }));
		expect(read).toThrow('quizzes/libraries/:1:1  không nhận loại tệp của «H5P.Blanks-1.14/run.php»  xóa tệp này khỏi bài rồi xuất lại');
		expect(refused('vi')).toEqual(['quizzes/libraries/:1:1  không nhận loại tệp của «H5P.Blanks-1.14/run.php»  xóa tệp này khỏi bài rồi xuất lại']);
	});
});

describe('the check of the content', () => {
	const said = (folder: string) => check(folder, quietDay).problems.flatMap(({ file, kind }) => (file.includes('libraries') ? [`${kind} ${file}`] : []));
	it('looks into them, whether they lie in the content or beside it', () => {
		put(sound({ [`${B}/run.php`]: '<?php', 'khac/a.js': '1' }));
		const { root: province, remove } = copyOfProvince();
		cpSync(join(root, 'libraries'), join(province, 'quizzes/libraries'), { recursive: true });
		expect(said(province)).toEqual(['h5p-refused content/quizzes/libraries/', 'h5p-refused content/quizzes/libraries/']);
		mkdirSync(join(province, 'content'));
		for (const name of readdirSync(province)) if (name !== 'content' && name !== 'quizzes') renameSync(join(province, name), join(province, 'content', name));
		expect(said(join(province, 'content'))).toEqual(['h5p-refused quizzes/libraries/', 'h5p-refused quizzes/libraries/']);
		rmSync(join(province, 'quizzes/libraries', B, 'run.php'));
		rmSync(join(province, 'quizzes/libraries/khac'), { recursive: true });
		expect(said(join(province, 'content'))).toEqual([]);
		remove();
	});
});
