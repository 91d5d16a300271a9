/** News feeds as pages name them in their head. */
import { inLocale } from '../language/paths.ts';
import { DATA } from './paths.ts';

/** The address of a news feed, without the language: `ket-qua`, `san-pham` or `bao-cao`. */
export const atomFile = (name: string): string => `${DATA}${name}.atom.xml`;

/** The element of a page's head by which feed readers find its news. */
export function atomLink(name: string, language: string, title: string) {
	return { tag: 'link' as const, attrs: { rel: 'alternate', type: 'application/atom+xml', href: inLocale(atomFile(name), language), title } };
}
