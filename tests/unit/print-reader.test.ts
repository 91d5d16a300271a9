/** Readers for a class: every sheet once and in the order of the day, answers with the tutor alone, parts on sheets of their own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, textOf } from '../../src/course/class/blocks.ts';
import { classGuide, dayOf } from '../../src/course/class/guide.ts';
import { documentOf } from '../../src/print/document.ts';
import { isReader } from '../../src/print/edition.ts';
import { editionsOf } from '../../src/print/editions.ts';
import { type Matter, matterOf } from '../../src/print/matter.ts';
import { blocksHtml, lineHtml } from '../../src/print/reader/class-html.ts';
import { placesIn, type ReaderPart, type ReaderSheet, type Start } from '../../src/print/reader/model.ts';
import { NOWHERE, type Places, placesOf, samePlaces } from '../../src/print/reader/places.ts';
import { readersOf } from '../../src/print/reader/reader.ts';
import { readerParts } from '../../src/print/reader/reader-parts.ts';
import { contentIn } from './class-course.ts';
import { oneOfEachKind } from './class-samples.ts';
import { sayIn } from './progress-forms.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const SITE = 'https://tinh-mau.gov.vn/qcn/';
const content = contentOnce(siteContent, '2026-11-30');
const matter = (language: string, site = SITE): Matter => matterOf(content, language, site);
const ANSWER = /LỜI-GIẢI|ANSWER/;

const sheetsOf = (parts: readonly ReaderPart[], id: string, section: string): readonly ReaderSheet[] =>
	parts.find((part) => part.id === id)?.sections.find((one) => one.id === `${id}-${section}`)?.sheets ?? [];
const titles = (sheets: readonly { title: Line }[]): string[] => sheets.map(({ title }) => textOf(title, 'vi'));

describe.each(['vi', 'en'])('the readers of a class in %s', (language) => {
	const [reader, tutorReader] = readersOf(contentIn(language), matter(language));
	if (!reader || !tutorReader) throw new Error('there are two');
	const of = (parts: readonly ReaderPart[]) => documentOf({ ...reader, parts }, false).replace(/<style>[\s\S]*?<\/style>/, '');
	const part = (id: string) => tutorReader.parts.filter((one) => one.id === id);

	it('have every handout once, each on a page of its own', () => {
		for (const { parts } of [reader, tutorReader]) {
			const all = [...sheetsOf(parts, 'everyone', 'phieu-phat'), ...sheetsOf(parts, 'everyone', 'tu-hoc')];
			expect(all).toHaveLength(oneOfEachKind.length);
			for (const { title } of oneOfEachKind) expect(all.filter((sheet) => textOf(sheet.title, language).includes(textOf(title, language)))).toHaveLength(1);
			for (const { starts, listed } of all.slice(1)) expect({ starts, listed }).toEqual({ starts: 'page', listed: true });
		}
	});
	it('give the answers to the tutor alone, on other sheets than those that everyone gets', () => {
		expect(of(reader.parts)).not.toMatch(ANSWER);
		expect(of([...part('everyone'), ...part('loose')])).not.toMatch(ANSWER);
		const own = of(part('tutor'));
		const written = JSON.stringify(oneOfEachKind).match(language === 'vi' ? /LỜI-GIẢI [^"]+/g : /ANSWER [^"]+/g) ?? [];
		expect(written.length).toBeGreaterThan(10);
		for (const answer of written) expect(own).toContain(answer);
		expect(reader.parts.map(({ id }) => id)).toEqual(['everyone', 'loose']);
		expect(placesIn(tutorReader.parts).filter(({ id }) => ['tutor', 'tutor-loi-giai', 'loose'].includes(id))).toEqual(
			['tutor', 'tutor-loi-giai', 'loose'].map((id) => ({ id, starts: 'sheet' })),
		);
	});
	it('have the same part for everyone, so that its pages have the same numbers', () => {
		expect(tutorReader.parts[0]).toEqual(reader.parts[0]);
	});
	it('leave what is signed, cut or handed in loose, a sheet each', () => {
		const loose = part('loose').flatMap(({ sections }) => sections);
		expect(loose.map(({ id }) => id)).toEqual(['loose-the', 'loose-danh-sach-ky-ten', 'loose-phieu-danh-gia', 'loose-phieu-tong-hop']);
		expect(loose.slice(1).every(({ starts }) => starts === 'sheet')).toBe(true);
		expect(reader.parts.at(-1)?.sections.map(({ id }) => id)).toEqual(['loose-phieu-danh-gia']);
	});
	it('tell everyone when and what, and the tutor also how', () => {
		const headOf = (id: string) =>
			part(id)[0]
				?.sections.find((one) => one.id === `${id}-lich-trong-ngay`)
				?.blocks.flatMap((block) => (block.kind === 'table' ? [block.head.length, block.widths.length] : []));
		expect(headOf('everyone')).toEqual([2, 2]);
		expect(headOf('tutor')).toEqual([4, 4]);
	});
	it('have each anchor once, and contents that lead to all of them', () => {
		const html = of(tutorReader.parts);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id } of placesIn(tutorReader.parts)) expect(html).toContain(`<a href="#${id}">`);
	});
});

it('a reader has its sheets in the order of the day, and those for home behind them', () => {
	const made = contentIn('vi');
	const day = dayOf(made);
	const slots = day.slots.filter(({ kind }) => kind === 'exercise').reverse();
	const [home, ...used] = slots;
	const { reader } = readerParts(classGuide(made), { ...day, slots: used }, sayIn('vi'));
	const named = (all: typeof slots) => all.map((slot) => oneOfEachKind.find(({ id }) => slot.kind === 'exercise' && slot.exercise === id)?.title.vi);
	expect(used.length).toBeGreaterThan(2);
	expect(titles(sheetsOf(reader, 'everyone', 'phieu-phat')).map((title) => title.replace(/^.*?: /, ''))).toEqual(named(used));
	expect(titles(sheetsOf(reader, 'everyone', 'tu-hoc')).map((title) => title.replace(/^.*?: /, ''))).toEqual(named(home ? [home] : []));
});

it('every class of the content has its readers, with every exercise once', () => {
	const all = matter('vi');
	const readers = editionsOf(all).filter(isReader);
	expect(readers).toHaveLength(2 * all.classes.length);
	for (const { module } of all.classes)
		for (const { parts, page } of readers.filter((one) => one.page.endsWith(`/${module.id}/`))) {
			const sheets = [...sheetsOf(parts, 'everyone', 'phieu-phat'), ...sheetsOf(parts, 'everyone', 'tu-hoc')];
			expect(sheets, page).toHaveLength(module.lessons.flatMap((lesson) => lesson.parts.exercises).length);
		}
});

describe('where the parts of a reader stand', () => {
	const starts = fc.constantFrom<Start>('here', 'page', 'sheet');
	const section = fc.record({ starts, pages: fc.nat(3), sheets: fc.array(fc.record({ starts, pages: fc.nat(3) }), { maxLength: 3 }) });
	const partsOf = (made: { starts: Start; sheets: { starts: Start }[] }[][]): ReaderPart[] =>
		made.map((sections, one) => ({
			id: `p${one}` as ReaderPart['id'],
			title: '',
			note: '',
			sections: sections.map(({ starts: begins, sheets }, two) => ({
				id: `p${one}-${two}`,
				title: '',
				starts: two === 0 ? 'here' : begins,
				blocks: [],
				sheets: sheets.map((sheet, three) => ({ ...sheet, id: `p${one}-${two}-${three}`, title: '', listed: true, blocks: [] })),
			})),
		}));
	/** Lays out a cover, the contents and all places, as a browser would. @param lengths how many pages each goes on for */
	function layOut(parts: readonly ReaderPart[], lengths: readonly number[], { afterEmpty }: Places): Pick<Places, 'pages' | 'count'> {
		let at = 2;
		const pages = new Map<string, number>();
		for (const [index, { id, starts: begins }] of placesIn(parts).entries()) {
			if (afterEmpty.has(id)) at++;
			if (begins !== 'here') at++;
			pages.set(id, at);
			at += lengths[index % lengths.length] ?? 0;
		}
		return { pages, count: at };
	}

	it('is settled once it is known, with all that needs a sheet on the front of one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(section, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
				fc.array(fc.nat(4), { minLength: 1 }),
				(made, lengths) => {
					const parts = partsOf(made);
					const once = placesOf(parts, layOut(parts, lengths, NOWHERE), NOWHERE);
					const laid = layOut(parts, lengths, once);
					expect(samePlaces(placesOf(parts, laid, once), once)).toBe(true);
					expect(laid).toEqual({ pages: once.pages, count: once.count });
					for (const { id, starts: begins } of placesIn(parts)) if (begins === 'sheet') expect((once.pages.get(id) ?? 0) % 2).toBe(1);
				},
			),
		);
	});
	it('is refused where it is not known of all', () => expect(() => placesOf(partsOf([[]]), { pages: new Map(), count: 3 }, NOWHERE)).toThrow('p0'));
	it('is said in the contents and on the cover, with an empty page before what needs a sheet', () => {
		const [reader] = readersOf(contentIn('vi'), matter('vi'));
		if (!reader) throw new Error('there is one');
		const ids = placesIn(reader.parts).map(({ id }) => id);
		const html = documentOf(reader, false, { pages: new Map(ids.map((id, index) => [id, 3 + index * 2])), afterEmpty: new Set(['loose']), count: 99 });
		expect(html).toMatch(/<a href="#everyone"><span>[^<]+<\/span><span class="at">3<\/span>/);
		expect(html).toMatch(new RegExp(`<td>${3 + ids.indexOf('loose') * 2}–99</td>`));
		expect(html).toMatch(/<div class="empty"><p>Trang này để trống\.<\/p><\/div><section class="part" style="page:loose">/);
		expect(html.match(/<div class="empty">/g)).toHaveLength(1);
	});
});

describe('what a reader says', () => {
	const paper = { language: 'en', address: SITE };
	it('leads to the site by addresses to type, also where the site has none yet', () => {
		const line = { words: 'Read', to: '/quyen/' };
		expect(lineHtml(line, paper)).toBe(
			'<a href="https://tinh-mau.gov.vn/qcn/en/quyen/">Read</a> <span class="address">(tinh-mau.gov.vn/<wbr>qcn/<wbr>en/<wbr>quyen/<wbr>)</span>',
		);
		expect(lineHtml(line, { ...paper, address: 'https://tinh-mau.example/' })).toBe('Read <span class="address">(/<wbr>en/<wbr>quyen/<wbr>)</span>');
		expect(lineHtml(line, paper, false)).not.toContain('(');
	});
	it('is no markup, marks what is not translated, and draws what the typeface lacks', () => {
		expect(lineHtml('<b>', paper)).toBe('&lt;b&gt;');
		expect(lineHtml({ vi: 'Chữ' }, paper)).toBe('<span lang="vi">Chữ</span>');
		expect(lineHtml({ vi: 'Chữ', en: 'Text' }, paper)).toBe('Text');
		expect(blocksHtml([{ kind: 'passage', text: { vi: 'Chữ' } }], paper)).toContain('<div class="passage" lang="vi">');
		expect(lineHtml('a → ☐', paper)).not.toMatch(/> → |☐ </);
	});
	it('ends no style sheet with the title in the head of its pages', () => {
		const [reader] = readersOf(contentIn('vi'), matter('vi'));
		const html = reader && documentOf({ ...reader, title: '"}</style><script>1</script>\\' }, false);
		expect(html).not.toContain('<script>');
		expect(html?.match(/<\/style>/g)).toHaveLength(1);
	});
});
