/** The home page as an editor writes it: `content/home.yaml`. */
import { z } from 'zod';
import { iconName } from '../law/schema.ts';
import { id, localized, localizedList } from '../source/fields.ts';
import { sitePath } from '../source/forms.ts';

/** A door: what somebody comes to do, as a verb, and where that is. */
const door = z.strictObject({
	title: localized,
	text: localized,
	/** an address of this site without the language */
	link: sitePath,
	icon: iconName,
});

/** `content/home.yaml` */
export const home = z.strictObject({
	/** the one sentence that says what a reader gets */
	promise: localized,
	lead: localized,
	/** words to try in the search field, by language */
	examples: localizedList,
	/** the numbers of the first screen: ids of `content/help-lines.yaml`, each with what it is for, in two to four words */
	helpLines: z
		.array(z.strictObject({ line: id, says: localized }))
		.min(1)
		.max(3),
	doors: z.array(door).min(1),
	/** ids of `content/situations/`: those that most people come with */
	situations: z.array(id).optional(),
	/** the id of the course that is offered */
	course: id.optional(),
	/** indicators of `content/results/`, with the line whose newest value is shown where there are several */
	figures: z.array(z.strictObject({ indicator: id, series: id.optional(), /** what the number says, in few words */ says: localized })).max(3),
});
export type Home = z.infer<typeof home>;
