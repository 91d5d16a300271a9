/** `content/posters.yaml`: which scene stands on which poster, and posters for days of the year. */
import { z } from 'zod';
import { sceneNames } from '../picture/scenes.ts';
import { evidence, id, localized } from '../source/fields.ts';
import { dayOfYear, sitePath } from '../source/forms.ts';

const scene = z.enum(sceneNames);

export const posters = z.strictObject({
	/** the scene of a convention's poster, by its id */
	conventions: z.record(z.string(), scene).optional(),
	/** the scene of a help line's poster, by its id */
	helpLines: z.record(z.string(), scene).optional(),
	days: z
		.array(
			z.strictObject({
				id,
				day: dayOfYear,
				name: localized,
				/** what the day stands for and what one can do on it */
				text: localized,
				/** the address of the page to read on, without the language */
				page: sitePath,
				scene,
				...evidence,
			}),
		)
		.optional(),
});
export type Posters = z.infer<typeof posters>;
