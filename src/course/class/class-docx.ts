/** The tutor's guide as a .docx. */

import { paragraphsOf } from '../../exercise/paragraphs.ts';
import { docxFile, dots, framed, heading, listed, paragraph, table } from '../../files/docx.ts';
import { localeOf } from '../../language/format.ts';
import { type Block, type Line, piecesOf, type Section, textOf, wordsIn } from './blocks.ts';

/** What the document is written with. */
export type ClassPaper = {
	title: string;
	/** the course */
	subtitle: string;
	lead: string;
	/** @returns the whole address of a path of the site, in the document's language */
	addressOf: (path: string) => string;
	/** where the lessons are on the web, or how addresses are to be read while the site has none */
	online: string;
	language: string;
	/** `YYYY-MM-DD`, the day that it was made on */
	day: string;
};
type Child = Parameters<typeof docxFile>[1][number];

/** Half points. */
const NOTE = 22;

/** @returns the bytes of the file, the same for the same input */
export function classDocx(sections: readonly Section[], paper: ClassPaper): Promise<Uint8Array> {
	const { title, subtitle, lead, online, language, day } = paper;
	let lists = 0;
	const children = (blocks: readonly Block[]) =>
		blocks.flatMap((block, index) => {
			const leads = (index === 0 && blocks.length > 1) || blocks[index + 1]?.kind === 'passage';
			return childrenOf(block, paper, leads, block.kind === 'list' ? lists++ : lists);
		});
	return docxFile({ title, locale: localeOf(language), day, numbered: true }, [
		paragraph(subtitle, { centred: true }),
		paragraph(title, { bold: true, centred: true, size: 32, title: true }),
		paragraph([lead, online].join('\n'), { italics: true }),
		...sections.flatMap((section): Child[] => [
			heading(section.title, { newPage: section.newPage ?? false }),
			...children(section.blocks),
			...section.parts.flatMap((part, index): Child[] => [
				// The first sheet stands below the heading of its section.
				heading(textOf(part.title, language), { level: 2, newPage: part.newPage === true && index > 0 }),
				...children(part.blocks),
			]),
		]),
	]);
}

/** @param leads whether it leads to what follows: below the heading of a part, or before a passage @param list the number of a list in the document */
function childrenOf(block: Block, paper: ClassPaper, leads: boolean, list: number): Child[] {
	const { language } = paper;
	switch (block.kind) {
		case 'heading':
			return [heading(block.title, { level: 3 })];
		case 'text':
			return [paragraph(withAddresses(block.line, paper), { ...lookOf(block.look), ...(leads ? { keepNext: true } : {}) })];
		case 'list':
			return listed(
				block.marks,
				block.items.map((item) => withAddresses(item, paper)),
				list,
				lookOf(block.look),
			);
		case 'passage':
			return [
				...(block.title ? [paragraph(textOf(block.title, language), { bold: true, keepNext: true })] : []),
				...framed(paragraphsOf(wordsIn(block.text, language))),
			];
		case 'table': {
			const { head, rows, widths, least } = block;
			const cells = (line: readonly Line[]) => line.map((cell) => textOf(cell, language));
			return [table({ head: cells(head), rows: rows.map(cells), widths }, least, true), paragraph('')];
		}
		case 'lines':
			return dots(block.count);
		case 'sources':
			return [paragraph(textOf(block.line, language), { size: NOTE })];
	}
}

/** A line in which every link is followed by its address: paper leads nowhere. */
const withAddresses = (line: Line, { language, addressOf }: ClassPaper): string =>
	piecesOf(line)
		.map(({ words, to }) => `${textOf(words, language)}${to === undefined ? '' : ` (${addressOf(to)})`}`)
		.join('');

const lookOf = (look: 'strong' | 'note' | undefined) =>
	look === 'strong' ? { bold: true, keepNext: true } : look === 'note' ? { italics: true, size: NOTE } : {};
