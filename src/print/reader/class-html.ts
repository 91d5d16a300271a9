/** Blocks of a tutor's guide as HTML that is printed: links are followed by their addresses, room is left to write. */
import { type Block, type Line, piecesOf, type Words, wordsIn } from '../../course/class/blocks.ts';
import { paperAddress } from '../../course/class/paper-address.ts';
import { paragraphsOf } from '../../exercise/paragraphs.ts';
import { escapeHtml } from '../../files/escape.ts';
import { wholeAddress } from '../../files/site-address.ts';
import { inLocale, ORIGINAL } from '../../language/paths.ts';
import { isPlaceholder } from '../../reference/placeholder.ts';
import { drawnSigns } from '../signs.ts';

/** What blocks are printed with. */
export type Paper = { language: string /** where the site is published */; address: string };

const textHtml = (text: string): string => drawnSigns(escapeHtml(text));

/** A text that stands in Vietnamese for want of a translation says so. */
const isUntranslated = (words: Words, { language }: Paper): boolean => typeof words !== 'string' && words[language] === undefined && language !== ORIGINAL;
const inOwn = (language: string | undefined, html: string): string => (language === undefined ? html : `<span lang="${escapeHtml(language)}">${html}</span>`);
const wordsHtml = (words: Words, paper: Paper): string => inOwn(isUntranslated(words, paper) ? ORIGINAL : undefined, textHtml(wordsIn(words, paper.language)));

/** @param typed whether the address of a link is said behind it, to be typed */
export function lineHtml(line: Line, paper: Paper, typed = true): string {
	const { language, address } = paper;
	return piecesOf(line)
		.map(({ words, to, language: own }) => {
			const shown = inOwn(own, wordsHtml(words, paper));
			if (to === undefined) return shown;
			const said = typed ? ` <span class="address">(${escapeHtml(paperAddress(to, language, address)).replaceAll('/', '/<wbr>')})</span>` : '';
			return isPlaceholder(address) ? `${shown}${said}` : `<a href="${escapeHtml(wholeAddress(inLocale(to, language), address))}">${shown}</a>${said}`;
		})
		.join('');
}

export const blocksHtml = (blocks: readonly Block[], paper: Paper): string => blocks.map((block) => blockHtml(block, paper)).join('');

function blockHtml(block: Block, paper: Paper): string {
	const said = (line: Line) => lineHtml(line, paper);
	switch (block.kind) {
		case 'heading':
			return `<h5>${escapeHtml(block.title)}</h5>`;
		case 'text':
			return `<p${block.look ? ` class="${block.look}"` : ''}>${said(block.line)}</p>`;
		case 'list': {
			const tag = block.marks === 'bullets' ? 'ul' : 'ol';
			const names = [block.look, block.marks === 'letters' ? 'letters' : undefined].filter((name) => name !== undefined);
			return `<${tag}${names.length > 0 ? ` class="${names.join(' ')}"` : ''}>${block.items.map((item) => `<li>${said(item)}</li>`).join('')}</${tag}>`;
		}
		case 'passage': {
			const lang = isUntranslated(block.text, paper) ? ` lang="${ORIGINAL}"` : '';
			const paragraphs = paragraphsOf(wordsIn(block.text, paper.language)).map((paragraph) => `<p>${textHtml(paragraph)}</p>`);
			return `<div class="passage"${lang}>${block.title ? `<p class="strong">${said(block.title)}</p>` : ''}${paragraphs.join('')}</div>`;
		}
		case 'lines':
			return `<div class="lines" aria-hidden="true">${'<span></span>'.repeat(block.count)}</div>`;
		case 'sources':
			return `<p class="note sources">${said(block.line)}</p>`;
		case 'table': {
			const { head, rows, widths, least } = block;
			const columns = widths.map((share) => `<col style="width:${Math.round(share)}%">`).join('');
			const cells = rows.map(
				([first = '', ...others]) => `<tr><th scope="row">${said(first)}</th>${others.map((cell) => `<td>${said(cell)}</td>`).join('')}</tr>`,
			);
			return `<table${least === undefined ? '' : ` style="--least:${least}mm"`}><colgroup>${columns}</colgroup><thead><tr>${head.map((cell) => `<th scope="col">${said(cell)}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
		}
	}
}
