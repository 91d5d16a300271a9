/** A picture goes along with its page: onto a device, onto the USB edition, into packages for an LMS. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { fileLister } from '../../src/offline/built-files.ts';
import { isLasting } from '../../src/offline/lists.ts';
import { lessonHtml } from '../../src/package/lesson-html.ts';
import { attributesOf } from '../../src/picture/images/page-images.ts';
import { publishedName, widthsOf } from '../../src/picture/images/paths.ts';
import type { Places } from '../../src/stick/address.ts';
import { Modules } from '../../src/stick/modules.ts';
import { localPage } from '../../src/stick/page.ts';
import { makeTree } from '../../src/stick/tree.ts';

const image = { id: 'xep-hang.jpg', width: 1200, height: 900, hash: 'abc123' };
const files = widthsOf(image.width).map((width) => publishedName(image, width));
const written = Object.entries(attributesOf({ alt: 'Xếp hàng' }, image))
	.map(([name, value]) => `${name}="${value}"`)
	.join(' ');
const page = `<!doctype html><html lang="vi"><head><title>Bài</title></head><body><figure class="page-image"><img ${written}></figure></body></html>`;

const root = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(root, { recursive: true }));
const site: Record<string, string> = { 'bai/index.html': page, ...Object.fromEntries(files.map((name) => [name, name])) };
for (const [name, text] of Object.entries(site)) {
	mkdirSync(dirname(join(root, name)), { recursive: true });
	writeFileSync(join(root, name), text);
}

it('a list for offline use that has the page has every width, for good', async () => {
	const listed = (await fileLister(root)(['bai/index.html'])).map(({ url }) => url);
	expect(listed).toEqual(['/bai/', ...files.map((name) => `/${name}`)].sort());
	expect(files.every((name) => isLasting(`/${name}`))).toBe(true);
});

it('the USB edition finds every width beside the page', () => {
	const needed: string[] = [];
	const tree = makeTree(Object.keys(site), (name) => strToU8(site[name] ?? ''));
	const places: Places = { tree, site: 'https://site.example', goes: () => true, needs: (name) => void needed.push(name) };
	const local = localPage(page, 'bai/index.html', places, new Modules(tree));
	expect(new Set(needed)).toEqual(new Set(files));
	expect(local).toContain(`srcset="${files.map((name, index) => `../${name} ${widthsOf(image.width)[index]}w`).join(', ')}"`);
});

it('a package takes the usual width along', () => {
	const { html, media } = lessonHtml(page, 'bai', 'https://site.example', () => undefined);
	expect([...media]).toEqual([[`/${publishedName(image, 960)}`, 'media/hinh-xep-hang-960.abc123.webp']]);
	expect(html).toContain('src="media/hinh-xep-hang-960.abc123.webp"');
	expect(html).not.toContain('srcset');
});
