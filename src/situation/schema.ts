/** The words of situations: what happened to a person, in that person's own words, and what can be done. */
import { z } from 'zod';
import { helpFacts } from '../law/help-schema.ts';
import { iconName } from '../law/schema.ts';
import { recorded } from '../recording/schema.ts';
import { claim, id, leftFast, localized, localizedList, ofPlace } from '../source/fields.ts';

/** `content/situations/<id>.yaml` */
export const situation = z.strictObject({
	/** the same as the file's name */
	id,
	/** what a person says who is in it */
	title: localized,
	/** other words that people type for it */
	words: localizedList,
	icon: iconName,
	/** ids of `content/rights.yaml`, the one that it is mainly about first */
	rights: z.array(id).min(1),
	/** ids of `content/groups.yaml` */
	groups: z.array(id),
	/** the rule, in one to three sentences: what is yours */
	answer: claim,
	/** what to do, in order; each begins with a verb */
	steps: z.array(claim).min(2),
	...helpFacts,
	/** ids of `content/help-lines.yaml` */
	phones: z.array(id),
	/** ids of `content/laws/`: the instruments to open */
	laws: z.array(id).min(1),
	...recorded,
	...leftFast,
	...ofPlace,
});
export type Situation = z.infer<typeof situation>;
