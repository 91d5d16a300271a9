/** The tutor's guide as a .docx. */

import { paragraphsOf } from '../../exercise/paragraphs.ts';
import { docxFile, dots, framed, heading, listed, paragraph, table } from '../../files/docx.ts';
import { inLanguage, localeOf } from '../../language/format.ts';
import type { Source } from '../../reference/schema.ts';
import { titleIn } from '../../reference/sources.ts';
import type { SourceRef } from '../../source/fields.ts';
import { type Block, type Line, piecesOf, type Section, textOf } from './blocks.ts';

/** What the document is written with. */
export type ClassPaper = {
	title: string;
	/** the course */
	subtitle: string;
	lead: string;
	/** @returns the whole address of a path of the site, in the document's language */
	addressOf: (path: string) => string;
	/** where the lessons are on the web */
	online: string;
	language: string;
	/** `YYYY-MM-DD`, the day that it was made on */
	day: string;
	sources: readonly Source[];
	/** what stands before the sources of an answer */
	sourcesLabel: string;
};
type Child = Parameters<typeof docxFile>[1][number];

/** Half points. */
const NOTE = 22;

/** @returns the bytes of the file, the same for the same input */
export function classDocx(sections: readonly Section[], paper: ClassPaper): Promise<Uint8Array> {
	const { title, subtitle, lead, online, language, day } = paper;
	const children = (blocks: readonly Block[]) => blocks.flatMap((block) => childrenOf(block, paper));
	return docxFile({ title, locale: localeOf(language), day, numbered: true }, [
		paragraph(subtitle, { centred: true }),
		paragraph(title, { bold: true, centred: true, size: 32 }),
		paragraph(`${lead}\n${online}`, { italics: true }),
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

function childrenOf(block: Block, paper: ClassPaper): Child[] {
	const { language, sources, sourcesLabel } = paper;
	switch (block.kind) {
		case 'text':
			return [paragraph(withAddresses(block.line, paper), lookOf(block.look))];
		case 'list':
			return block.items.map((item, index) => listed(markOf(block.marks, index), withAddresses(item, paper)));
		case 'passage':
			return [...(block.title ? [paragraph(textOf(block.title, language), { bold: true })] : []), ...framed(paragraphsOf(inLanguage(block.text, language)))];
		case 'table': {
			const { head, rows, widths, least } = block;
			const cells = (line: readonly Line[]) => line.map((cell) => textOf(cell, language));
			return [table({ head: cells(head), rows: rows.map(cells), widths }, least), paragraph('')];
		}
		case 'lines':
			return dots(block.count);
		case 'sources':
			return [paragraph(`${sourcesLabel}: ${block.source.map((source) => sourceText(source, sources, language)).join('; ')}.`, { size: NOTE })];
	}
}

/** A line in which every link is followed by its address: paper leads nowhere. */
const withAddresses = (line: Line, { language, addressOf }: ClassPaper): string =>
	piecesOf(line)
		.map(({ words, to }) => `${textOf(words, language)}${to === undefined ? '' : ` (${addressOf(to)})`}`)
		.join('');

const lookOf = (look: 'strong' | 'note' | undefined) => (look === 'strong' ? { bold: true } : look === 'note' ? { italics: true, size: NOTE } : {});

/** @param index from 0 */
function markOf(marks: 'bullets' | 'numbers' | 'letters', index: number): string {
	if (marks === 'bullets') return '•';
	return marks === 'numbers' ? `${index + 1}.` : `${String.fromCodePoint(97 + index)}.`;
}

/** A source by its name, with the place in it. */
function sourceText(reference: SourceRef, sources: readonly Source[], language: string): string {
	const { id, at } = typeof reference === 'string' ? { id: reference, at: undefined } : reference;
	const source = sources.find((each) => each.id === id);
	const title = source ? titleIn(source, language).title : id;
	return at ? `${title}, ${inLanguage(at, language)}` : title;
}
