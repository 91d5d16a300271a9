/** What editors write for the measure of how easily texts are read: the audiences and their limits. */
import { z } from 'zod';
import { GRADES } from '../lesson/schema.ts';
import { filled, id, languageTag, localized } from '../source/fields.ts';

const grade = z.number().int().min(1).max(GRADES);
/** Words of a sentence; no limit is beyond this. */
const LONGEST = 200;

/** Texts of one kind; every part of them, where no parts are named. */
const texts = z.strictObject({
	/** the name of a kind of content: `situation`, `lesson` */
	kind: filled,
	/** the folder of a page of prose, in whatever language: `khoa-hoc` */
	folder: filled.optional(),
	/** lessons for these grades, and the quizzes that belong to them: the lowest and the highest */
	grades: z.array(grade).length(2).optional(),
	/** the components of a page, or the fields of an entry, that are meant: `Slide`, `steps` */
	only: z.array(filled).min(1).optional(),
	/** those that are not */
	without: z.array(filled).min(1).optional(),
});
export type AudienceTexts = z.infer<typeof texts>;

/** One entry of `content/readability.yaml`. */
export const audience = z.strictObject({
	id,
	name: localized,
	/** what its readers read; a text belongs to the first audience that it fits */
	texts: z.array(texts).min(1),
	/** by language: the most words of a sentence, as written between blanks (in Vietnamese, syllables) */
	limits: z.record(languageTag, z.number().int().min(5).max(LONGEST)),
	/** whether words that many of its texts have are everyday words, for the list of common words */
	everyday: z.boolean().optional(),
});
export type Audience = z.infer<typeof audience>;
