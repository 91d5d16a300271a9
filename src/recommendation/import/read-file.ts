/** Opens the export of a register, which anyone may have made: what is too much is refused before it is read. */
import { readFileSync, statSync } from 'node:fs';
import { megabytes, readArchive } from '../../files/unzip.ts';
import { readXml } from '../../files/xml-reader.ts';
import { readFirstSheet } from '../../plan/forms/import/workbook.ts';
import { SHEETS } from '../../plan/forms/office/form-layout.ts';
import { note, type Reading } from './mistakes.ts';
import { readJson } from './read-json.ts';
import { readCsvTable, readSheet } from './read-table.ts';
import type { Rows } from './row.ts';

const MB = 1024 * 1024;
/** In bytes: several times what is exported of one State. */
const LARGEST = { json: 64 * MB, csv: 64 * MB, xlsx: 20 * MB };
type Ending = keyof typeof LARGEST;

const endingOf = (file: string): string => /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
/** Bytes of the longest list of sheets that is looked at. */
const LONGEST_LIST = 100_000;

/**
 * Whether a file is the export of a register: every .json and .csv, and an .xlsx whose list of sheets can be read and has none of a form of the
 * plan. A form that somebody spoilt is told so by the reader of forms.
 */
export async function isRegister(file: string): Promise<boolean> {
	const ending = endingOf(file);
	if (ending === 'json' || ending === 'csv') return true;
	if (ending !== 'xlsx' || statSync(file).size > LARGEST.xlsx) return false;
	const { files, faults } = await readArchive(readFileSync(file));
	const list = files.get('xl/workbook.xml');
	if (faults.length > 0 || !list || list.length > LONGEST_LIST) return false;
	const read = readXml(new TextDecoder().decode(list));
	if ('fault' in read) return false;
	const sheets = read.root.children.flatMap(({ name, children }) => (name.endsWith('sheets') ? children.map(({ attributes }) => attributes.name ?? '') : []));
	return sheets.length > 0 && !Object.values(SHEETS).some((name) => sheets.includes(name));
}

/** @returns the rows of a file; none where it cannot be read, which the reading says */
export async function readRows(file: string, reading: Reading): Promise<Rows | undefined> {
	const ending = endingOf(file) as Ending;
	const { size } = statSync(file);
	if (size > LARGEST[ending]) {
		note(reading, { kind: 'too-large', params: { size: megabytes(size), limit: megabytes(LARGEST[ending]) } });
		return undefined;
	}
	const bytes = readFileSync(file);
	if (ending === 'xlsx') return readSheet(await readFirstSheet(bytes), reading);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		note(reading, { kind: 'not-utf8', params: {} });
		return undefined;
	}
	return ending === 'json' ? readJson(text, reading) : readCsvTable(text, reading);
}
