/** The structure of a tagged PDF (ISO 32000-1, 14.7), as far as readings of it by machines depend on it. */

/** An element in the order in which it is read. */
export type PdfElement = {
	/** `H1`, `Figure`, `TH` */ type: string /** whether words stand for it */;
	alt: boolean /** whether it says what it is the head of */;
	scope: boolean;
};

/** @param objects those of the file by their numbers, without streams @param root the object of the tree */
export function structureIn(objects: ReadonlyMap<number, string>, root: string): PdfElement[] {
	const below = (object: string): PdfElement[] => {
		const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(object)?.[1] ?? '';
		// What is no element is content: a mark on a page, a link.
		return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => elementsFrom(objects.get(Number(number)) ?? ''));
	};
	const elementsFrom = (object: string): PdfElement[] => {
		const type = /\/Type \/StructElem\n\/S \/(\w+)/.exec(object)?.[1];
		return type === undefined ? [] : [{ type, alt: object.includes('/Alt '), scope: object.includes('/Scope ') }, ...below(object)];
	};
	return below(root);
}

/**
 * @param parts whether it is a book, each of whose parts has a heading of the first level
 * @returns the first element that would mislead: a heading without the one above it, a picture without words, a head of a table of nothing
 */
export function astrayIn(elements: readonly PdfElement[], parts = false): string | undefined {
	let above = 0;
	for (const { type, alt, scope } of elements) {
		const level = Number(/^H(\d)$/.exec(type)?.[1] ?? 0);
		if (level > above + 1 || (level === 1 && above > 0 && !parts) || (type === 'Figure' && !alt) || (type === 'TH' && !scope)) return type;
		if (level > 0) above = level;
	}
	return above === 0 ? 'H1' : undefined;
}
