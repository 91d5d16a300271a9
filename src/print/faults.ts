/** What is wrong with a file that was printed: what the browser made of an edition has to be what the edition says. */
import type { Bilingual } from '../source/message.ts';
import { type Edition, isOnePage, isReader, PAPER } from './edition.ts';
import type { PdfFacts } from './pdf.ts';
import { astrayIn } from './pdf-structure.ts';
import { placesIn, type Start } from './reader/model.ts';

/** Millimetres that a browser may round a page by. */
const ROUNDED = 0.5;

/** @returns what is wrong with the size of its pages, in millimetres */
export const paperFault = (facts: PdfFacts, width: number, height: number): Bilingual | undefined =>
	Math.abs(facts.width - width) > ROUNDED || Math.abs(facts.height - height) > ROUNDED
		? {
				vi: `khổ ${facts.width.toFixed(1)} × ${facts.height.toFixed(1)} mm, phải là ${width} × ${height} mm`,
				en: `is ${facts.width.toFixed(1)} × ${facts.height.toFixed(1)} mm instead of ${width} × ${height} mm`,
			}
		: undefined;

/** @param parts whether it is a book, each of whose parts has a heading of the first level @returns what would mislead those who hear it read */
export function tagFault({ structure }: PdfFacts, parts = false): Bilingual | undefined {
	const misled = astrayIn(structure, parts);
	return misled ? { vi: `thẻ ${misled} sai chỗ hoặc thiếu lời thay`, en: `has a tag ${misled} out of its order or without its words` } : undefined;
}

/** @returns the first thing that is wrong, with what to do; nothing where all is well */
export function faultOf(edition: Edition, facts: PdfFacts): Bilingual | undefined {
	const { width, height } = PAPER[edition.form];
	if (isOnePage(edition.form) && facts.pages !== 1) return { vi: `dài ${facts.pages} trang, phải là một trang`, en: `has ${facts.pages} pages instead of one` };
	const size = paperFault(facts, width, height);
	if (size) return size;
	if (!facts.tagged || facts.language !== edition.language || !facts.title.startsWith(edition.title))
		return { vi: 'thiếu thẻ cấu trúc, ngôn ngữ hoặc tên', en: 'lacks its tags, its language or its title' };
	const misled = tagFault(facts);
	if (misled) return misled;
	if (isReader(edition) && !facts.outlined) return { vi: 'thiếu mục lục của tệp', en: 'lacks its outline' };
	const astray = isReader(edition) ? placesIn(edition.parts).find(({ id, starts }) => !isAt(facts.places.get(id), starts)) : undefined;
	if (astray) return { vi: `phần ${astray.id} không bắt đầu ở chỗ phải bắt đầu`, en: `has its part ${astray.id} where it should not begin` };
	const foreign = facts.fonts.filter((font) => !/\+BeVietnamPro-\w+$/.test(font));
	if (foreign.length > 0)
		return {
			vi: `có chữ mà phông của trang không có (${foreign.join(', ')}); thay chữ ấy`,
			en: `has letters that the site’s typeface lacks (${foreign.join(', ')}); write them otherwise`,
		};
	return facts.bitmaps > 0 ? { vi: 'có hình bằng điểm ảnh; hình in phải là nét vẽ', en: 'has pictures made of pixels; printed ones are drawn' } : undefined;
}

/** Whether something that begins so stands on that page, from 1. */
const isAt = (page: number | undefined, starts: Start): boolean => page !== undefined && (starts !== 'sheet' || page % 2 === 1);

/** What is said of a text that does not fit. */
export const TOO_LONG: Bilingual = {
	vi: 'chữ không vừa một trang; rút ngắn mục này trong content/',
	en: 'its text does not fit one page; shorten that entry in content/',
};
