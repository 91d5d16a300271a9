/** The search index as the build makes it: pages come one by one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { searchIndex } from '../../src/search/integration.ts';
import { makeIndex } from '../../src/search/make-index.ts';

const page = (language: string, text: string, attributes = '') =>
	`<!doctype html><html lang="${language}"><head><title>${text}</title></head><body><main data-pagefind-body${attributes}><h1>${text}</h1></main></body></html>`;
const term = { id: 'quyen', term: { vi: 'quyền', en: 'right' }, definition: { vi: 'Điều được làm', en: 'What one may do' }, source: ['A'] };

it('takes each page into the index of its language, and the terms into all; pages that stand in for others stay out', async () => {
	const root = mkdtempSync(join(tmpdir(), 'index-'));
	try {
		const reader = searchIndex(['vi', 'en'], [term]);
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
	const [first, second] = await Promise.all([makeIndex('vi', pages, []), makeIndex('vi', pages, [])]);
	expect([...first.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(3);
	expect([...first]).toEqual([...second]);
});
