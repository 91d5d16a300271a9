/** What Viet Nam has committed itself to, plans or studies: treaties, trade agreements, declarations, dialogues. */
import { z } from 'zod';
import { claim, evidence, id, localized, when } from '../source/fields.ts';

/** With whom, in the order in which the page lists them. */
export const LEVELS = ['multilateral', 'regional', 'bilateral'] as const;

/**
 * How far it goes. `political`: agreed, and not binding in law. `studied`: an organ of the State has said that it studies joining;
 * `not-joined`: no such statement was found.
 */
export const STATES = ['in-force', 'joined', 'signed', 'political', 'planned', 'studied', 'not-joined'] as const;
export type State = (typeof STATES)[number];

/** What happened on a date; `joined` and `in-force` are said of Viet Nam, the others of the commitment. */
export const EVENTS = ['adopted', 'begun', 'signed', 'joined', 'in-force', 'plan', 'latest'] as const;
export type Event = (typeof EVENTS)[number];

/** What one side says of it. */
const said = z.strictObject({ /** as they are called */ who: localized, ...claim.shape });

/** One entry of `content/commitments.yaml`. */
export const commitment = z.strictObject({
	id,
	level: z.enum(LEVELS),
	name: localized,
	with: localized,
	state: z.enum(STATES),
	/** the latest day for which a source was found that says so */
	asOf: when,
	dates: z.array(z.strictObject({ what: z.enum(EVENTS), date: when })),
	/** in one or two sentences */
	holds: localized,
	/** what others say of it, the sides beside each other */
	said: z.array(said).min(1).optional(),
	/** what was looked for and not found */
	missing: localized.optional(),
	/** ids of `content/rights.yaml`; none where it is about all rights */
	rights: z.array(id),
	/** ids of `content/laws/` that carry it out */
	laws: z.array(id).min(1).optional(),
	...evidence,
});
export type Commitment = z.infer<typeof commitment>;
