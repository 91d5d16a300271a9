/** The linked data on the built site: programs get each form as what it is, and every address of it leads to its page and its place there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FOLDER } from '../../src/feeds/changes.ts';
import { some } from '../sweep.ts';
import { full, graph, triplesOf } from '../unit/linked-data.ts';
import { dist, everyPage } from './pages.ts';

const names = ['quyen', 'nhom-nguoi', 'thuat-ngu', 'to-chuc'];
const triples = names.flatMap((name) => triplesOf(readFileSync(join(dist, FOLDER, `${name}.ttl`), 'utf8')));
const { of } = graph(triples);
const publisher = triples.find(({ p }) => p === full('dct:publisher'))?.o ?? '';
const { origin } = new URL(publisher);
const pageText = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

test('every address leads to a page that was built', async () => {
	const built = new Set(await everyPage());
	const own = triples.flatMap(({ s, o, type }) => [s, ...(type === undefined ? [o] : [])]).filter((address) => address.startsWith(`${origin}/`));
	const pages = new Set(own.map((address) => new URL(address).pathname));
	expect(pages.size).toBeGreaterThan(100);
	expect([...pages].filter((path) => !built.has(path))).toEqual([]);
});

test('where a page tells of several, the address leads to the place of each', { tag: '@all' }, () => {
	const several = ['skos:Concept', 'skos:ConceptScheme', 'org:Organization', 'dct:BibliographicResource', 'dcat:Dataset'].flatMap((type) => of(type));
	// A page that is all about one thing has its address with the id of that thing, and shows it from its top.
	const whole = (address: URL) => address.pathname.endsWith(`/${address.hash.slice(1)}/`);
	// Nothing on the page is all of its terms, or all of its kinds.
	const unplaced = ['#cac-thuat-ngu', '#cac-loai'];
	const lost = [...new Set(several)]
		.map((address) => new URL(address))
		.filter((address) => !whole(address) && !unplaced.includes(address.hash) && !pageText(address.pathname).includes(`id="${address.hash.slice(1)}"`));
	expect(lost.map(String)).toEqual([]);
});

test('each form is served as what it is, to any site', async ({ request }) => {
	for (const name of names)
		for (const [ending, type] of [
			['ttl', 'text/turtle'],
			['jsonld', 'application/ld+json'],
		]) {
			const answer = await request.get(`${FOLDER}${name}.${ending}`);
			expect(answer.status()).toBe(200);
			expect(answer.headers()['content-type']).toContain(type);
			expect(answer.headers()['access-control-allow-origin']).toBe('*');
		}
});

for (const prefix of some(['', '/en'], 1))
	test(`the page of the data${prefix} offers both forms of each set, and an address that leads to its term`, async ({ page }) => {
		await page.goto(`${prefix}/du-lieu/`);
		for (const name of names) {
			const row = page.locator(`tr[id="${name}"]`);
			await expect(row.locator('a[href$=".jsonld"]')).toHaveAttribute('href', `${FOLDER}${name}.jsonld`);
			await expect(row.locator('a[href$=".ttl"]')).toHaveAttribute('href', `${FOLDER}${name}.ttl`);
		}
		const example = page.locator('a', { has: page.locator('code') }).filter({ hasText: '/thuat-ngu/#' });
		const address = (await example.textContent()) ?? '';
		expect(of('skos:Concept')).toContain(address);
		await example.click();
		await expect(page.locator(new URL(address).hash)).toBeInViewport();
	});
