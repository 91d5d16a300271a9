/** The document model of what is printed: pages of blocks, made from data alone. */

import type { ReaderMatter } from './reader/model.ts';

/** What an edition is about; each looks different without colour, too. */
export const SERIES = ['convention', 'right', 'group', 'helpLine', 'day', 'class', 'codes'] as const;
export type Series = (typeof SERIES)[number];

/** A telephone number with what belongs to it. */
export type Phone = { number: string; name: string; details: string };

/** An address of the site as a code to scan, with what stands beside it. */
export type Code = { /** the whole address */ address: string; label: string };

export type Block =
	| { is: 'lead'; text: string }
	| { is: 'facts'; title: string; facts: { name: string; text: string }[] }
	| { is: 'list'; title: string; items: string[] }
	/** names that need no line each */
	| { is: 'names'; title: string; names: string[] }
	/** what to do, in order */
	| { is: 'steps'; title: string; steps: string[]; note: string }
	/** what to do in each of several situations, which are not steps of one another */
	| { is: 'cases'; title: string; cases: { name: string; text: string }[]; note: string }
	| { is: 'phones'; title: string; phones: Phone[]; none: string };

/** What it is; readers are of a class, one for those who learn, one for the tutor. */
export const FORMS = ['sheet', 'poster', 'reader', 'tutorReader', 'codes'] as const;
export type Form = (typeof FORMS)[number];

/** One file that is printed. */
export type Edition = {
	/** the name of its file, without language and ending; each is there once in a language */
	id: string;
	/** the entry that it is made from, as messages name it: `right quyen-song` */
	of: string;
	form: Form;
	series: Series;
	language: string;
	/** the site's name in that language */
	site: string;
	inks: { /** of the series */ series: string /** of headings */; accent: string };
	/** what the series is called */
	label: string;
	title: string;
	/** the page of the site that it belongs to, without the language */
	page: string;
	/** absent where the site has no address yet: a code on paper would lead nowhere for good */
	code?: Code | undefined;
	/** what stands below: where the sentences come from and when somebody compared them */
	foot: string[];
} & (
	| { form: 'sheet' /** the wide column */; main: Block[] /** the narrow one */; aside: Block[] /** over the whole width below both */; below: Block[] }
	| {
			form: 'poster';
			/** the colour of the whole sheet */
			ground: string;
			/** a telephone number, as large as the sheet allows */
			number?: string;
			text: string;
			small?: string;
			/** an SVG document; none where the content has no pictures */
			scene?: string | undefined;
	  }
	| { form: 'codes'; groups: { title: string; codes: Code[] }[] }
	| ({ form: 'reader' | 'tutorReader' } & ReaderMatter)
);

export type Sheet = Extract<Edition, { form: 'sheet' }>;
export type Poster = Extract<Edition, { form: 'poster' }>;
export type CodeSheet = Extract<Edition, { form: 'codes' }>;
export type Reader = Extract<Edition, { form: 'reader' | 'tutorReader' }>;
export const isReader = (edition: Edition): edition is Reader => edition.form === 'reader' || edition.form === 'tutorReader';

/** The paper of each form, in millimetres. */
export const PAPER = {
	sheet: { name: 'A4', width: 210, height: 297 },
	poster: { name: 'A3', width: 297, height: 420 },
	codes: { name: 'A4', width: 210, height: 297 },
	reader: { name: 'A4', width: 210, height: 297 },
	tutorReader: { name: 'A4', width: 210, height: 297 },
} as const;

/** Whether it is one page that may be cut; the others take as many pages as they need, and are for an office printer. */
export const isOnePage = (form: Form): form is 'sheet' | 'poster' => form === 'sheet' || form === 'poster';

/** Millimetres beyond the edge that are cut off, where they are asked for; and around them, for the marks of where to cut. */
export const BLEED = 3;
export const MARKS = 7;
