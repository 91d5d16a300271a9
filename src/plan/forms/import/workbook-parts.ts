/** Looks through the parts of an .xlsx file before a spreadsheet reader sees them, and leaves in only what a form needs. */
import { megabytes } from '../../../files/unzip.ts';
import { element, xmlDocument } from '../../../files/xml.ts';
import { type Node, readXml } from '../../../files/xml-reader.ts';
import type { Most, WorkbookFault } from './workbook-job.ts';

/**
 * The most that is read of a form. A form has some hundred rows; the numbers are far above what people fill in.
 * `bytes`: of all parts together; `elements`: of all parts that are read, counted by their `<`; `columns`: elements `col`, each of which may stand
 * for 16,384 columns; `rows`: the number of the last one; `sheets`: of a workbook; `cell`: characters in a cell, as in Excel; `text`: in all cells;
 * `last`: the last column that is looked at.
 */
export const MOST: Most = { bytes: 50 * 1024 * 1024, elements: 150_000, columns: 256, rows: 5000, sheets: 50, cell: 32_767, text: 2_000_000, last: 'Z' };
/**
 * For a table with one entry a row, such as the export of a register: a State has a few thousand entries, in some twenty columns.
 * The rows are what the thread's memory holds with room to spare.
 */
export const MOST_OF_TABLE: Most = { ...MOST, elements: 1_000_000, rows: 20_000, text: 20_000_000, last: 'BZ' };

/** What a workbook is made of, by the end of the relation's type: transitional and strict files name the types differently (ECMA-376 part 1, 15). */
const RELATIONS = new Map([
	['officeDocument', 1],
	['worksheet', MOST.sheets],
	['sharedStrings', 1],
	['styles', 1],
]);
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const complex = (name: string, limit: number): WorkbookFault => ({ kind: 'too-complex', params: { name, limit } });
const notXlsx: WorkbookFault = { kind: 'not-xlsx', params: {} };

/**
 * Notes, pictures, tables, links to other files and whatever else hangs on a relation is left out, and with it what reading it would cost.
 * @param files what the archive holds, by name
 * @returns the parts to read, or the first reason why there are none
 */
export function soundParts(files: ReadonlyMap<string, Uint8Array>, most = MOST): Map<string, string | Uint8Array> | WorkbookFault {
	const size = [...files].reduce((sum, [name, data]) => (/\.(xml|rels)$/.test(name) ? sum + data.length : sum), 0);
	if (size > most.bytes) return { kind: 'too-large', params: { size: megabytes(size) } };
	const parts = new Map<string, string | Uint8Array>();
	const wanted = new Set(['[Content_Types].xml']);
	let signs = 0;
	const rootWithin = (name: string, data: Uint8Array): Node | WorkbookFault => {
		signs += signsIn(data);
		// A start tag and an end tag make an element.
		return signs > 2 * most.elements ? complex(name, most.elements) : rootOf(data);
	};
	for (const [name, data] of files) {
		if (!name.endsWith('.rels')) continue;
		const root = rootWithin(name, data);
		if ('kind' in root) return root;
		const relations = relationsIn(root);
		for (const [type, most] of RELATIONS)
			if (relations.filter((one) => typeOf(one) === type).length > most) return complex(`${name} <Relationship Type="…/${type}">`, most);
		for (const { Target = '' } of relations) wanted.add(lastStep(Target));
		parts.set(
			name,
			xmlDocument(
				element(
					'Relationships',
					{ xmlns: PACKAGE },
					relations.map(({ Id, Type, Target }) => element('Relationship', { Id, Type, Target })),
				),
			),
		);
	}
	for (const [name, data] of files) {
		if (!name.endsWith('.xml') || !wanted.has(lastStep(name))) continue;
		const root = rootWithin(name, data);
		const fault = 'kind' in root ? root : faultOf(name, root, most);
		if (fault) return fault;
		parts.set(name, data);
	}
	return parts;
}

type Relation = { Id?: string; Type?: string; Target?: string; TargetMode?: string };

const lastStep = (path: string) => path.split('/').at(-1) ?? '';
const typeOf = ({ Type = '' }: Relation) => lastStep(Type);
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const relationsIn = (root: Node): Relation[] =>
	everyOf(root, 'Relationship')
		.map(({ attributes }): Relation => attributes)
		.filter((relation) => RELATIONS.has(typeOf(relation)) && relation.TargetMode !== 'External');

/** How many times `<` stands in a part. */
function signsIn(data: Uint8Array): number {
	let count = 0;
	for (let at = data.indexOf(0x3c); at !== -1; at = data.indexOf(0x3c, at + 1)) count++;
	return count;
}

/** Reads a part strictly: a reader that passes over faults would lose the rows behind them. OOXML forbids document types (ECMA-376 part 2, 9.1.5). */
function rootOf(data: Uint8Array): Node | WorkbookFault {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(data);
	} catch {
		return notXlsx;
	}
	const read = readXml(text);
	return 'fault' in read ? notXlsx : read.root;
}

function faultOf(part: string, root: Node, most: Most): WorkbookFault | undefined {
	const sheets = everyOf(root, 'sheet').map(({ attributes }) => attributes.name ?? '');
	if (sheets.length > most.sheets) return complex(`${part} <sheet>`, most.sheets);
	if (new Set(sheets).size < sheets.length) return notXlsx;
	if (everyOf(root, 'col').length > most.columns) return complex(`${part} <col>`, most.columns);
	return hasRowsBelow(root, most) ? { kind: 'too-many-rows', params: { limit: most.rows } } : undefined;
}

/** True where a cell with a value stands in a column of the form, but below the rows that are read: it would be lost without a word. */
function hasRowsBelow(root: Node, { rows, last }: Most): boolean {
	let row = 0;
	return everyOf(root, 'row').some((node) => {
		row = Number(node.attributes.r) || row + 1;
		return everyOf(node, 'c').some((cell) => {
			const [, column = '', number] = /^([A-Za-z]*)(\d+)$/.exec(cell.attributes.r ?? '') ?? [];
			return Number(number ?? row) > rows && column.length <= last.length && ['v', 'is'].some((name) => everyOf(cell, name).length > 0);
		});
	});
}

/** All elements of a name, with whatever prefix and however deep: the reader does not mind where they stand. */
function everyOf(root: Node, name: string): Node[] {
	const found: Node[] = [];
	const open = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		if (localName(node.name) === name) found.push(node);
		for (const inner of node.children.toReversed()) open.push(inner);
	}
	return found;
}
