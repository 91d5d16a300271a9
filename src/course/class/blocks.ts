/** What a tutor's guide is made of: the page and the .docx show the same blocks. */
import { inLanguage } from '../../language/format.ts';
import type { Localized } from '../../source/fields.ts';
import type { Evidence } from './lesson-text.ts';

/** Words of the interface, of a quiz or of a lesson, which are in the guide's language; or a text of the content. */
export type Words = string | Localized;
/** Words, also as a link within the site, or in another language than the guide's. */
export type Piece = Words | { words: Words /** an address without the language */; to: string } | { words: Words; language: string };
/** Pieces that follow one another on a line. */
export type Line = Piece | readonly Piece[];

export type Block =
	/** above some blocks of a part */
	| { kind: 'heading'; title: string }
	| { kind: 'text'; line: Line; look?: 'strong' | 'note' }
	| { kind: 'list'; marks: 'bullets' | 'numbers' | 'letters'; items: readonly Line[]; look?: 'note' }
	/** a text to work on or to compare one's own with; it may have several paragraphs */
	| { kind: 'passage'; title?: Line; text: Words }
	| Grid
	/** lines to write on by hand */
	| { kind: 'lines'; count: number }
	/** the names of what the blocks before it rest on, and the claims that rest on them */
	| { kind: 'sources'; line: Line; claims: readonly Evidence[] };
/** A table; the first cell of a row names it. */
export type Grid = {
	kind: 'table';
	/** what it holds, for those who cannot see where it stands */
	name: Line;
	head: readonly Line[];
	rows: readonly (readonly Line[])[];
	/** shares of the columns in percent */
	widths: readonly number[];
	/** millimetres that a row is high at least, where it is filled in by hand */
	least?: number;
};

/** A part of a section; `newPage` where it begins a page of paper. */
export type Part = {
	title: Line;
	blocks: readonly Block[];
	newPage?: boolean;
	/** the exercise that it is about, by its id */
	exercise?: string;
	/** whether it is cut into pieces, a set for each group */
	cut?: boolean;
};
export type Section = {
	id: string;
	title: string;
	blocks: readonly Block[];
	parts: readonly Part[];
	newPage?: boolean;
	/** whether it repeats what lessons and quizzes say */
	repeats?: boolean;
};

/** No language is called `words`: tags have three letters at most. */
const isPlain = (piece: Piece): piece is Words => typeof piece === 'string' || !('words' in piece);
const isList = (line: Line): line is readonly Piece[] => Array.isArray(line);

/** @returns the pieces of a line, each with its address where it is a link, and its language where that is another */
export const piecesOf = (line: Line): { words: Words; to?: string; language?: string }[] =>
	(isList(line) ? line : [line]).map((piece) => (isPlain(piece) ? { words: piece } : piece));

/** @returns a line as text in a language; Vietnamese stands in for what is not translated */
export const textOf = (line: Line, language: string): string =>
	piecesOf(line)
		.map(({ words }) => wordsIn(words, language))
		.join('');

/** @returns the words in a language; Vietnamese stands in for what is not translated */
export const wordsIn = (words: Words, language: string): string => (typeof words === 'string' ? words : inLanguage(words, language));
