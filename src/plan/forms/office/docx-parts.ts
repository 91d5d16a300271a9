/** The parts of a .docx in the usual form of an office: Times New Roman 13 pt on A4, bordered tables. */

import {
	AlignmentType,
	BorderStyle,
	convertMillimetersToTwip,
	Document,
	HeadingLevel,
	LeaderType,
	Packer,
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
import { repack } from '../../../files/zip.ts';
import { localeOf } from '../../../language/format.ts';
import type { SummaryTable } from '../../summary.ts';

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

export function paragraph(text: string, options: { bold?: boolean; italics?: boolean; centred?: boolean; size?: number; after?: number } = {}): Paragraph {
	const { centred = false, after = 120, ...rest } = options;
	return new Paragraph({ children: runs(text, rest), spacing: { after }, ...(centred ? { alignment: AlignmentType.CENTER } : {}) });
}

export function heading(text: string): Paragraph {
	return new Paragraph({ children: runs(text, { bold: true }), heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 240, after: 120 } });
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

/** A table with its head repeated on every page. */
export function table({ head, rows, widths }: Pick<SummaryTable, 'head' | 'rows' | 'widths'>): Table {
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
				cantSplit: cells.length === 1,
				children: cells.length === 1 ? [cell(cells[0] ?? '', 0, true, head.length)] : cells.map((text, index) => cell(text, index, false)),
			}),
	);
	const first = new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, true)) });
	return new Table({ rows: [first, ...body], width: { size: WIDTH, type: WidthType.DXA }, columnWidths: sizes, layout: TableLayoutType.FIXED });
}

/**
 * @param title the document's title, as file managers show it
 * @param language of its text, for the spelling checker
 * @param day `YYYY-MM-DD`
 * @returns the bytes of the file, the same for the same input
 */
export async function docxFile(title: string, language: string, children: (Paragraph | Table)[], day: string): Promise<Uint8Array> {
	const run = { font: 'Times New Roman', size: TEXT, language: { value: localeOf(language) } };
	const margin = {
		top: convertMillimetersToTwip(20),
		bottom: convertMillimetersToTwip(20),
		left: convertMillimetersToTwip(30),
		right: convertMillimetersToTwip(20),
	};
	const document = new Document({
		title,
		creator: '',
		lastModifiedBy: '',
		styles: { default: { document: { run }, heading1: { run: { ...run, bold: true, color: '000000' } } } },
		sections: [{ properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin } }, children }],
	});
	return repack(await Packer.toBuffer(document), day);
}
