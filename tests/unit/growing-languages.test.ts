/** A language that grows page by page: only its own pages are published, and nothing leads to others of it. */
import { expect, it } from 'vitest';
import { growingLanguages } from '../../src/site/growing-languages.ts';

const language = (tag: string, complete?: boolean) => ({ tag, label: tag, dir: 'ltr' as const, order: 1, ...(complete === undefined ? {} : { complete }) });
const languages = [language('vi'), language('en', true), language('ktv')];
const keys = ['index', 'gioi-thieu', 'en/index', 'ktv/gioi-thieu'];

it('has every page of complete languages, and of the others those that are written in them', () => {
	const { has } = growingLanguages(languages, keys);
	expect(['/', '/en/cong-uoc/', '/ktv/gioi-thieu/', '/ktvx/'].map(has)).toEqual([true, true, true, true]);
	expect(['/ktv/', '/ktv', '/ktv/cong-uoc/', '/ktv/404/'].map(has)).toEqual([false, false, false, false]);
});

const head = (path: string) =>
	`<link rel="alternate" hreflang="en" href="https://a.example/en${path}"><link rel="alternate" hreflang="ktv" href="https://a.example/ktv${path}">`;
const picker = (path: string) => `<select><option value="${path}">Tiếng Việt</option><option value="/ktv${path}" >Cơ Tu</option></select>`;

it('offers it on pages that it has, and on no other', () => {
	const { settled } = growingLanguages(languages, keys);
	const there = `${head('/gioi-thieu/')}${picker('/gioi-thieu/')}`;
	expect(settled('/gioi-thieu/', there)).toBe(there);
	const missing = settled('/cong-uoc/', `${head('/cong-uoc/')}${picker('/cong-uoc/')}`);
	expect(missing).toBe(
		'<link rel="alternate" hreflang="en" href="https://a.example/en/cong-uoc/"><select><option value="/cong-uoc/">Tiếng Việt</option></select>',
	);
});

it('leads from its pages to the original where it has no page of its own', () => {
	const { settled } = growingLanguages(languages, keys);
	expect(
		settled(
			'/ktv/gioi-thieu/',
			'<a href="/ktv/">A</a><a href="/ktv/gioi-thieu/#b">B</a><a href="/ktv/nguon/#c">C</a><meta content="https://a.example/ktv/xem-truoc/x.png">',
		),
	).toBe('<a href="/">A</a><a href="/ktv/gioi-thieu/#b">B</a><a href="/nguon/#c">C</a><meta content="https://a.example/xem-truoc/x.png">');
});

it('does the same under a path, and nothing where every language is complete', () => {
	const { settled } = growingLanguages(languages, keys, '/qcn/');
	// Pages are moved below the path once they are all there: until then only whole addresses have it.
	expect(settled('/ktv/gioi-thieu/', '<a href="/ktv/nguon/">C</a><meta content="https://a.example/qcn/ktv/xem-truoc/x.png">')).toBe(
		'<a href="/nguon/">C</a><meta content="https://a.example/qcn/xem-truoc/x.png">',
	);
	expect(settled('/nguon/', `${head('/nguon/').replaceAll('.example/', '.example/qcn/')}${picker('/nguon/')}`)).toBe(
		'<link rel="alternate" hreflang="en" href="https://a.example/qcn/en/nguon/"><select><option value="/nguon/">Tiếng Việt</option></select>',
	);
	const html = picker('/nguon/');
	expect(growingLanguages([language('vi'), language('ktv', true)], keys).settled('/', html)).toBe(html);
});
