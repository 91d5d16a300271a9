/** Puts entries into the YAML text of a document. Everything else stays as it is written: comments, order, quotation marks. */
import { Document, isMap, isScalar, isSeq, parseDocument, type ToStringOptions, visit, type YAMLMap } from 'yaml';
import { type Recommendation, recommendationDocument } from '../schema.ts';
import type { Head } from './heads.ts';
import type { Change } from './merge.ts';

const FORM: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** Short lists stand on one line, as editors write them. */
function written(value: unknown): string {
	const document = value instanceof Document ? value : new Document(value);
	visit(document, {
		Seq: (_, node) => {
			if (node.items.every(isScalar)) node.flow = true;
		},
	});
	return document.toString(FORM);
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** What is written besides the entries: where answers and leads were read. */
export type Said = { answered?: readonly string[]; assigned?: readonly string[] };

const saidText = (said: Said) =>
	(['answered', 'assigned'] as const).flatMap((field) => (said[field] ? [written({ [field]: { source: [...said[field]] } })] : [])).join('');

/**
 * @param source ids of the sources of the document
 * @returns the text of a new document
 * @throws where it would be none that the schema takes
 */
export function newText(head: Head, source: readonly string[], said: Said, entries: readonly Recommendation[]): string {
	return sound(`${written({ ...head, source: [...source] })}${saidText(said)}recommendations:\n${indented(written([...entries]), 2)}`);
}

/**
 * @returns the text of a document with a change put in; none where entries are added to a list that stands in square brackets
 * @throws where the text has no list of recommendations, which the check names, or where the schema would not take the new text
 */
export function changedText(text: string, { added, filled }: Change, said: Said): string | undefined {
	const document = parseDocument(text);
	const list = document.get('recommendations', true);
	if (!isMap(document.contents) || !isSeq(list) || !list.range) throw new Error('recommendations');
	if (list.flow && list.items.length > 0 && added.length > 0) return undefined;
	const edits: { from: number; to: number; text: string }[] = [];
	const key = document.contents.items.find(({ key: name }) => isScalar(name) && name.value === 'recommendations')?.key;
	if (isScalar(key) && key.range) edits.push({ from: key.range[0], to: key.range[0], text: saidText(said) });
	for (const [index, fields] of filled) {
		const item = list.items[index];
		if (isMap(item)) edits.push(itemEdit(text, document, item, fields));
	}
	if (added.length > 0) edits.push(listEdit(text, list.range, list.items.length === 0, added));
	let result = text;
	for (const edit of edits.filter((one) => one.text !== '').sort((a, b) => b.from - a.from))
		result = `${result.slice(0, edit.from)}${edit.text}${result.slice(edit.to)}`;
	return sound(result);
}

/** The entry written anew, with its comments; what stands before and behind it is not touched. */
function itemEdit(text: string, document: Document, item: YAMLMap, fields: Partial<Recommendation>) {
	const [from, to] = item.range ?? [0, 0];
	for (const [name, value] of Object.entries(fields)) item.set(name, document.createNode(value));
	const column = from - (text.lastIndexOf('\n', from - 1) + 1);
	item.commentBefore = null;
	const own = new Document();
	own.contents = item as unknown as typeof own.contents;
	const lines = indented(written(own).trimEnd(), column).trimStart();
	const before = text.slice(from, to);
	return { from, to, text: `${lines}${before.slice(before.trimEnd().length)}` };
}

/** New entries at the end of the list, indented as the others are. */
function listEdit(text: string, [start, end]: readonly [number, number, number], empty: boolean, added: readonly Recommendation[]) {
	const entries = written([...added]);
	if (empty) return { from: start, to: end, text: `\n${indented(entries.trimEnd(), 2)}` };
	const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
	const last = text.slice(0, end).trimEnd().length;
	return { from: last, to: last, text: `\n${indented(entries.trimEnd(), indent)}` };
}

/** What is written has to be read again: nothing goes into the content that its schema would not take. */
function sound(text: string): string {
	const document = parseDocument(text);
	const read = recommendationDocument.safeParse(document.toJS());
	if (document.errors.length > 0 || !read.success) throw new Error(document.errors[0]?.message ?? read.error?.message);
	return text;
}
