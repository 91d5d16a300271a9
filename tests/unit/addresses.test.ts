/** What has an address: every page that the site has anyway is known to the content, so that no entry can take its place unseen. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { province, quietDay } from './broken-tree.ts';
import { checkedOnce, siteContent } from './unchanged-content.ts';

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'src/pages/[...locale]');
const { content, problems } = checkedOnce(siteContent, quietDay);

/** The addresses of routes that stand under one name whatever the content. */
const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name.endsWith('.astro') && !name.includes('['))
	.map((name) => `/${name.replace(/(^|\/)index\.astro$|\.astro$/, '')}/`.replace('//', '/'));

describe('the addresses of the content', () => {
	it('have all fixed pages in them, the page for what is not found aside', () => {
		expect(routes.length).toBeGreaterThan(20);
		expect(routes.filter((address) => address !== '/404/' && !content.addresses.has(address))).toEqual([]);
	});
	it('are claimed once each', () => {
		const clashes = [...problems, ...checkedOnce(province, quietDay).problems].filter(({ kind }) => kind === 'address-fixed' || kind === 'address-twice');
		expect(clashes).toEqual([]);
	});
});
