/** Pictures that a book may show: what its texts show lies in it, as nothing is loaded from anywhere. */

/** Media types of picture files that browsers and reading systems show (EPUB 3.3, section 3.2). */
const TYPES: Readonly<Record<string, string>> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/** The bytes of a picture of the site, by its address. */
export type ReadPicture = (path: string) => Uint8Array;

/**
 * @param src as the page of the site has it
 * @returns its ending, and its media type
 * @throws where it is no picture of the site that a book can show
 */
export function pictureType(src: string): { ending: string; type: string } {
	const ending = /\.([a-z]+)$/i.exec(src)?.[1]?.toLowerCase() ?? '';
	const type = TYPES[ending];
	if (type === undefined || !src.startsWith('/')) throw new Error(`no picture for a book: ${src}`);
	return { ending, type };
}
