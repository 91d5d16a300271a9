/** The model of a reader: parts that are stapled by themselves, with sections, with sheets. */
import type { Block, Line } from '../../course/class/blocks.ts';

/** What becomes of a part on paper: everyone gets it stapled, the tutor has it stapled, its sheets stay loose. */
export type Staple = 'everyone' | 'tutor' | 'loose';

/** Where something begins: below what is before it, on a page, or on the front of a sheet, also where paper is printed on both sides. */
export type Start = 'here' | 'page' | 'sheet';

export type ReaderSheet = {
	/** the anchor in the document, as those of sections and parts: each is there once */
	id: string;
	title: Line;
	starts: Start;
	blocks: readonly Block[];
	/** whether the contents name it */
	listed: boolean;
};
export type ReaderSection = { id: string; title: string; starts: Start; blocks: readonly Block[]; sheets: readonly ReaderSheet[] };
/** A part; it begins on a sheet. */
export type ReaderPart = { id: Staple; title: string /** how it is printed and stapled */; note: string; sections: readonly ReaderSection[] };

/** What a reader has beside what every edition has. */
export type ReaderMatter = {
	/** the course, below the name of the class */
	course: string;
	/** where the site is published: links stand on paper with their addresses */
	address: string;
	parts: readonly ReaderPart[];
	words: {
		contents: string;
		/** above how it is stapled */
		order: string;
		/** on a page that is left empty */
		empty: string;
		/** what the tutor writes on the cover */
		fields: readonly string[];
	};
};

/** @returns each thing that the contents name, in the order of the pages, and where it begins */
export const placesIn = (parts: readonly ReaderPart[]): { id: string; starts: Start }[] =>
	parts.flatMap((part) => [
		{ id: part.id, starts: 'sheet' as const },
		...part.sections.flatMap(({ id, starts, sheets }) => [
			{ id, starts },
			...sheets.filter(({ listed }) => listed).map((sheet) => ({ id: sheet.id, starts: sheet.starts })),
		]),
	]);
