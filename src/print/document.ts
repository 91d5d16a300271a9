/** An edition as a whole HTML document that a browser prints: its typeface, styles and pictures are in it. */
import { readFileSync } from 'node:fs';
import { escapeHtml } from '../files/escape.ts';
import { bandSvg } from './band.ts';
import { blockHtml, codeHtml } from './blocks.ts';
import { BLEED, type CodeSheet, type Edition, type Form, isOnePage, isReader, MARKS, PAPER, type Poster, type Sheet } from './edition.ts';
import { qrSvg } from './qr.ts';
import { NOWHERE, type Places } from './reader/places.ts';
import { readerHtml, readerPages } from './reader/reader-html.ts';
import { typefaceSheet } from './typeface.ts';

const styles = ['edition', 'sheet', 'poster', 'reader/reader'].map((name) => readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')).join('\n');

/**
 * @param bleed whether the pictures go beyond the edge and marks say where to cut
 * @param places where the parts of a reader stand, once that is known
 * @returns the document; its text stands in `.fits`, which a browser makes smaller step by step until nothing is cut off
 */
export function documentOf(edition: Edition, bleed: boolean, places: Places = NOWHERE): string {
	const { form, language, series, inks, title, site } = edition;
	const { width, height } = PAPER[form];
	const cut = bleed && isOnePage(form);
	const around = cut ? BLEED + MARKS : 0;
	const over = cut ? BLEED : 0;
	const lengths = { width, height, around, over };
	const variables = `${Object.entries(lengths)
		.map(([name, value]) => `--${name}:${value}mm`)
		.join(';')};--ink:${inks.series};--accent:${inks.accent}`;
	const page = `@page{size:${width + 2 * around}mm ${height + 2 * around}mm;margin:${MARGINS[form]}}:root{${variables}}${isReader(edition) ? readerPages(edition) : ''}`;
	const body = bodyOf(edition, over, places);
	return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(titleOf(title, site))}</title><style>${typefaceSheet()}\n${page}\n${styles}</style></head><body class="${isReader(edition) ? 'reader' : form} of-${series}">${body}${cut ? marksSvg(width, height) : ''}</body></html>`;
}

/** Where no text stands: of one page, the page itself has it; a reader has heads, and is stapled on the left of its fronts, which is the right of their backs. */
const MARGINS: Record<Form, string> = { sheet: '0', poster: '0', codes: '12mm', reader: '20mm 20mm 18mm', tutorReader: '20mm 20mm 18mm' };

function bodyOf(edition: Edition, over: number, places: Places): string {
	switch (edition.form) {
		case 'sheet':
			return sheetHtml(edition, over);
		case 'poster':
			return posterHtml(edition, over);
		case 'codes':
			return codesHtml(edition);
		default:
			return readerHtml(edition, places);
	}
}

/** What the file is called for whoever opens it. */
const titleOf = (title: string, site: string): string => (title === site ? title : `${title} · ${site}`);

const footHtml = (foot: readonly string[]): string => foot.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
const headHtml = ({ label, site }: Edition): string => `<div class="label"><p>${escapeHtml(label)}</p><p>${escapeHtml(site)}</p></div>`;

/** Points: a long name takes three lines at most. */
const sizeOfTitle = (title: string): number => (title.length > 70 ? 17 : title.length > 45 ? 20 : 25);

function sheetHtml(edition: Sheet, over: number): string {
	const { title, main, aside, below, code, foot, series, inks } = edition;
	return `<main class="page">${bandSvg(series, inks.series, PAPER.sheet.width, over)}<div class="fits">${headHtml(edition)}<h1 style="--title:${sizeOfTitle(title)}pt">${escapeHtml(title)}</h1><div class="columns"><div>${main.map(blockHtml).join('')}</div><div class="aside">${aside.map(blockHtml).join('')}</div></div>${below.map(blockHtml).join('')}</div><footer>${code ? codeHtml(code) : ''}<div>${footHtml(foot)}</div></footer></main>`;
}

/** Points: the shorter, the larger. */
const sizeOfPosterTitle = (title: string): number => (title.length > 70 ? 44 : title.length > 30 ? 54 : 74);

function posterHtml(edition: Poster, over: number): string {
	const { title, number, text, small, scene, ground, code, foot, series, inks } = edition;
	const large = number === undefined ? '' : `<p class="number" style="--signs:${Math.max(number.length, 3)}">${escapeHtml(number)}</p>`;
	const land = scene ? `<div class="land">${scene.replace('<svg ', '<svg aria-hidden="true" ')}</div>` : '';
	return `<main class="page" style="--ground:${ground}"><div class="ground"></div>${bandSvg(series, inks.series, PAPER.poster.width, over)}<div class="fits">${headHtml(edition)}<h1 style="--title:${sizeOfPosterTitle(title)}pt">${escapeHtml(title)}</h1>${large}<p class="lead">${escapeHtml(text)}</p>${small ? `<p class="small">${escapeHtml(small)}</p>` : ''}</div>${land}<footer>${code ? codeHtml(code) : ''}<div>${footHtml(foot)}</div></footer></main>`;
}

function codesHtml(edition: CodeSheet): string {
	const groups = edition.groups.map(
		({ title, codes }) =>
			`<section><h2>${escapeHtml(title)}</h2><ul class="codes">${codes.map(({ address, label }) => `<li>${qrSvg(address, label)}<span>${escapeHtml(label)}</span></li>`).join('')}</ul></section>`,
	);
	return `<main>${headHtml(edition)}<h1>${escapeHtml(edition.title)}</h1>${groups.join('')}</main>`;
}

/** Where to cut: two short lines at each corner, outside of what is cut off. */
function marksSvg(width: number, height: number): string {
	const [outer, inner] = [-BLEED - MARKS + 1, -BLEED];
	const at = (x: number, y: number, right: number, down: number): string => {
		const [far, near] = [outer * right, inner * right];
		return `M${x + far} ${y}H${x + near}M${x} ${y + outer * down}V${y + inner * down}`;
	};
	const corners = [at(0, 0, 1, 1), at(width, 0, -1, 1), at(0, height, 1, -1), at(width, height, -1, -1)].join('');
	const around = BLEED + MARKS;
	return `<svg class="marks" aria-hidden="true" viewBox="${-around} ${-around} ${width + 2 * around} ${height + 2 * around}"><path d="${corners}" fill="none" stroke="#000" stroke-width=".1"/></svg>`;
}
