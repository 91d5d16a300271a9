/** Puts an entry at the end of a YAML file that is a list; what stands in it stays as it is written. */
import { isMap, isSeq, parseDocument } from 'yaml';

/** The text with the entry, or why it has none: an entry has the id, or nothing can be added to the file as it is written. */
export type Appended = { text: string } | { fault: 'exists' | 'no-list' };

/**
 * @param text of the file; an empty one is an empty list
 * @param entry the text of the entry, which begins with a hyphen, behind comments
 * @param id of the entry
 */
export function appendEntry(text: string, entry: string, id: string): Appended {
	const before = parseDocument(text);
	const list = before.contents;
	const empty = list === null || (isSeq(list) && list.items.length === 0);
	if (before.errors.length > 0 || !(empty || (isSeq(list) && !list.flow))) return { fault: 'no-list' };
	const items = isSeq(list) ? list.items : [];
	if (items.some((item) => isMap(item) && `${item.get('id')}` === id)) return { fault: 'exists' };
	// An empty list stands in brackets, in whose place the entry comes.
	const kept = isSeq(list) && list.range && empty ? text.slice(0, list.range[0]) + text.slice(list.range[1]) : text;
	const indent = isSeq(list) && list.range && !empty ? list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1) : 0;
	const body = kept.trimEnd();
	const result = `${body}${body === '' ? '' : '\n'}${entry.replace(/^(?=.)/gm, ' '.repeat(indent))}`;
	// What ends a document in its middle, such as three dots, would hide the entry.
	const after = parseDocument(result);
	return after.errors.length === 0 && isSeq(after.contents) && after.contents.items.length === items.length + 1 ? { text: result } : { fault: 'no-list' };
}
