/** The words of help: what a person can do, who must act, with which papers, by when. A right and a situation have the same. */
import { z } from 'zod';
import { claim, id } from '../source/fields.ts';

/** What stands beside the steps, in the order in which pages show it; each is left out where nobody knows it. */
export const helpFacts = {
	/** who must act, as it is called today */
	office: claim.optional(),
	/** what to bring */
	papers: claim.optional(),
	/** within what time the office must act, or the person */
	deadline: claim.optional(),
	fee: claim.optional(),
	/** what to do where it is refused, or where nothing happens */
	refused: claim.optional(),
};

/** The icon of each part of the help. */
export const helpIcons = {
	office: 'buildings',
	papers: 'files',
	deadline: 'calendar-check',
	fee: 'coins',
	phones: 'phone',
} as const;

/** How many steps each may have; the check refuses more. */
export const MOST_STEPS = { right: 5, situation: 6 } as const;

/** What anyone can do about a right. */
export const help = z.strictObject({
	/** in order; each begins with a verb */
	steps: z.array(claim).min(1),
	...helpFacts,
	/** ids of `content/help-lines.yaml`, besides those of the right itself */
	phones: z.array(id).optional(),
});
export type Help = z.infer<typeof help>;
