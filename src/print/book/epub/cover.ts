/** The cover of a book as a document, which a browser makes a picture of: library shelves of reading systems show no vector files. */
import { escapeHtml } from '../../../files/escape.ts';
import { typefaceSheet } from '../../typeface.ts';
import type { Book } from '../book.ts';

/** Pixels; the ratio that shelves of reading systems are made for. */
export const COVER_SIZE = { width: 1200, height: 1600 } as const;

export type CoverLook = {
	/** behind all, the colour of the sky in the scene */ ground: string /** of the title */;
	ink: string /** a scene as SVG; none where there are no pictures */;
	scene?: string | undefined;
};

/** Pixels: a long title takes four lines at most. */
const sizeOfTitle = (title: string): number => (title.length > 34 ? 104 : title.length > 22 ? 124 : 148);

export function coverDocument({ title, subtitle, site, operator, language }: Book, { ground, ink, scene }: CoverLook): string {
	const { width, height } = COVER_SIZE;
	const style = `*{box-sizing:border-box}body{background:${ground};color:#1c2b30;display:flex;flex-direction:column;font:400 40px/1.4 'Be Vietnam Pro',sans-serif;height:${height}px;margin:0;width:${width}px}main{flex:1;padding:96px 96px 0}p{margin:0}.site{font-weight:600}h1{color:${ink};font-size:${sizeOfTitle(title)}px;font-weight:800;line-height:1.15;margin:72px 0 48px;text-wrap:balance}.operator{font-weight:600;margin-top:48px}svg{display:block;height:620px;width:100%}`;
	return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${typefaceSheet()}${style}</style></head><body><main><p class="site">${escapeHtml(site)}</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p>${operator === undefined ? '' : `<p class="operator">${escapeHtml(operator)}</p>`}</main>${scene ?? ''}</body></html>`;
}
