/** What an editor writes under `content/languages/<tag>/`: the language, and the words of the interface in it. */
import { z } from 'zod';
import { filled, languageTag } from '../source/fields.ts';
import { ofForm, PATH, saidAs } from '../source/forms.ts';

/** `language.yaml`: one language of the site. */
export const language = z.strictObject({
	/** BCP 47 tag; the same as the folder's name */
	tag: languageTag,
	/** the language's own name for itself */
	label: filled,
	dir: z.enum(['ltr', 'rtl']),
	/** place in the language menu, lowest first */
	order: z.number().int(),
	/** whether every text is asked for in it, and every page is published; of a language without this, only pages of prose that are written in it */
	complete: z.boolean().optional(),
	/** words that say always, never or all: where wrong answers hold them more often than right ones, the check of quizzes says so */
	absolutes: z.array(filled).optional(),
	/** what ends in a full stop and ends no sentence, without that full stop: `TS`, `art` */
	abbreviations: z.array(filled).optional(),
	/** whether blanks part syllables and not words, so that two of them are often one word */
	syllables: z.boolean().optional(),
	/** how a text says that no report was found: where reports stand beside one, the check says so */
	noReports: z.array(filled).optional(),
	/** how many words a sentence in easy language has at most, a word being what stands between blanks; 15 where nothing is said */
	easyWords: z.number().int().min(5).optional(),
});
export type Language = z.infer<typeof language>;

/**
 * A text with a number in it, in the forms that the language has for numbers: the plural categories of CLDR. English has `one` and `other`,
 * Vietnamese `other` alone.
 */
const plural = z.strictObject({
	zero: filled.optional(),
	one: filled.optional(),
	two: filled.optional(),
	few: filled.optional(),
	many: filled.optional(),
	/** for all numbers that have no form of their own */
	other: filled.optional(),
	/** the `{name}` whose number chooses; `count` where nothing is said */
	by: filled.optional(),
});

/** `strings.yaml`: the interface strings, key to text, or to the forms of one. */
export const strings = z.record(z.string(), z.union([z.string(), plural]));
export type WrittenStrings = z.infer<typeof strings>;
/** The strings as pages get them: forms travel as one text (`plural.ts`). */
export type Strings = Record<string, string>;

/** More than any wording or phrase has, in characters; and more phrases than any wording is right in. */
const WORDING = 100;
const EXCEPTIONS = 20;
const phrase = filled.pipe(z.string().max(WORDING));

/** One entry of `voice.yaml`: a wording that texts of the language avoid. */
export const wording = z.strictObject({
	/**
	 * The words as they stand inside a sentence; the first is found in capitals too where a sentence begins with it.
	 * `…` stands for any number: `Điều … nói`.
	 */
	avoid: phrase,
	/** what to write instead */
	write: phrase,
	/** why, in a few words */
	why: phrase.optional(),
	/** phrases that hold the wording and are right; `write` is one where it holds it */
	except: z.array(phrase).min(1).max(EXCEPTIONS).optional(),
	/** how the names of files begin, inside the content folder, in which it is right: `docs/bien-tap/`, `quizzes/` */
	notIn: z.array(phrase).min(1).max(EXCEPTIONS).optional(),
});
export type Wording = z.infer<typeof wording>;

/** More than any expression has, in characters; more than any group or page has, in number. */
const EXPRESSION = 60;
const MOST = 40;
/** A sign alone is no word that the search reads. */
const expression = filled.pipe(
	z
		.string()
		.regex(saidAs(/[\p{L}\p{N}]/u, { vi: 'ít nhất một chữ hoặc số', en: 'a letter or digit at least', example: 'khai sinh' }))
		.max(EXPRESSION),
);
const word = filled.pipe(
	z
		.string()
		.regex(saidAs(/^[\p{L}\p{M}\p{N}]+$/u, { vi: 'một từ liền, không dấu cách', en: 'one word, without blanks', example: 'và' }))
		.max(EXPRESSION),
);
const expressions = z.array(expression).min(1).max(MOST);

/** `synonyms.yaml`: what readers type instead of the words of the site; an editors' file for the search. */
export const synonyms = z.strictObject({
	/** groups of expressions and abbreviations that mean the same: whoever types one finds what holds another */
	same: z.array(z.array(expression).min(2).max(MOST)),
	/** further names of a page: what people call it, in words that do not stand on it */
	pages: z.array(z.strictObject({ page: ofForm(/^\/(\S+\/)?(#\S+)?$/, PATH), words: expressions })),
	/** words such as articles and prepositions that say nothing beside others */
	ignore: z.array(expression),
	/** endings that make no difference, such as those of a plural; none in languages whose words do not change */
	endings: z.array(word),
	/** what the article of a law is called, before its number: one word each */
	article: z.array(word).min(1).max(MOST),
});
export type Synonyms = z.infer<typeof synonyms>;
