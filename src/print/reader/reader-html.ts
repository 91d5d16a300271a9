/** A reader as HTML: a cover, the contents, the parts one behind the other, each with its name in the head of its pages. */
import { cssString, escapeHtml } from '../../files/escape.ts';
import { codeHtml } from '../blocks.ts';
import type { Reader } from '../edition.ts';
import { blocksHtml, lineHtml, type Paper } from './class-html.ts';
import type { ReaderPart, ReaderSection, Start } from './model.ts';
import type { Places } from './places.ts';

/** @returns the rules of its pages: what stands in their heads, and their numbers */
export function readerPages({ title, parts }: Reader): string {
	const head = parts.map(
		({ id, title: part }) =>
			`@page ${id}{@top-left{content:${cssString(title)}}@top-right{content:${cssString(part)}}@bottom-center{content:counter(page) " / " counter(pages)}}`,
	);
	return `@page cover{margin-block-end:16mm}@page empty{@bottom-center{content:counter(page) " / " counter(pages)}}${head.join('')}`;
}

/** @param places where all stands, as far as it is known; it does not change how long anything is */
export function readerHtml(edition: Reader, places: Places): string {
	const { parts, words, language, address } = edition;
	const paper = { language, address };
	const empty = (id: string, starts: Start) =>
		starts === 'sheet' && places.afterEmpty.has(id) ? `<div class="empty"><p>${escapeHtml(words.empty)}</p></div>` : '';
	const sectionHtml = ({ id, title, starts, blocks, sheets }: ReaderSection): string => {
		const own = sheets.map(
			(sheet) =>
				`${empty(sheet.id, sheet.starts)}<section class="from-${sheet.starts}"><h4 id="${sheet.id}">${lineHtml(sheet.title, paper, false)}</h4>${blocksHtml(sheet.blocks, paper)}</section>`,
		);
		return `${empty(id, starts)}<section class="from-${starts}"><h3 id="${id}">${escapeHtml(title)}</h3>${blocksHtml(blocks, paper)}${own.join('')}</section>`;
	};
	const body = parts.map(
		(part) =>
			`${empty(part.id, 'sheet')}<section class="part" style="page:${part.id}"><h2 id="${part.id}">${escapeHtml(part.title)}</h2>${part.sections.map(sectionHtml).join('')}</section>`,
	);
	return `<main>${coverHtml(edition, places)}${contentsHtml(edition, paper, places)}${body.join('')}</main>`;
}

function coverHtml(edition: Reader, places: Places): string {
	const { label, site, title, course, parts, words, code, foot } = edition;
	const fields = words.fields.map((field) => `<p class="field">${escapeHtml(field)}<span aria-hidden="true"></span></p>`).join('');
	const rows = parts.map(
		(part, index) =>
			`<tr><th scope="row">${escapeHtml(part.title)}</th><td>${pagesOf(part, parts[index + 1], index === 0, places)}</td><td>${escapeHtml(part.note)}</td></tr>`,
	);
	return `<section class="cover"><div class="label"><p>${escapeHtml(label)}</p><p>${escapeHtml(site)}</p></div><h1>${escapeHtml(title)}</h1><p class="course">${escapeHtml(course)}</p><div class="fields">${fields}</div><div class="order"><h2>${escapeHtml(words.order)}</h2><table><tbody>${rows.join('')}</tbody></table></div><footer>${code ? codeHtml(code) : ''}<div>${foot.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div></footer></section>`;
}

/** The pages of a part, from its first to the one before the next part; cover and contents belong to the first. */
function pagesOf(part: ReaderPart, next: ReaderPart | undefined, first: boolean, { pages, count }: Places): string {
	const from = first ? 1 : pages.get(part.id);
	const to = next === undefined ? count : (pages.get(next.id) ?? 1) - 1;
	if (from === undefined || count === 0) return '';
	return from === to ? `${from}` : `${from}–${to}`;
}

function contentsHtml({ parts, words }: Reader, paper: Paper, { pages }: Places): string {
	const entry = (id: string, text: string) => `<a href="#${id}"><span>${text}</span><span class="at">${pages.get(id) ?? ''}</span></a>`;
	const sectionsOf = ({ sections }: ReaderPart) =>
		sections.map(({ id, title, sheets }) => {
			const own = sheets.filter(({ listed }) => listed).map((sheet) => `<li>${entry(sheet.id, lineHtml(sheet.title, paper, false))}</li>`);
			return `<li>${entry(id, escapeHtml(title))}${own.length > 0 ? `<ul>${own.join('')}</ul>` : ''}</li>`;
		});
	return `<nav class="contents"><h2>${escapeHtml(words.contents)}</h2><ul>${parts.map((part) => `<li>${entry(part.id, escapeHtml(part.title))}<ul>${sectionsOf(part).join('')}</ul></li>`).join('')}</ul></nav>`;
}
