/** An EPUB has all its files, every link leads to something, and what it says of itself is so. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allOf, type Node, readXml } from '../../src/files/xml-reader.ts';
import { coverDocument } from '../../src/print/book/epub/cover.ts';
import { epubOf, type Given } from '../../src/print/book/epub/epub.ts';
import { identifierOf } from '../../src/print/book/epub/package-document.ts';
import { bookWith, plainSay, point, smallBook } from './small-book.ts';

const given: Given = { cover: point, picture: () => point };
const decoder = new TextDecoder();

function opened(book = smallBook) {
	const bytes = epubOf(book, plainSay, given);
	const files = unzipSync(bytes);
	const text = (name: string) => decoder.decode(files[`EPUB/${name}`]);
	return { bytes, files, text, tree: (name: string) => rootOf(text(name)) };
}

/** The reader of XML takes no document type, which pages have. */
function rootOf(text: string): Node {
	const read = readXml(text.replace('<!DOCTYPE html>', ''));
	if ('fault' in read) throw new Error(`${JSON.stringify(read.fault)} in ${text.slice(0, 400)}`);
	return read.root;
}

const book = opened();
const pages = Object.keys(book.files).flatMap((name) => (name.endsWith('.xhtml') ? [name.slice('EPUB/'.length)] : []));
const named = (root: Node, name: string): Node[] => allOf(root).filter((node) => node.name === name);
const manifest = named(book.tree('package.opf'), 'item').map(({ attributes }) => attributes);

describe('the archive', () => {
	it('begins with its media type, which is not packed (OCF, 4.2.2)', () => {
		expect(decoder.decode(book.bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
		expect([...book.bytes.subarray(8, 10)]).toEqual([0, 0]);
		expect(decoder.decode(book.files.mimetype)).toBe('application/epub+zip');
	});
	it('leads to the package document', () => {
		const [rootfile] = named(rootOf(decoder.decode(book.files['META-INF/container.xml'])), 'rootfile');
		expect(book.files).toHaveProperty([rootfile?.attributes['full-path'] ?? '']);
	});
	it('has the same bytes for the same book', () => {
		expect(Buffer.from(epubOf(structuredClone(smallBook), plainSay, given)).equals(Buffer.from(book.bytes))).toBe(true);
	});
	it('lists every file once, and has every file that is listed', () => {
		const listed = manifest.map(({ href = '' }) => `EPUB/${href}`).sort();
		const there = Object.keys(book.files).filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
		expect(listed).toEqual(there.sort());
		expect(new Set(manifest.map(({ id }) => id)).size).toBe(manifest.length);
	});
	it('is read in the order of the book', () => {
		const ids = named(book.tree('package.opf'), 'itemref').map(({ attributes }) => attributes.idref);
		expect(ids.map((id) => manifest.find((item) => item.id === id)?.href)).toEqual([
			...['cover', 'title', 'nav', 'part-1', 'chapter-mot', 'chapter-hai', 'part-2', 'chapter-glossary', 'index-terms'].map((name) => `${name}.xhtml`),
		]);
	});
	it('says which file is the contents, the cover, and which has drawings', () => {
		const properties = Object.fromEntries(manifest.flatMap(({ href = '', properties }) => (properties ? [[href, properties]] : [])));
		expect(properties).toEqual({ 'nav.xhtml': 'nav', 'cover.png': 'cover-image', 'chapter-mot.xhtml': 'svg' });
	});
});

describe('what it says of itself', () => {
	const texts = (property: string) => named(book.tree('package.opf'), 'meta').flatMap((one) => (one.attributes.property === property ? [one.text] : []));
	it('is the day of the content, and an identifier that stays', () => {
		expect(texts('dcterms:modified')).toEqual(['2026-11-30T00:00:00Z']);
		const id = identifierOf(smallBook);
		expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		expect(book.text('package.opf')).toContain(id);
		expect(identifierOf({ ...smallBook, language: 'en' })).not.toBe(id);
		expect(identifierOf({ ...smallBook, kind: 'handbook' })).not.toBe(id);
		expect(identifierOf({ ...smallBook, address: 'https://khac.gov.vn/' })).not.toBe(id);
	});
	it('is how it can be read, and no conformance that nobody has looked at', () => {
		expect(texts('schema:accessMode')).toEqual(['textual', 'visual']);
		expect(texts('schema:accessModeSufficient')).toEqual(['textual']);
		expect(texts('schema:accessibilityFeature')).toEqual(expect.arrayContaining(['index', 'alternativeText', 'tableOfContents']));
		expect(texts('schema:accessibilityHazard')).toEqual(['none']);
		expect(texts('schema:accessibilitySummary')[0]).toContain('print.book.accessibility.charts');
		expect(book.text('package.opf')).not.toContain('conformsTo');
		expect(opened(bookWith('<p>Chữ.</p>')).text('package.opf')).not.toContain('visual');
	});
});

describe('the pages', () => {
	it('are well-formed, in the language of the book, with the styles', () => {
		for (const page of pages) {
			const root = book.tree(page);
			expect(root.attributes).toMatchObject({ lang: 'vi', 'xml:lang': 'vi' });
			expect(named(root, 'title')[0]?.text, page).not.toBe('');
			expect(named(root, 'link').map(({ attributes }) => attributes.href)).toEqual(['book.css']);
			expect(named(root, 'h1').length, page).toBe(page === 'cover.xhtml' ? 0 : 1);
		}
	});
	it('have each anchor once, and links that lead to one, to a file or to another place in the world', () => {
		const ids = new Map(pages.map((page) => [page, allOf(book.tree(page)).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))]));
		for (const [page, list] of ids) expect(new Set(list).size, page).toBe(list.length);
		for (const page of pages) {
			for (const { attributes } of named(book.tree(page), 'a')) {
				const { href = '' } = attributes;
				if (/^(https|tel):/.test(href)) continue;
				const [file, anchor] = href.split('#');
				const target = ids.get(file || page);
				expect(target, `${page}: ${href}`).toBeDefined();
				if (anchor !== undefined) expect(target, `${page}: ${href}`).toContain(anchor);
			}
		}
		expect(book.text('chapter-mot.xhtml')).toContain('href="chapter-hai.xhtml#hai-1"');
		expect(book.text('chapter-mot.xhtml')).toContain('href="#mot-1"');
	});
	it('have nothing that is loaded from elsewhere', () => {
		for (const page of pages) for (const { attributes } of allOf(book.tree(page))) expect(attributes.src ?? '').not.toMatch(/^(\/|[a-z]+:)/);
		expect(book.text('book.css')).not.toMatch(/url\(|@import/);
	});
	it('are listed in the contents, parts with their chapters', () => {
		const [contents] = named(book.tree('nav.xhtml'), 'nav');
		const entries = contents ? named(contents, 'a').map(({ text, attributes }) => [text, attributes.href]) : [];
		expect(entries).toEqual([
			['Sách “nhỏ” & gọn', 'title.xhtml'],
			['print.book.partNumber 1. Phần đầu', 'part-1.xhtml'],
			['Chương một', 'chapter-mot.xhtml'],
			['Chương hai', 'chapter-hai.xhtml'],
			['print.book.partNumber 2. Thuật ngữ', 'part-2.xhtml'],
			['Thuật ngữ', 'chapter-glossary.xhtml'],
			['Chỉ mục', 'index-terms.xhtml'],
		]);
	});
	it('have questions before their answers, and each source once with the way back', () => {
		const text = book.text('chapter-mot.xhtml');
		expect(text.indexOf('class="questions"')).toBeGreaterThan(text.indexOf('</figure>'));
		expect(text.indexOf('class="answers"')).toBeGreaterThan(text.indexOf('class="questions"'));
		expect(text.indexOf('role="doc-endnotes"')).toBeGreaterThan(text.indexOf('class="answers"'));
		const links = named(book.tree('chapter-mot.xhtml'), 'a').map(({ attributes }) => attributes);
		expect(links.filter(({ role }) => role === 'doc-noteref').map(({ href }) => href)).toEqual(['#mot-s1', '#mot-s2', '#mot-s1']);
		expect(links.filter(({ role }) => role === 'doc-backlink').map((one) => [one.href, one['aria-label']])).toEqual([
			['#mot-c1', 'print.book.back 1'],
			['#mot-c1', 'print.book.back 2'],
		]);
		expect(text.split('Nguồn một').length).toBe(2);
		expect(book.text('chapter-hai.xhtml')).not.toContain('doc-endnotes');
	});
	it('name the chapters that an entry of an index leads to', () => {
		const links = named(book.tree('index-terms.xhtml'), 'a').map(({ text, attributes }) => [text, attributes.href]);
		expect(links).toEqual([
			['Chương một', 'chapter-mot.xhtml#mot-1'],
			['Chương hai', 'chapter-hai.xhtml#hai-1'],
		]);
	});
	it('tell the language of a word in XML, too', () => {
		expect(named(book.tree('chapter-mot.xhtml'), 'span')[0]?.attributes).toEqual({ lang: 'en', 'xml:lang': 'en' });
	});
	it('have the pictures of the site with them, each once', () => {
		const { files, text } = opened(bookWith('<p><img src="/_astro/a.png" alt="Cây"/><img src="/_astro/a.png"/></p>'));
		expect(text('chapter-mot.xhtml').match(/src="picture-1\.png"/g)).toHaveLength(2);
		expect(files['EPUB/picture-1.png']).toEqual(point);
		expect(() => opened(bookWith('<img src="https://noi-khac.vn/a.png" alt=""/>'))).toThrow('https://noi-khac.vn/a.png');
	});
});

it('is not made where a link leads nowhere or an anchor is there twice', () => {
	expect(() => opened(bookWith('<p><a href="#khong-co">x</a></p>'))).toThrow(/mot\.xhtml.*#khong-co/);
	expect(() => opened(bookWith('<h2 id="hai-1">x</h2>'))).toThrow(/hai-1.*twice/);
});

it('has a cover with title, site and who publishes it', () => {
	const cover = coverDocument(smallBook, { ground: '#ffffff', ink: '#000000' });
	for (const text of ['Sách “nhỏ” &amp; gọn', 'Trang thử', 'Sở Tư pháp']) expect(cover).toContain(text);
});

/** Where Debian and its kin put it. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

it.skipIf(!existsSync(EPUBCHECK))('is passed by EPUBCheck (skipped where that is not installed)', { timeout: 120_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'epub-'));
	try {
		const file = join(folder, 'book.epub');
		writeFileSync(file, book.bytes);
		// Ends with another status than 0 where there is an error or a warning, and the test with its words.
		execFileSync('java', ['-jar', EPUBCHECK, '--failonwarnings', file], { encoding: 'utf8' });
	} finally {
		rmSync(folder, { recursive: true });
	}
});
