/** The words of school use: where human rights fit the 2018 general education programme. */
import { z } from 'zod';
import { claim, evidence, localized } from '../site/fields.ts';

/** `content/curriculum.yaml` */
export const curriculum = z.strictObject({
	/** statements about the programme itself */
	programme: z.array(claim),
	topics: z.array(
		z.strictObject({
			grade: z.number().int().min(1).max(12),
			subject: z.enum(['dao-duc', 'gdcd', 'gdktpl']),
			topic: localized,
			/** the place in the textbooks, where it was seen */
			lesson: localized.optional(),
			/** articles of conventions; `articles` absent where the whole treaty is meant */
			conventions: z.array(z.strictObject({ convention: z.string(), articles: z.array(z.string()).optional() })),
			/** articles of the Constitution */
			constitution: z.array(z.string()).optional(),
			...evidence,
		}),
	),
	materials: z.array(claim),
	/** days of the year, `MM-DD` */
	days: z.array(z.strictObject({ date: z.string().regex(/^\d{2}-\d{2}$/), name: localized, ...evidence })),
});
export type Curriculum = z.infer<typeof curriculum>;
