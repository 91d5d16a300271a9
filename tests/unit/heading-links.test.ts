/** Headings of a page's text lead to themselves. */
import { describe, expect, it } from 'vitest';
import { linkHeadings } from '../../src/site/heading-links.ts';

const page = (text: string) => `<aside><h2 id="toc">Trên trang này</h2></aside><div class="sl-markdown-content">${text}</div>`;

describe('a heading with an anchor becomes a link to it', () => {
	it('of both levels, with whatever attributes', () => {
		expect(linkHeadings(page('<h2 id="a">Một</h2><p>…</p><h3 class="x" id="b-ơ" data-y>Hai <time>2025</time></h3>'))).toBe(
			page(
				'<h2 id="a"><a class="heading-link" href="#a">Một</a></h2><p>…</p><h3 class="x" id="b-ơ" data-y><a class="heading-link" href="#b-ơ">Hai <time>2025</time></a></h3>',
			),
		);
	});
	it.each([
		['without an anchor', '<h2>Một</h2>'],
		['with a link in it', '<h2 id="a"><a href="/x/">Một</a></h2>'],
		['with a button in it', '<h3 id="a">Một <button>?</button></h3>'],
		['that opens and closes what follows', '<details><summary><h2 id="a">Một</h2> 3</summary>…</details>'],
		['of another level', '<h4 id="a">Một</h4>'],
		['with the id of something else', '<h2 data-id="a">Một</h2>'],
	])('but not one %s', (_what, text) => expect(linkHeadings(page(text))).toBe(page(text)));
	it('also where elements name their component, as they do while the site is written', () => {
		const served = '<div class="sl-markdown-content" data-astro-source-loc="5:35"><h2 id="a" data-astro-source-loc="7:1">Một</h2></div>';
		expect(linkHeadings(served)).toContain('<a class="heading-link" href="#a">Một</a>');
	});
	it('and nothing outside the text of the page, nor a page without one', () => {
		expect(linkHeadings(page(''))).toBe(page(''));
		expect(linkHeadings('<h2 id="a">Một</h2>')).toBe('<h2 id="a">Một</h2>');
	});
});

it('a heading that opens a fold stays what is pressed', () => {
	const page = '<div class="sl-markdown-content"><details><summary><h2 id="a">A</h2></summary></details></div>';
	expect(linkHeadings(page)).toBe(page);
});
