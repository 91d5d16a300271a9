/** What readers see of sources: a chip at the end of a block, a note for each claim, a list at the end, what is open at the beginning. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { beginningOf, citeMark } from '../../src/reference/cite-mark.ts';
import { placesOf } from '../../src/reference/claims.ts';
import { gatherSources } from '../../src/reference/page-sources.ts';
import type { Source } from '../../src/reference/schema.ts';
import type { SourceRef, Verification } from '../../src/source/fields.ts';
import { sayIn } from './progress-forms.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
	id,
	title: `Title of ${id}`,
	publisher: 'UN',
	language: 'en',
	url: `https://example.org/${id}`,
	date: '2020-01-02',
	read: '2026-11-20',
	how: 'copy',
	...more,
});
const sources = new Map(
	[source('A', { called: { vi: 'Văn kiện A', en: 'Instrument A' } }), source('B', { url: null }), source('C', { how: 'reported' })].map((one) => [one.id, one]),
);
const on = (day: string, more: Partial<Verification> = {}): Verification => ({ on: day, ...more });
const mark = (cites: SourceRef[], verified?: Verification) => citeMark(cites, verified);
const page = (html: string, language = 'vi') => {
	const { document } = parseHTML(
		gatherSources(`<!doctype html><html><body><div class="sl-markdown-content">${html}<page-sources></page-sources></div></body></html>`, {
			sources,
			language,
			say: sayIn(language),
		}),
	);
	return document;
};
const texts = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('chips', () => {
	it('one stands at the end of a block, for all claims of it', () => {
		const document = page(`<p>One${mark(['A'], on('2026-11-20'))}, two${mark(['C'], on('2026-11-21'))}, and more.</p><p>None.</p>`);
		expect(texts(document, '.cite-chip')).toEqual(['Nguồn']);
		expect(document.querySelector('p')?.lastElementChild?.className).toBe('cite');
		expect(document.querySelector('p')?.firstChild?.textContent).toBe('One, two, and more.');
		expect(texts(document, '.cite-entry')).toEqual([
			'Văn kiện A. Đối chiếu ngày 20/11/2026 với bản sao nguyên văn.',
			'Title of C. Đối chiếu ngày 21/11/2026 với bài thuật lại.',
		]);
	});

	it.each([
		['<ul><li>x{}</li></ul>', 'li'],
		['<li>x{}<ul><li>y</li></ul></li>', 'li'],
		['<table><tr><td><span>x{}</span></td></tr></table>', 'td'],
		['<dl><dt>t</dt><dd>x{}</dd></dl>', 'dd'],
		['<blockquote><p>x{}</p></blockquote>', 'p'],
	])('stands in %s', (html, parent) => {
		const document = page(html.replace('{}', mark(['A'])));
		expect(document.querySelector('.cite')?.parentElement?.localName).toBe(parent);
	});

	it('stands behind a heading, whose name is read out without it', () => {
		const document = page(`<h3>Title${mark(['A'])}</h3><p>Text.</p>`);
		expect(document.querySelector('h3')?.textContent).toBe('Title');
		expect(document.querySelector('h3 + .cite')).not.toBeNull();
	});

	it('opens its own note without a script', () => {
		const document = page(`<p>x${mark(['A'])}</p><p>y${mark(['B'])}</p>`);
		const targets = [...document.querySelectorAll('.cite-chip')].map((chip) => chip.getAttribute('popovertarget'));
		expect(new Set(targets).size).toBe(2);
		for (const id of targets) expect(document.getElementById(`${id}`)?.hasAttribute('popover')).toBe(true);
	});

	it('takes nothing of a source for markup', () => {
		const bad = '"><script>alert(1)</script>';
		const html = gatherSources(`<p>x${mark([{ id: 'X', at: { vi: bad } }])}</p>`, {
			sources: new Map([['X', source('X', { title: bad, url: `https://example.org/${bad}`, publisher: bad })]]),
			language: 'vi',
			say: sayIn('vi'),
		});
		expect(html).not.toContain('<script');
		expect(parseHTML(html).document.querySelector('.cite-entry')?.textContent).toContain(`${bad}, ${bad}.`);
		const spoken = gatherSources(
			`<div class="sl-markdown-content"><p>x${mark(['A'])}</p><p>y${mark(['B'], on('2026-11-20', { against: 'C' }))}</p><page-sources></page-sources></div>`,
			{
				sources,
				language: 'vi',
				say: () => bad,
			},
		);
		expect(spoken).not.toContain('<script');
	});
});

describe('notes', () => {
	it('say how each claim of a block begins, where it holds several', () => {
		const claim = (text: string, id: string) => `${text}${citeMark([id], on('2026-11-20'), beginningOf(text))}`;
		const one = 'Người &lt;dưới&gt; <strong>mười</strong> tám tuổi được trợ giúp pháp lý miễn phí.';
		const document = page(`<p>${claim(one, 'A')} ${claim('Ai cũng được.', 'B')}</p><p>${claim('Một mình.', 'A')}</p>`);
		expect(texts(document, '.cite-about')).toEqual(['“Người <dưới> mười tám tuổi được trợ giúp pháp lý…”', '“Ai cũng được.”']);
	});

	it('name for each source its own place, where as many are given', () => {
		expect(placesOf('A, B', 'Điều 1; Điều 2')).toEqual([
			{ id: 'A', at: { vi: 'Điều 1' } },
			{ id: 'B', at: { vi: 'Điều 2' } },
		]);
		expect(placesOf('A, B', 'Điều 2 mỗi luật')).toEqual(['A', 'B'].map((id) => ({ id, at: { vi: 'Điều 2 mỗi luật' } })));
		expect(placesOf('A', 'Điều 1; Điều 2')).toEqual([{ id: 'A', at: { vi: 'Điều 1; Điều 2' } }]);
		expect(placesOf('A,B', undefined)).toEqual(['A', 'B']);
	});

	it('name the article, lead to the document, and mark a title in another language', () => {
		const document = page(`<p>x${mark([{ id: 'A', at: { vi: 'Điều 6', en: 'Article 6' } }, 'C'], on('2026-11-20'))}</p>`);
		const [a, c] = document.querySelectorAll('.cite-entry a');
		expect(a?.getAttribute('href')).toBe('https://example.org/A');
		expect(a?.hasAttribute('lang')).toBe(false);
		expect(c?.getAttribute('lang')).toBe('en');
		expect(texts(document, '.cite-entry')[0]).toMatch(/^Văn kiện A, Điều 6; Title of C\./);
	});

	it.each([
		['vi', 'Luật trẻ em', 'Bản tin'],
		['en', 'Law on Children', 'News'],
	])('name a source in the language of the page, in %s', (language, law, news) => {
		const named = new Map([
			['L', source('L', { title: 'Luật trẻ em', language: 'vi', called: { en: 'Law on Children' } })],
			['N', source('N', { title: 'News', called: { vi: 'Bản tin' } })],
		]);
		const html = gatherSources(`<p>x${mark(['L', 'N'])}</p>`, { sources: named, language, say: sayIn(language) });
		const links = [...parseHTML(`<body>${html}</body>`).document.querySelectorAll('.cite-note a')];
		expect(links.map((link) => [link.textContent, link.getAttribute('lang')])).toEqual([
			[law, null],
			[news, null],
		]);
	});

	it('promise no more than was read of each source', () => {
		expect(texts(page(`<p>x${mark(['A', 'C'], on('2026-11-20'))}</p>`), '.cite-record')).toEqual(['Đối chiếu ngày 20/11/2026 với bài thuật lại.']);
		expect(texts(page(`<p>x${mark(['A', 'C'], on('2026-11-20', { how: 'original' }))}</p>`), '.cite-record')).toEqual([
			'Đối chiếu ngày 20/11/2026 với bản gốc.',
		]);
	});

	it('lead to what is known of a source that has no address', () => {
		expect(
			page(`<p>x${mark(['B'])}</p>`, 'en')
				.querySelector('.cite-entry a')
				?.getAttribute('href'),
		).toBe('/en/nguon/#nguon-b');
	});

	it('say what was read where that is not what is cited', () => {
		const record = on('2026-11-29', { against: 'C', at: { vi: 'đoạn 3', en: 'para. 3' } });
		expect(texts(page(`<p>x${mark(['B'], record)}</p>`), '.cite-record')).toEqual(['Đối chiếu ngày 29/11/2026 với bài thuật lại. Đã đọc: Title of C, đoạn 3.']);
	});
});

describe('the list', () => {
	it('has each source once, numbered as the chips on paper have it, with its places and the last day', () => {
		const document = page(
			`<p>x${mark([{ id: 'B', at: { vi: 'Điều 1' } }], on('2026-11-20'))}</p><p>y${mark(['A', { id: 'B', at: { vi: 'Điều 2' } }], on('2026-11-22'))}</p>`,
		);
		expect(texts(document, '.cite-numbers')).toEqual(['[1]', '[2][1]']);
		expect(texts(document, '.page-sources li')).toEqual([
			'Title of B. UN, 2/1/2020. Điều 1; Điều 2. Đối chiếu lần cuối ngày 22/11/2026.',
			'Văn kiện A. UN, 2/1/2020. Đối chiếu lần cuối ngày 22/11/2026.',
		]);
		expect(texts(document, '.page-sources .note')).toEqual(['Các điều trên trang này được đối chiếu lần cuối ngày 22/11/2026.']);
	});

	it('stands once, and not at all where nothing is cited', () => {
		expect(page(`<p>x${mark(['A'])}</p><page-sources></page-sources><p>y</p>`).querySelectorAll('.page-sources')).toHaveLength(1);
		expect(page('<p>x</p>').querySelector('.page-sources')).toBeNull();
	});

	it('of a page that is shown or handed out, is all that is seen of sources', () => {
		const document = page(`<p>x${mark([{ id: 'A', at: { vi: 'Điều 6' } }])}</p><page-sources data-quiet=""></page-sources>`);
		expect(document.querySelector('.cite, cite-mark, .open-points')).toBeNull();
		expect(texts(document, '.page-sources li')).toEqual(['Văn kiện A. UN. Điều 6.']);
	});
});

describe('what is open', () => {
	it('is said once at the beginning, and leads to each place', () => {
		const document = page(`<p>x${mark(['A'])}</p><p>y${mark(['B'], on('2026-11-20'))}</p><p>z${mark(['C'])}</p>`);
		const links = [...document.querySelectorAll('.open-points a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
		expect(document.querySelector('.sl-markdown-content')?.firstElementChild?.className).toBe('open-points');
		expect(texts(document, '.open-points')[0]).toMatch(/^2 điều/);
		expect(links.map((id) => document.getElementById(id)?.querySelector('.cite-chip')?.textContent)).toEqual(['Nguồnchưa đối chiếu', 'Nguồnchưa đối chiếu']);
	});

	it('counts claims, and leads to each block once', () => {
		const document = page(`<p>x${mark(['A'])} y${mark(['B'])}</p><p>z${mark(['C'])}</p>`);
		expect(texts(document, '.open-points')[0]).toMatch(/^3 điều/);
		expect(document.querySelectorAll('.open-points a')).toHaveLength(2);
	});

	it('is said below the list of a page that carries no marks', () => {
		const document = page(`<p>x${mark(['A'])}</p><page-sources data-quiet=""></page-sources>`);
		expect(texts(document, '.page-sources .note')).toEqual(['1 điều trên trang này chưa được đối chiếu với nguồn.']);
	});

	it('is not spoken of where all was verified', () => {
		expect(page(`<p>x${mark(['A'], on('2026-11-20'))}</p>`).querySelector('.open-points')).toBeNull();
	});
});

describe('a page that is served while it is written, where elements name their component', () => {
	const place = ' data-astro-source-file="/a/b.astro" data-astro-source-loc="5:35"';
	const served = (html: string) => parseHTML(`<body>${gatherSources(html, { sources, language: 'vi', say: sayIn('vi') })}</body>`).document;
	it('has its list, and says at its beginning what is open', () => {
		const document = served(`<div class="sl-markdown-content"${place}><p${place}>x${mark(['A'])}</p><page-sources${place}></page-sources></div>`);
		expect(document.querySelector('.sl-markdown-content')?.firstElementChild?.className).toBe('open-points');
		expect(texts(document, '.page-sources h2')).toHaveLength(1);
	});
	it('has its list on a slide', () => {
		const document = served(`<p${place}>x${mark(['A'])}</p><page-sources data-quiet${place}></page-sources>`);
		expect(document.querySelector('.cite, page-sources, .page-sources h2')).toBeNull();
		expect(texts(document, '.page-sources li')).toEqual(['Văn kiện A. UN.']);
	});
});

it('a page without marks stays as it is, byte for byte', () => {
	const html = '<!doctype html><p>x &amp; y</p><script>const a = "<li>";</script>';
	expect(gatherSources(html, { sources, language: 'vi', say: sayIn('vi') })).toBe(html);
});
