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
