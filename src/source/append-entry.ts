/** Puts an entry at the end of a list in a YAML file; what stands in it stays as it is written. */
import { type Document, isMap, isNode, isSeq, parseDocument } from 'yaml';

/** Where a list stands that is a field of its file, and the fields of an entry by which another is the same. */
export type ListPlace = { field: string; same: Readonly<Record<string, string>> };

/** The text with the entry, or why it has none: an entry has the id, or nothing can be added to the file as it is written. */
export type Appended = { text: string } | { fault: 'exists' | 'no-list' };

const listIn = ({ contents }: Document, place: ListPlace | undefined): unknown =>
	place === undefined ? contents : isMap(contents) ? contents.get(place.field, true) : undefined;

/** Where what stands behind the list begins; the end of the text where nothing does. */
function endOf(text: string, { contents }: Document, list: unknown): number {
	const pairs = isMap(contents) ? contents.items : [];
	const next = pairs[pairs.findIndex(({ value }) => value === list) + 1]?.key;
	const before = isNode(list) ? list.range?.[2] : undefined;
	return next === undefined || before === undefined ? text.length : before;
}

/**
 * @param text of the file; an empty one is an empty list, where the file is the list
 * @param entry the text of the entry, which begins with a hyphen, behind comments
 * @param id of the entry; not looked at where `place` says what makes an entry the same
 */
export function appendEntry(text: string, entry: string, id: string, place?: ListPlace): Appended {
	const before = parseDocument(text);
	const list = listIn(before, place);
	const none = list === null && place === undefined;
	const empty = none || (isSeq(list) && list.items.length === 0);
	if (before.errors.length > 0 || !(empty || (isSeq(list) && !list.flow))) return { fault: 'no-list' };
	const items = isSeq(list) ? list.items : [];
	const same = Object.entries(place?.same ?? { id });
	if (items.some((item) => isMap(item) && same.every(([field, value]) => `${item.get(field)}` === value))) return { fault: 'exists' };
	const end = place === undefined ? text.length : endOf(text, before, list);
	const head = text.slice(0, end);
	// An empty list stands in brackets, in whose place the entry comes.
	const kept = isSeq(list) && list.range && empty ? head.slice(0, list.range[0]).replace(/[ \t]+$/, '') + head.slice(list.range[1]) : head;
	const indent = isSeq(list) && list.range && !empty ? list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1) : place === undefined ? 0 : 2;
	const body = kept.trimEnd();
	const result = `${body}${body === '' ? '' : '\n'}${entry.replace(/^(?=.)/gm, ' '.repeat(indent))}${text.slice(end)}`;
	// What ends a document in its middle, such as three dots, would hide the entry.
	const after = parseDocument(result);
	const grown = listIn(after, place);
	return after.errors.length === 0 && isSeq(grown) && grown.items.length === items.length + 1 ? { text: result } : { fault: 'no-list' };
}
