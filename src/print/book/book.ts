/** The document model of books: parts of chapters, made once of the built pages and of data, and bound as PDF and as EPUB. */

/** A source of a chapter, in the order in which the page numbers them. */
export type ChapterSource = { /** the anchor of its entry in the list */ anchor: string /** what the entry says, as XHTML */; html: string };

/** A place in a text where a term is explained, or an article of a law is referred to. */
export type Mention = { anchor: string; term: string } | { anchor: string; work: string; article: string };

export type Chapter = {
	/** unique in its book; the anchors of a chapter begin with it */
	id: string;
	title: string;
	/** the page of the site that it is made of, without the language */
	page: string;
	/** its text as XHTML, its headings from the second level on */
	html: string;
	/** its questions, and their answers behind all of them; empty where it has none */
	questions: string;
	answers: string;
	sources: readonly ChapterSource[];
	/** what the indexes find in it */
	mentions: readonly Mention[];
};

export type Part = { id: string; title: string /** what it is about, in a sentence; may be empty */; summary: string; chapters: readonly Chapter[] };

export const BOOKS = ['handbook', 'course'] as const;
export type BookKind = (typeof BOOKS)[number];

/** An entry of an index: what is looked up, under what it stands, and the anchors where it is. */
export type IndexEntry = { label: string; anchors: readonly string[] };
export type Index = {
	id: string;
	title: string /** how to read it; absent where it needs no words */;
	about?: string;
	groups: readonly { label: string; entries: readonly IndexEntry[] }[];
};

export type Book = {
	kind: BookKind;
	language: string;
	title: string;
	/** a sentence below the title */
	subtitle: string;
	site: string;
	/** who publishes it; absent while the site does not say */
	operator?: string | undefined;
	/** what its text may be used under, as people call it; absent while the site names none */
	licence?: string | undefined;
	/** the address of the site; absent while it has none */
	address?: string | undefined;
	/** the day of the content, `YYYY-MM-DD` */
	day: string;
	/** the numbers to call, which stand behind the cover */
	phones: readonly { number: string; name: string }[];
	parts: readonly Part[];
	indexes: readonly Index[];
};
