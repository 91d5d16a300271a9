/**
 * The names of a PDF's bookmarks (ISO 32000-1, 12.3.3). Chromium takes them from what it painted: a heading that begins a page comes twice,
 * and one that takes two lines loses the space between them. So they are written anew from the headings of the document.
 */
import { joined, partsOf } from './pdf.ts';

/**
 * @param bytes a PDF as a browser makes it
 * @param titles the headings of its document, in their order
 * @throws where it has another number of bookmarks than headings
 */
export function withBookmarks(bytes: Uint8Array, titles: readonly string[]): Uint8Array {
	const parts = partsOf(bytes);
	const { objects } = parts;
	const reference = (object: number, key: string): number | undefined => {
		const found = new RegExp(`/${key} (\\d+) 0 R`).exec(objects.get(object) ?? '')?.[1];
		return found === undefined ? undefined : Number(found);
	};
	const root = [...objects].find(([, object]) => object.includes('/Type /Outlines'))?.[0];
	const found = root === undefined ? [] : below(root, reference);
	if (found.length !== titles.length) throw new Error(`${found.length} bookmarks for ${titles.length} headings`);
	const set = new Map(objects);
	for (const [index, number] of found.entries()) {
		const object = objects.get(number) ?? '';
		set.set(
			number,
			object.replace(TITLE, (_, start: string) => `${start}${textString(titles[index] ?? '')}`),
		);
	}
	return joined({ ...parts, objects: set });
}

const TITLE = /^(\d+ 0 obj\n<<\/Title )(?:<[^>]*>|\((?:\\.|[^)\\])*\))/;

/** The objects of the bookmarks below one, in the order in which they are read. */
function below(parent: number, reference: (object: number, key: string) => number | undefined): number[] {
	const all: number[] = [];
	for (let item = reference(parent, 'First'); item !== undefined; item = reference(item, 'Next')) all.push(item, ...below(item, reference));
	return all;
}

/** A text string in UTF-16BE (ISO 32000-1, 7.9.2.2), in hexadecimal digits. */
const textString = (text: string): string =>
	`<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
		.join('')
		.toUpperCase()}>`;
