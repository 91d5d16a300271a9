/** The starter of a prose page: its head, and the parts of a page to fill in. */
import { recordedRows } from '../recording/starter.ts';
import { localRow, oneOf, quickExitRow, refusedId, type Starter, type StarterOptions, titledRows, toFillPage, written } from '../source/starter.ts';
import { docFile } from './paths.ts';
import { noteHead } from './schema.ts';

const say = {
	vi: {
		lead: 'Tóm tắt: hai, ba câu: trang này cho biết gì, cho ai.',
		section: 'Tên phần',
		text: 'Câu nêu sự kiện đặt trong `<Claim source="ID">…</Claim>`, từ cần giải thích trong `<Term id="…">…</Term>`.',
		next: 'để trang hiện ở cột bên trái, thêm một mục vào content/navigation.yaml; bản tiếng Anh: thêm --lang en',
	},
	en: {
		lead: 'In short: two or three sentences: what the page tells, and whom.',
		section: 'Title of the section',
		text: 'A sentence that states a fact stands in `<Claim source="ID">…</Claim>`, a word to explain in `<Term id="…">…</Term>`.',
		next: 'for a place in the sidebar, add an item to content/navigation.yaml; an English page needs its original in Vietnamese: without --lang en',
	},
};

/**
 * @param id the page's address without the language; folders stand before it: `chinh-sach/noi-luat-hoa`
 * @param options `language` is also the language of the page
 */
export function pageStarter(id: string, { language }: StarterOptions): Starter {
	for (const part of id.split('/')) {
		const refused = refusedId(part, language);
		if (refused) return refused;
	}
	const { lead, section, text, next } = say[language];
	const kinds = noteHead.shape.kind.unwrap().options;
	const head = written(language, [
		toFillPage,
		...titledRows(['tên trang', 'the title'], ['một câu: trang nói về gì', 'one sentence: what the page is about']),
		['# kind: page', ...oneOf(kinds)],
		['# template: doc', 'splash: trang không có cột bên trái', 'splash: a page without the sidebar'],
		localRow,
		quickExitRow,
		...recordedRows,
	]);
	return { path: docFile(id, language), text: `---\n${head}---\n\n*${lead}*\n\n## *${section}*\n\n*${text}*\n`, next };
}
