/** The picture files of a book: what its texts show lies in the EPUB, as nothing is loaded from anywhere. */

/** Media types of picture files that each reading system shows (EPUB 3.3, section 3.2). */
const TYPES: Readonly<Record<string, string>> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/** A file of the EPUB that is a picture. */
export type Picture = { file: string; type: string; bytes: Uint8Array };

export type Pictures = {
	/** @param src as the page of the site has it @returns its name in the EPUB */
	take(src: string): string;
	/** those that were taken, each once */
	all(): Picture[];
};

/**
 * @param read the bytes of a file of the site by its address
 * @throws (`take`) where it is no picture that reading systems show
 */
export function picturesOf(read: (path: string) => Uint8Array): Pictures {
	const taken = new Map<string, Picture>();
	return {
		take(src) {
			const known = taken.get(src);
			if (known) return known.file;
			const ending = /\.([a-z]+)$/i.exec(src)?.[1]?.toLowerCase() ?? '';
			const type = TYPES[ending];
			if (type === undefined || !src.startsWith('/')) throw new Error(`no picture for a book: ${src}`);
			const file = `picture-${taken.size + 1}.${ending}`;
			taken.set(src, { file, type, bytes: read(src) });
			return file;
		},
		all: () => [...taken.values()],
	};
}
