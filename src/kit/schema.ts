/** The words of kits: what others need who speak about human rights in channels of their own. */
import { z } from 'zod';
import { iconName } from '../law/schema.ts';
import { claim, id, localized, ofPlace } from '../source/fields.ts';
import { sitePath } from '../source/forms.ts';

/** `content/kits/<id>.yaml` */
export const kit = z.strictObject({
	/** the same as the file's name */
	id,
	/** place in the list, lowest first */
	order: z.number().int().min(0),
	title: localized,
	/** what it is for, in one sentence */
	summary: localized,
	icon: iconName,
	/** ids of `content/rights.yaml` and of `content/groups.yaml` */
	rights: z.array(id),
	groups: z.array(id),
	/** what can be said, each with its source: those who use the kit quote it */
	facts: z.array(claim).min(2),
	/** short posts, ready to be copied, each with the page that it leads to */
	posts: z.array(claim.extend({ link: sitePath })).min(1),
	/** what stands on the pictures */
	picture: z.strictObject({
		/** a number to call or a date, in large letters: `111` */
		big: localized.optional(),
		headline: localized,
		/** the fact below it */
		line: claim,
	}),
	/** wordings to avoid when speaking of this, and what to write instead */
	wordings: z.array(z.strictObject({ avoid: localized, write: localized, why: localized.optional() })).min(1),
	/** whom to ask, besides those who answer the telephone */
	ask: z.array(claim),
	/** ids of `content/help-lines.yaml` */
	phones: z.array(id),
	/** ids of radio scripts on the same subject: names of files in `content/docs/phat-thanh/` */
	scripts: z.array(id).optional(),
	/** pages of this site to read first */
	pages: z.array(z.strictObject({ label: localized, link: sitePath })).min(1),
	...ofPlace,
});
export type Kit = z.infer<typeof kit>;
