/** The picture files of an EPUB. */
import { pictureType, type ReadPicture } from '../picture-type.ts';

/** A file of the EPUB that is a picture. */
export type Picture = { file: string; type: string; bytes: Uint8Array };

export type Pictures = {
	/** @param src as the page of the site has it @returns its name in the EPUB */
	take(src: string): string;
	/** those that were taken, each once */
	all(): Picture[];
};

/** @throws (`take`) where it is no picture that reading systems show */
export function picturesOf(read: ReadPicture): Pictures {
	const taken = new Map<string, Picture>();
	return {
		take(src) {
			const known = taken.get(src);
			if (known) return known.file;
			const { ending, type } = pictureType(src);
			const file = `picture-${taken.size + 1}.${ending}`;
			taken.set(src, { file, type, bytes: read(src) });
			return file;
		},
		all: () => [...taken.values()],
	};
}
