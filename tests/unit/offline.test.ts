/** What can be kept without a network: the list of a course names every page that its lessons, checks and exam need. */
import { describe, expect, it } from 'vitest';
import type { Taught } from '../../src/lesson/lessons.ts';
import { addressOf, cacheFor, FILES, isLasting, keptCache, listPath, SEARCHED, VISITED } from '../../src/offline/lists.ts';
import { classSet, helpSet, offlineClasses, offlineCourse, offlineGrades, offlineHelp, offlineLesson } from '../../src/offline/sets.ts';
import { province, quietDay } from './broken-tree.ts';
import { servedContent } from './served-content.ts';

describe('the set of a course', () => {
	const [course] = servedContent(province, quietDay).courses;
	if (!course) throw new Error('the province has a course');
	const { id, patterns } = offlineCourse(course, 'en');
	it('is named after course and language', () => expect(id).toBe('khoa-hoc-khoa-mau-en'));
	it('holds lessons, their checks with frames and keys, the exam and its paper', () => {
		for (const page of [
			'khoa-hoc/khoa-mau/',
			'khoa-hoc/khoa-mau/bai-mot/',
			'khoa-hoc/khoa-mau/thi/khung/',
			'trac-nghiem/kiem-bai/khung/',
			'trac-nghiem/kiem-bai/dap-an/',
			'tim-kiem/',
		])
			expect(patterns).toContain(`en/${page}index.html`);
	});
	it('holds the flashcards and their data', () => expect(patterns).toEqual(expect.arrayContaining(['en/the-ghi-nho/index.html', 'en/the-ghi-nho/the.json'])));
	it('holds nothing that is planned, and search of its own language alone', () => {
		expect(patterns.join(' ')).not.toContain('bai-hai');
		expect(patterns.filter((pattern) => pattern.startsWith('pagefind'))).toEqual(['pagefind/en/**']);
	});
});

describe('the sets of classes', () => {
	const [course] = servedContent(province, quietDay).courses;
	if (!course) throw new Error('the province has a course');
	const sets = offlineClasses(course, 'en');
	const [{ id, patterns } = { id: '', patterns: [] }] = sets;
	it('are one for each module that has a lesson, named after it and the language', () => {
		const written = course.modules.filter(({ lessons }) => lessons.some(({ planned }) => planned !== true)).map((module) => module.id);
		expect(sets.map((set) => set.id)).toEqual(written.map((module) => classSet('khoa-mau', module, 'en')));
		expect(id).toBe(`lop-hoc-khoa-mau-${written[0]}-en`);
	});
	it('hold the guide as page and file, the lessons of the module, their checks with keys', () => {
		const guide = `en/khoa-hoc/khoa-mau/lop-hoc/${course.modules[0]?.id}/`;
		for (const path of [
			`${guide}index.html`,
			`${guide}lop-hoc-${course.modules[0]?.id}.docx`,
			'en/khoa-hoc/khoa-mau/bai-mot/index.html',
			'en/trac-nghiem/kiem-bai/khung/index.html',
			'en/trac-nghiem/kiem-bai/dap-an/index.html',
			'h5p/**',
		])
			expect(patterns).toContain(path);
		expect(patterns.join(' ')).not.toMatch(/bai-hai|\/thi\/|pagefind/);
	});
});

describe('the set of what one can do', () => {
	const { id, patterns } = offlineHelp('en');
	it('is named after its language', () => expect(id).toBe(helpSet('en')));
	it('holds situations, rights, groups, texts in easy language and help lines of its language, no player and no index of all pages', () => {
		expect(patterns).toEqual(expect.arrayContaining(['en/tinh-huong/**', 'en/quyen/**', 'en/de-doc/**', 'en/ho-tro/index.html']));
		expect(patterns.join(' ')).not.toMatch(/h5p|pagefind/);
	});
});

describe('addresses', () => {
	it.each([
		['index.html', '/'],
		['khoa-hoc/index.html', '/khoa-hoc/'],
		['_astro/a.css', '/_astro/a.css'],
		['robots.txt', '/robots.txt'],
	])('%s is asked for as %s', (file, address) => expect(addressOf(file)).toBe(address));
	it('files whose names change with them last', () =>
		expect(['/_astro/a.css', '/h5p/1/frame.js', '/khoa-hoc/', '/pagefind/vi/pagefind.js'].map(isLasting)).toEqual([true, true, false, false]));
	it.each([
		['/_astro/a.css', FILES],
		['/h5p/1/frame.js', FILES],
		['/pagefind/vi/pagefind-entry.json', SEARCHED],
		['/', VISITED],
		['/khoa-hoc/a/', VISITED],
		['/the-ghi-nho/the.json', VISITED],
		['/en/the-ghi-nho/the.json', VISITED],
		['/trac-nghiem/a/a.vi.h5p', undefined],
		['/ke-hoach/lich.ics', undefined],
		['/offline/khoa-hoc-a-vi.json', undefined],
		['/sw.js', undefined],
	])('%s is remembered in passing in %s', (path, cache) => expect(cacheFor(path)).toBe(cache));
	it('list and cache go by the set', () => expect([listPath('a'), keptCache('a')]).toEqual(['/offline/a.json', 'quyen-con-nguoi.kept/a']));
});

describe('the set of a lesson', () => {
	const lesson = { kind: 'lesson', id: 'bai', quiz: 'kiem-bai', slides: true, asks: ['a'], letter: true } as unknown as Taught;
	const { id, patterns } = offlineLesson(lesson, 'vi');
	it('is named after lesson and language', () => expect(id).toBe('bai-hoc-bai-vi'));
	it('holds every face, the worksheets with their key, and the files', () => {
		for (const page of ['', 'trinh-chieu/', 'gio-tay/', 'phu-huynh/', 'in-cho-lop/']) expect(patterns).toContain(`truong-hoc/bai/${page}index.html`);
		for (const page of ['', 'khung/', 'dap-an/', 'phieu-a/', 'phieu-d/']) expect(patterns).toContain(`trac-nghiem/kiem-bai/${page}index.html`);
		expect(patterns).toContain('trac-nghiem/kiem-bai/*.*');
	});
	it('of a grade holds all of its lessons, each file once', () => {
		const lessons = ['mot', 'hai'].map((name) => ({ ...lesson, id: name, topic: { grade: 4 } })) as unknown as Taught[];
		const other = { ...lesson, id: 'khac', topic: { grade: 5 } } as unknown as Taught;
		const [four, five] = offlineGrades([...lessons, other], 'vi');
		expect([four?.id, five?.id]).toEqual(['lop-4-vi', 'lop-5-vi']);
		for (const name of ['mot', 'hai']) expect(four?.patterns).toContain(`truong-hoc/${name}/trinh-chieu/index.html`);
		expect(four?.patterns).not.toContain('truong-hoc/khac/index.html');
		expect(new Set(four?.patterns).size).toBe(four?.patterns.length);
	});
	it('of a meeting without quiz and slides holds its page alone', () => {
		const meeting = { kind: 'guide', id: 'hop', quiz: undefined, slides: false, asks: [] } as unknown as Taught;
		const pages = offlineLesson(meeting, 'en').patterns.filter((pattern) => pattern.startsWith('en/sinh-hoat/'));
		expect(pages).toEqual(['en/sinh-hoat/index.html', 'en/sinh-hoat/hop/index.html']);
	});
});
