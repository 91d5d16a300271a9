/** Forms that a spreadsheet program would trip over, made from a sound one: each with what is said of it, or nothing where it is read all the same. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MistakeKind } from '../../src/plan/forms/import/mistakes.ts';

/** A change of one part, as text; a part that is not there is made. */
type Edit = [part: string, change: (xml: string) => string];

export type HostileWorkbook = {
	what: string;
	edits: () => Edit[];
	/** absent where the form is read as if nothing had been done to it */
	refused?: MistakeKind;
};

const [PRODUCTS, BOOK, RELS, STRINGS, STYLES] = [
	'xl/worksheets/sheet4.xml',
	'xl/workbook.xml',
	'xl/_rels/workbook.xml.rels',
	'xl/sharedStrings.xml',
	'xl/styles.xml',
] as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WHOLE = 'A1:XFD1048576';

const before =
	(mark: string, xml: string) =>
	(part: string): string => {
		if (!part.includes(mark)) throw new Error(mark);
		return part.replace(mark, () => `${xml}${mark}`);
	};
const inSheet = (xml: string): Edit[] => [[PRODUCTS, (part) => part.replace('</sheetData>', () => `</sheetData>${xml}`)]];
const cells = (xml: string): Edit[] => [[PRODUCTS, before('</sheetData>', xml)]];
const cols = (xml: string): Edit[] => [[PRODUCTS, (part) => part.replace(/<cols>.*?<\/cols>|(?=<sheetData)/, () => `<cols>${xml}</cols>`)]];
const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('');
const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const relations = (type: string, count: number, target: string, id = 'x') =>
	lines(count, (index) => `<Relationship Id="${id}${index}" Type="${OFFICE}/${type}" Target="${target}"/>`);

/** Costly for some readers; none of it says anything about a form. */
const ranges: HostileWorkbook[] = [
	{ what: 'a merged area of a whole sheet', edits: () => inSheet(`<mergeCells><mergeCell ref="A100:XFD1048576"/></mergeCells>`) },
	{
		what: 'ten thousand merged areas',
		edits: () => inSheet(`<mergeCells>${lines(10_000, () => `<mergeCell ref="${WHOLE}"/>`)}</mergeCells>`),
		refused: 'merged',
	},
	{
		what: 'ten thousand areas of which each is merged',
		edits: () => inSheet(`<mergeCells>${lines(10_000, (index) => `<mergeCell ref="A${index + 100}:B${index + 100}"/>`)}</mergeCells>`),
		refused: 'merged',
	},
	{
		what: 'a list for every cell of a sheet',
		edits: () => inSheet(`<dataValidations><dataValidation type="list" sqref="${WHOLE}"><formula1>$A:$XFD</formula1></dataValidation></dataValidations>`),
	},
	{
		what: 'a list of a hundred thousand values',
		edits: () =>
			inSheet(
				`<dataValidations><dataValidation type="list" sqref="${WHOLE}"><formula1>"${'a,'.repeat(100_000)}"</formula1></dataValidation></dataValidations>`,
			),
	},
	{
		what: 'a look that depends on every cell',
		edits: () =>
			inSheet(
				`<conditionalFormatting sqref="${WHOLE}"><cfRule type="expression" priority="1"><formula>SUM($A:$XFD)</formula></cfRule></conditionalFormatting>`,
			),
	},
	{ what: 'links from every cell', edits: () => inSheet(`<hyperlinks><hyperlink ref="${WHOLE}" location="A1"/></hyperlinks>`) },
	{
		what: 'names for whole sheets',
		edits: () => [
			[
				BOOK,
				before(
					'</definedNames>',
					lines(5000, (index) => `<definedName name="n${index}" localSheetId="3">'Sản phẩm'!$A$1:$XFD$1048576</definedName>`),
				),
			],
		],
	},
	{ what: 'a column that is too wide', edits: () => cols('<col min="1" max="999999999" width="1e308"/>') },
	{
		what: 'a formula that is shared by every cell',
		edits: () => cells(`<row r="4000"><c r="K4000"><f t="shared" si="0" ref="${WHOLE}">A1</f></c></row>`),
		refused: 'outside',
	},
	{
		what: 'a row that no sheet has',
		edits: () => cells('<row r="999999999" ht="9" customHeight="1" hidden="1"><c r="A999999999"><v>1</v></c></row>'),
		refused: 'too-many-rows',
	},
	{ what: 'a cell that no sheet has', edits: () => cells('<row r="3000"><c r="ZZZZZZZZ1"><v>1</v></c></row>') },
	{ what: 'a cell in the last row and column', edits: () => cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') },
	{ what: 'a product below the rows that are read', edits: () => cells(`<row r="5001">${inline('A5001', 'Tờ rơi')}</row>`), refused: 'too-many-rows' },
	{
		what: 'the same, where neither rows nor cells have numbers',
		edits: () => cells(`${'<row/>'.repeat(5000)}<row><c><v>1</v></c></row>`),
		refused: 'too-many-rows',
	},
	{ what: 'rows below that hold nothing', edits: () => cells(lines(2000, (index) => `<row r="${index + 5001}"><c r="A${index + 5001}" s="1"/></row>`)) },
	{ what: 'rows whose numbers go down', edits: () => cells(lines(100, (index) => `<row r="${4000 - index}"/>`)) },
	{ what: 'rows without numbers', edits: () => cells(lines(4000, () => '<row/>')) },
	{ what: 'breaks between all pages', edits: () => inSheet(`<rowBreaks>${lines(10_000, (index) => `<brk id="${index}" max="16383"/>`)}</rowBreaks>`) },
];

/** More of something than any form has: refused before a reader sees it. */
const masses: HostileWorkbook[] = [
	{ what: 'thirty-five thousand columns of full width', edits: () => cols(lines(35_000, (index) => `<col max="${16384 + index}"/>`)), refused: 'too-complex' },
	{ what: 'the same with a name space', edits: () => cols(lines(35_000, (index) => `<x:col max="${16384 + index}"/>`)), refused: 'too-complex' },
	{
		what: 'one sheet under one name eight thousand times',
		edits: () => [[BOOK, (part) => part.replace(/<sheet [^>]*Sản phẩm[^>]*>/, (sheet) => `${sheet}\n`.repeat(8000))]],
		refused: 'too-complex',
	},
	{
		what: 'two hundred thousand rows of products',
		edits: () => cells(lines(200_000, (index) => `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>0</v></c></row>`)),
		refused: 'too-complex',
	},
	{
		what: 'two hundred thousand rows in two hundred sheets',
		edits: () => [
			[BOOK, (part) => part.replace('</sheets>', `${lines(200, (index) => `<sheet name="s${index}" sheetId="${index + 9}" r:id="rId4"/>`)}</sheets>`)],
		],
		refused: 'too-complex',
	},
	{
		what: 'a million empty texts',
		edits: () => [[STRINGS, (part) => part.replace('</sst>', `${lines(1_000_000, (index) => `<si x="${index}"/>`)}</sst>`)]],
		refused: 'too-complex',
	},
	{
		what: 'a million styles',
		edits: () => [[STYLES, (part) => part.replace('</cellXfs>', `${lines(1_000_000, (index) => `<xf x="${index}"/>`)}</cellXfs>`)]],
		refused: 'too-complex',
	},
	{
		what: 'forty parts of twenty thousand elements',
		edits: () => Array.from({ length: 40 }, (_, folder): Edit => [`xl/${folder}/sheet4.xml`, () => `<a>${lines(20_000, (index) => `<b x="${index}"/>`)}</a>`]),
		refused: 'too-complex',
	},
	{ what: 'an element of three hundred thousand attributes', edits: () => cells(`<row r="3000"${lines(300_000, (index) => ` a${index}=""`)}/>`) },
	{
		what: 'a text of two megabytes in thirty thousand cells',
		edits: () => [
			[STRINGS, (part) => part.replace('</sst>', `<si><t>${lines(200_000, (index) => `dài ${index}`)}</t></si></sst>`)],
			...cells(
				lines(
					4000,
					(row) =>
						`<row r="${row + 100}">${['A', 'B', 'D', 'F', 'G', 'H', 'I', 'J'].map((c) => `<c r="${c}${row + 100}" t="s"><v>LAST</v></c>`).join('')}</row>`,
				),
			),
		],
		refused: 'long-cell',
	},
	{
		what: 'a text that is allowed, in more cells than anybody reads',
		edits: () => [
			[STRINGS, (part) => part.replace('</sst>', `<si><t>${lines(3000, (index) => `dài ${index}`)}</t></si></sst>`)],
			...cells(lines(300, (row) => `<row r="${row + 100}"><c r="A${row + 100}" t="s"><v>LAST</v></c></row>`)),
		],
		refused: 'too-much-text',
	},
	{ what: 'elements a hundred thousand levels deep', edits: () => inSheet(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), refused: 'not-xlsx' },
	{
		what: 'texts a hundred thousand levels deep',
		edits: () => [[STRINGS, (part) => part.replace('</sst>', `${'<si>'.repeat(100_000)}${'</si>'.repeat(100_000)}</sst>`)]],
		refused: 'not-xlsx',
	},
];

/** Parts that a form has no use for are not looked at, however often they are named. */
const parts: HostileWorkbook[] = [
	...['externalLink', 'slicerCache', 'timelineCache', 'pivotCacheDefinition'].map(
		(type): HostileWorkbook => ({
			what: `ten thousand relations of the type ${type} to a large part`,
			edits: () => [
				[RELS, before('</Relationships>', relations(type, 10_000, 'worksheets/sheet9.xml'))],
				['xl/worksheets/sheet9.xml', () => `<a>${lines(60_000, (index) => `<b x="${index}"/>`)}</a>`],
			],
		}),
	),
	{
		what: 'ten thousand tables in a sheet',
		edits: () => [
			['xl/worksheets/_rels/sheet4.xml.rels', () => `<Relationships>${relations('table', 10_000, '../tables/table1.xml')}</Relationships>`],
			['xl/tables/table1.xml', () => `<a>${lines(60_000, (index) => `<b x="${index}"/>`)}</a>`],
		],
	},
	{
		what: 'a drawing of twenty thousand levels',
		edits: () => [
			['xl/worksheets/_rels/sheet4.xml.rels', () => `<Relationships>${relations('drawing', 1, '../drawings/drawing1.xml')}</Relationships>`],
			['xl/drawings/drawing1.xml', () => `<a>${'<twoCellAnchor>'.repeat(20_000)}${'</twoCellAnchor>'.repeat(20_000)}</a>`],
		],
	},
	{
		what: 'a note at every cell',
		edits: () => [
			['xl/worksheets/_rels/sheet4.xml.rels', () => `<Relationships>${relations('comments', 1, '../comments9.xml')}</Relationships>`],
			[
				'xl/comments9.xml',
				() => `<comments><commentList>${lines(60_000, (index) => `<comment ref="A${index}"><text><t>x</t></text></comment>`)}</commentList></comments>`,
			],
		],
	},
	{
		what: 'a theme of twenty thousand levels',
		edits: () => [['xl/theme/theme1.xml', () => `<a>${'<clrScheme>'.repeat(20_000)}${'</clrScheme>'.repeat(20_000)}</a>`]],
	},
];

/** What is not the XML of a workbook. */
const broken: HostileWorkbook[] = [
	...[PRODUCTS, BOOK, RELS, STRINGS, STYLES, '_rels/.rels', '[Content_Types].xml'].flatMap((part): HostileWorkbook[] => [
		{
			what: `a document type in ${part}`,
			edits: () => [[part, (xml) => xml.replace(/(?=<[\w:]+[ >])/, '<!DOCTYPE a [<!ENTITY b "c">]>')]],
			refused: 'not-xlsx',
		},
		{ what: `${part} in UTF-16 with a document type`, edits: () => [[part, (xml) => `\ufeff<!DOCTYPE a>${xml}`]], refused: 'not-xlsx' },
		{ what: `${part} cut in half`, edits: () => [[part, (xml) => xml.slice(0, xml.length / 2)]], refused: 'not-xlsx' },
		{ what: `${part} with an element that is not closed`, edits: () => [[part, (xml) => `${xml}<a `]], refused: 'not-xlsx' },
	]),
	{ what: 'a workbook of two sheets with one name', edits: () => [[BOOK, (xml) => xml.replace('name="Mục tiêu"', 'name="Sản phẩm"')]], refused: 'not-xlsx' },
	{
		what: 'a workbook that names itself as its sheets',
		edits: () => [[RELS, (xml) => xml.replaceAll(/Target="[^"]*sheet\d\.xml"/g, 'Target="workbook.xml"')]],
		refused: 'version',
	},
	{
		what: 'a sheet outside the archive',
		edits: () => [[RELS, (xml) => xml.replace(/Target="[^"]*sheet4\.xml"/, `Target="${'../'.repeat(9)}etc/passwd"`)]],
		refused: 'not-xlsx',
	},
	{
		what: 'relations that reach the prototype',
		edits: () => [[RELS, before('</Relationships>', '<Relationship Id="__proto__" Type="constructor" Target="toString"/>')]],
	},
	{ what: 'a text that is not there', edits: () => cells('<row r="3000"><c r="K3000" t="s"><v>999999999</v></c></row>') },
	{ what: 'a number that is none', edits: () => cells('<row r="3000"><c r="K3000"><v>1e999</v></c><c r="L3000"><v>NaN</v></c></row>'), refused: 'outside' },
	{ what: 'control characters that XML does not know', edits: () => cells(`<row r="3000">${inline('K3000', '&#0;&#8;')}</row>`), refused: 'not-xlsx' },
	{
		what: 'control characters as spreadsheets write them',
		edits: () => cells(`<row r="3000">${inline('K3000', '_x0000__x0008__xD800_')}</row>`),
		refused: 'outside',
	},
];

/** As many texts as are read at most: it takes more memory than any form. */
export const manyTexts: HostileWorkbook = {
	what: 'a quarter of a million empty texts',
	edits: () => [[STRINGS, (part) => part.replace('</sst>', `${lines(250_000, (index) => `<si x="${index}"/>`)}</sst>`)]],
};

export const hostileWorkbooks: readonly HostileWorkbook[] = [...ranges, ...masses, ...parts, ...broken];

/** @param form a sound form */
export function hostileWorkbook(form: Uint8Array, { edits }: HostileWorkbook): Uint8Array {
	const parts = unzipSync(form);
	for (const [part, change] of edits()) {
		const text = change(strFromU8(parts[part] ?? new Uint8Array()));
		// The last of the texts is the one that was put in.
		const last = (strFromU8(parts[STRINGS] ?? new Uint8Array()).match(/<si\b/g)?.length ?? 1) - 1;
		parts[part] = strToU8(text.replaceAll('LAST', `${last}`));
	}
	return zipSync(parts, { level: 1 });
}
