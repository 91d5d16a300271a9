/** On which page of a PDF each anchor is: its named destinations (ISO 32000-1, 12.3.2.3), as Chromium writes them. */
import { partsOf } from '../pdf.ts';

/**
 * @param bytes a PDF as a browser makes it, its objects in the clear
 * @returns the number of the page, the first is 1, of every anchor that something in the document leads to
 */
export function pageNumbers(bytes: Uint8Array): Map<string, number> {
	const { objects } = partsOf(bytes);
	const catalog = [...objects.values()].find((object) => object.includes('/Type /Catalog')) ?? '';
	const at = (key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(catalog)?.[1]);
	const order = new Map(pagesBelow(at('Pages'), objects).map((page, index) => [page, index + 1]));
	const names = objects.get(at('Dests')) ?? '';
	return new Map(
		[...names.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g)].flatMap(([, name = '', page]) => {
			const number = order.get(Number(page));
			return number === undefined ? [] : [[name, number] as const];
		}),
	);
}

/** The numbers of the objects of all pages, in their order (ISO 32000-1, 7.7.3). */
function pagesBelow(node: number, objects: ReadonlyMap<number, string>): number[] {
	const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(node) ?? '')?.[1];
	if (kids === undefined) return [node];
	return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), objects));
}
