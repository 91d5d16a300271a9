/** The search index as the build makes it: pages come one by one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { searchIndex } from '../../src/search/integration.ts';
import { makeIndex } from '../../src/search/make-index.ts';
import { type LanguageNames, NAMES_FILE, type NamesFile } from '../../src/search/names.ts';

const page = (language: string, text: string, attributes = '') =>
	`<!doctype html><html lang="${language}"><head><title>${text}</title></head><body><main data-pagefind-body${attributes}><h1>${text}</h1></main></body></html>`;
/** The content calls nothing by another name. */
const nothing: LanguageNames = { pages: new Map(), same: [], ignore: [], endings: [], article: [] };
const term = { id: 'quyen', term: { vi: 'quyền', en: 'right' }, definition: { vi: 'Điều được làm', en: 'What one may do' }, source: ['A'] };

it('takes each page into the index of its language, and the terms into all; pages that stand in for others stay out', async () => {
	const root = mkdtempSync(join(tmpdir(), 'index-'));
	try {
		const reader = searchIndex(['vi', 'en'], [term], () => nothing);
		reader.page('/a/', page('vi', 'Bình đẳng'));
		reader.page('/en/a/', page('en', 'Equality'));
		reader.page('/en/b/', page('en', 'Tự do', ' data-pagefind-filter="fallback:true"'));
		reader.page('/c/', '<html lang="vi"><body>không tìm</body></html>');
		const said: string[] = [];
		await reader.done(root, (line) => said.push(line));
		expect(said.map((line) => line.replace(/ .*/, ''))).toEqual(['vi:', 'en:']);
		const texts = (language: string) => {
			const folder = join(root, 'pagefind', language, 'fragment');
			return readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
		};
		expect(texts('vi')).toHaveLength(2);
		expect(texts('vi').join()).toContain('/a/');
		expect(texts('en')).toHaveLength(2);
		expect(texts('en').join()).toContain('Equality');
	} finally {
		rmSync(root, { recursive: true });
	}
});

it('numbers its pages in the order in which they come', async () => {
	const pages = ['Một', 'Hai', 'Ba'].map((text) => ({ path: `/${text}/`, content: page('vi', text) }));
	const [first, second] = await Promise.all([makeIndex('vi', pages, [], nothing), makeIndex('vi', pages, [], nothing)]);
	expect([...first.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(3);
	expect([...first]).toEqual([...second]);
});

it('lists what pages are called, each with its entry; hidden words and joined lines stay out of their texts', async () => {
	const alias = '<span hidden data-pagefind-meta="alias">tăng ca | giờ làm</span><span hidden data-pagefind-meta="kind:law"></span>';
	const article = '<dl><div id="dieu-25"><dt>Điều 25</dt><dd>Nội dung</dd></div></dl>';
	const content = `<html lang="vi"><main data-pagefind-body><h1>Luật</h1>${alias}${article}</main></html>`;
	const called = { ...nothing, pages: new Map([['/luat/', { names: ['Luật 45/2019', 'Luật'], weight: 0.5 }]]) };
	const files = await makeIndex('vi', [{ path: '/luat/', content }], [], called);
	const names = JSON.parse(new TextDecoder().decode(files.get(NAMES_FILE))) as NamesFile;
	const [fragment = ''] = [...files.keys()].filter((path) => path.startsWith('fragment/'));
	expect(names.pages).toEqual([['/luat/', 'Luật', 0, 54, fragment.slice('fragment/'.length, -'.pf_fragment'.length), 'tăng ca', 'giờ làm', 'Luật 45/2019']]);
	expect(names.kinds).toEqual(['law']);
	expect(names.articles).toEqual({ 0: [25] });
	expect(names.words).toBe('25 điều dung nội');
	expect(gunzipSync(files.get(fragment) ?? new Uint8Array()).toString()).toContain('"content":"Luật. Điều 25 Nội dung."');
});

it('tries the longest ending first, however the editors sort and write them', async () => {
	const files = await makeIndex('en', [{ path: '/en/a/', content: page('en', 'Law') }], [], { ...nothing, endings: ['s', 'És', 'ies'] });
	const names = JSON.parse(new TextDecoder().decode(files.get(NAMES_FILE))) as NamesFile;
	expect(names.endings).toEqual(['ies', 'es', 's']);
});
