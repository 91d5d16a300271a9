/** Puts a report that was read into the content: at the end of `reports.yaml`, its products as files of their own. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { type FileToWrite, writeTogether } from '../../../files/write-together.ts';
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

export type ReportToWrite = { year: number; entry: ReportEntry; products: readonly Product[] };

/**
 * Writes reports and their products, all of them or nothing.
 * @param content the content folder
 * @returns the files that were written, from the content folder; `undo` puts back what stood there
 * @throws where a product's file is there already; nothing is written then
 */
export function writeReports(content: string, reports: readonly ReportToWrite[]): { written: string[]; undo: () => void } {
	const before = new Map<string, string>();
	const after = new Map<string, string>();
	const files: FileToWrite[] = [];
	for (const { year, entry, products } of reports) {
		const name = `plan/${year}/reports.yaml`;
		const text = after.get(name) ?? readFileSync(join(content, name), 'utf8');
		if (!before.has(name)) before.set(name, text);
		after.set(name, withEntry(text, entry));
		for (const product of products) files.push({ name: `media/${product.id}.yaml`, text: stringify(product, WIDTH), isNew: true });
	}
	for (const [name, text] of after) files.push({ name, text, isNew: false });
	mkdirSync(join(content, 'media'), { recursive: true });
	writeTogether(content, files);
	return {
		written: [...after.keys(), ...files.flatMap(({ name, isNew }) => (isNew ? [name] : []))],
		undo: () => {
			writeTogether(
				content,
				[...before].map(([name, text]) => ({ name, text, isNew: false })),
			);
			for (const { name, isNew } of files) if (isNew) rmSync(join(content, name));
		},
	};
}
