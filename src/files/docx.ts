/** The parts of a .docx (ECMA-376) in the usual form of an office: Times New Roman 13 pt on A4, bordered tables. */

import {
	AlignmentType,
	BorderStyle,
	convertMillimetersToTwip,
	Document,
	Footer,
	HeadingLevel,
	HeightRule,
	LeaderType,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import { repack } from './zip.ts';

/** The room between the margins of an A4 page, in twentieths of a point. */
const WIDTH = convertMillimetersToTwip(210 - 30 - 20);
/** The share of the left one of two columns: the name of the state needs more room than that of the agency. */
const LEFT = 0.42;
/** Sizes are in half points. */
const TEXT = 26;
const SMALL = 22;

/** Lines of text; `\n` begins a new line in the same paragraph. */
function runs(text: string, options: { bold?: boolean; italics?: boolean; size?: number } = {}): ParagraphChild[] {
	return text.split('\n').map((line, index) => new TextRun({ text: line, ...options, ...(index > 0 ? { break: 1 } : {}) }));
}

type ParagraphLook = {
	bold?: boolean;
	italics?: boolean;
	centred?: boolean;
	/** half points */
	size?: number;
	/** twentieths of a point below it */
	after?: number;
	/** whether it stays on the page of what follows it */
	keepNext?: boolean;
	/** whether it is the title of the document */
	title?: boolean;
};

/** @param text of which `\n` begins a new line in the same paragraph */
export function paragraph(text: string, options: ParagraphLook = {}): Paragraph {
	const { centred = false, after = 120, keepNext = false, title = false, ...rest } = options;
	return new Paragraph({
		children: runs(text, rest),
		spacing: { after },
		...(centred ? { alignment: AlignmentType.CENTER } : {}),
		...(keepNext ? { keepNext } : {}),
		...(title ? { heading: HeadingLevel.TITLE } : {}),
	});
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** @param options the level, 1 where nothing is said; whether it begins a page */
export function heading(text: string, { level = 1, newPage = false }: { level?: 1 | 2 | 3; newPage?: boolean } = {}): Paragraph {
	return new Paragraph({
		children: runs(text, { bold: true }),
		heading: HEADINGS[level],
		keepNext: true,
		pageBreakBefore: newPage,
		spacing: { before: 240, after: 120 },
	});
}

/** What stands before the entries of a list: `•`, `1.`, `a.` */
const MARKS = {
	bullets: { format: LevelFormat.BULLET, text: '•' },
	numbers: { format: LevelFormat.DECIMAL, text: '%1.' },
	letters: { format: LevelFormat.LOWER_LETTER, text: '%1.' },
} as const;
export type ListMarks = keyof typeof MARKS;

/** A list, as the office program knows one. @param list its number in the document: each begins at one, or at a, anew */
export function listed(marks: ListMarks, items: readonly string[], list: number, look: Pick<ParagraphLook, 'italics' | 'size'> = {}): Paragraph[] {
	return items.map((text) => new Paragraph({ children: runs(text, look), numbering: { reference: marks, level: 0, instance: list }, spacing: { after: 80 } }));
}

const numbering = {
	config: Object.entries(MARKS).map(([reference, mark]) => ({
		reference,
		levels: [{ level: 0, ...mark, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 425, hanging: 425 } } } }],
	})),
};

/** Paragraphs in one frame. */
export function framed(texts: readonly string[]): Paragraph[] {
	const line = { style: BorderStyle.SINGLE, size: 4, space: 6, color: '808080' };
	const border = { top: line, bottom: line, left: line, right: line };
	const indent = { left: 120, right: 120 };
	return texts.map(
		(text, index) => new Paragraph({ children: runs(text), border, indent, keepLines: true, spacing: { after: index === texts.length - 1 ? 200 : 80 } }),
	);
}

/** Lines of dots to write on by hand. */
export function dots(lines: number): Paragraph[] {
	const tabStops = [{ type: TabStopType.RIGHT, position: WIDTH, leader: LeaderType.DOT }];
	return Array.from({ length: lines }, () => new Paragraph({ children: [new TextRun('\t')], tabStops, spacing: { after: 160 } }));
}

/** Two columns without borders: the heads of a document, or its signatures. */
export function columns(left: Paragraph[], right: Paragraph[]): Table {
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
	const widths = [Math.round(WIDTH * LEFT), WIDTH - Math.round(WIDTH * LEFT)];
	const cell = (children: Paragraph[], size = 0) =>
		new TableCell({ children, width: { size, type: WidthType.DXA }, borders: { top: none, bottom: none, left: none, right: none } });
	return new Table({
		rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
		width: { size: WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders,
	});
}

/** A table; `widths` are shares in percent. A row of one cell goes over all columns. */
type TableText = { head: readonly string[]; rows: readonly (readonly string[])[]; widths: readonly number[] };

/**
 * A table with its head repeated on every page.
 * @param least how high a row is at least, in millimetres: room to write by hand
 * @param whole whether each row stays on one page
 */
export function table({ head, rows, widths }: TableText, least = 0, whole = least > 0): Table {
	const sizes = widths.map((share) => Math.round((WIDTH * share) / 100));
	const cell = (text: string, index: number, bold: boolean, span = 1) =>
		new TableCell({
			children: [new Paragraph({ children: runs(text, { bold, size: SMALL }) })],
			verticalAlign: VerticalAlignTable.TOP,
			margins: { top: 40, bottom: 40, left: 80, right: 80 },
			width: { size: span === 1 ? (sizes[index] ?? 0) : WIDTH, type: WidthType.DXA },
			...(span > 1 ? { columnSpan: span } : {}),
		});
	const body = rows.map(
		(cells) =>
			new TableRow({
				cantSplit: cells.length === 1 || whole,
				...(least > 0 ? { height: { value: convertMillimetersToTwip(least), rule: HeightRule.ATLEAST } } : {}),
				children: cells.length === 1 ? [cell(cells[0] ?? '', 0, true, head.length)] : cells.map((text, index) => cell(text, index, false)),
			}),
	);
	const first = new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, true)) });
	return new Table({ rows: [first, ...body], width: { size: WIDTH, type: WidthType.DXA }, columnWidths: sizes, layout: TableLayoutType.FIXED });
}

export type DocxHead = {
	/** the document's title, as file managers show it */
	title: string;
	/** the BCP 47 tag of its text, for the spelling checker */
	locale: string;
	/** `YYYY-MM-DD` */
	day: string;
	/** whether its pages are numbered */
	numbered?: boolean;
};

/** @returns the bytes of the file, the same for the same input */
export async function docxFile({ title, locale, day, numbered = false }: DocxHead, children: (Paragraph | Table)[]): Promise<Uint8Array> {
	const run = { font: 'Times New Roman', size: TEXT, language: { value: locale } };
	const headingStyle = { run: { ...run, bold: true, color: '000000' } };
	const margin = {
		top: convertMillimetersToTwip(20),
		bottom: convertMillimetersToTwip(20),
		left: convertMillimetersToTwip(30),
		right: convertMillimetersToTwip(20),
	};
	const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })] });
	const document = new Document({
		title,
		creator: '',
		lastModifiedBy: '',
		numbering,
		styles: { default: { document: { run }, title: headingStyle, heading1: headingStyle, heading2: headingStyle, heading3: headingStyle } },
		sections: [
			{
				properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin } },
				...(numbered ? { footers: { default: new Footer({ children: [number] }) } } : {}),
				children,
			},
		],
	});
	return repack(await Packer.toBuffer(document), day);
}
