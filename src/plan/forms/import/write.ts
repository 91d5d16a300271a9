/** Puts a report that was read into the content: at the end of `reports.yaml`, its products as files of their own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Product } from '../../products/schema.ts';
import type { ReportEntry } from '../../schema.ts';

const WIDTH = { lineWidth: 110 };

/**
 * Adds an entry to the text of `reports.yaml`; everything that stands there stays as it is written.
 * @throws where the text has no list of entries: the check names that
 */
export function withEntry(text: string, entry: ReportEntry): string {
	const document = parseDocument(text);
	const list = document.get('entries', true);
	if (!isMap(document.contents) || !isSeq(list) || !list.range) throw new Error('reports.yaml: entries');
	const [start, end] = list.range;
	const empty = list.items.length === 0;
	if (list.flow && !empty) {
		list.flow = false;
		document.addIn(['entries'], document.createNode(entry));
		return document.toString(WIDTH);
	}
	const indent = empty ? 2 : start - (text.lastIndexOf('\n', start - 1) + 1);
	const written = stringify([entry], WIDTH).replace(/^(?=.)/gm, ' '.repeat(indent));
	const before = text.slice(0, empty ? start : end).replace(/[ \t]*\n*$/, '\n');
	return `${before}${written}${text.slice(end).replace(/^[ \t]*\n/, '')}`;
}

/**
 * @param content the content folder
 * @returns the files that were written, from the content folder
 * @throws where a product's file is there already; nothing is written then
 */
export function writeReport(content: string, { year, entry, products }: { year: number; entry: ReportEntry; products: readonly Product[] }): string[] {
	const reports = `plan/${year}/reports.yaml`;
	const files = products.map((product) => [`media/${product.id}.yaml`, stringify(product, WIDTH)] as const);
	for (const [name] of files) if (existsSync(join(content, name))) throw new Error(name);
	const text = withEntry(readFileSync(join(content, reports), 'utf8'), entry);
	mkdirSync(join(content, 'media'), { recursive: true });
	for (const [name, file] of files) writeFileSync(join(content, name), file, { flag: 'wx' });
	writeFileSync(join(content, reports), text);
	return [reports, ...files.map(([name]) => name)];
}
