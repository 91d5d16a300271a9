/** What an editor writes under `content/languages/<tag>/`: the language, and the words of the interface in it. */
import { z } from 'zod';
import { filled, languageTag } from '../source/fields.ts';

/** `language.yaml`: one language of the site. */
export const language = z.strictObject({
	/** BCP 47 tag; the same as the folder's name */
	tag: languageTag,
	/** the language's own name for itself */
	label: filled,
	dir: z.enum(['ltr', 'rtl']),
	/** place in the language menu, lowest first */
	order: z.number().int(),
	/** whether every text is asked for in it; a language without this grows text by text */
	complete: z.boolean().optional(),
});
export type Language = z.infer<typeof language>;

/** `strings.yaml`: the interface strings, key to text. */
export const strings = z.record(z.string(), z.string());
export type Strings = z.infer<typeof strings>;

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
