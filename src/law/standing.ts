/** How an instrument stands on a day: what was found when somebody checked it, and what has happened since by the dates in the content. */
import { z } from 'zod';
import { day, latest } from '../source/fields.ts';
import { isRecheckDue, recheckBy } from '../source/recheck.ts';
import { type Amendment, type Law, type LawState, lawStates } from './schema.ts';

/** States that no later check changes: what has ended does not come back. */
export const FINAL: ReadonlySet<LawState> = new Set(['replaced', 'ended', 'passed']);

/** An amendment with the dates of the page of what amended, where it has one and the amendment itself names none. */
export function datesOf({ law, adopted, effective }: Amendment, laws: readonly Law[]): { adopted: string | undefined; effective: string | undefined } {
	const page = typeof law === 'string' ? laws.find(({ id }) => id === law) : undefined;
	return { adopted: adopted ?? page?.adopted, effective: effective ?? page?.effective ?? undefined };
}

/** True where an amendment has surely come into effect by a day. @param by `YYYY-MM-DD` */
export function hasCome(amendment: Amendment, laws: readonly Law[], by: string): boolean {
	const { effective } = datesOf(amendment, laws);
	return effective !== undefined && latest(effective) <= by;
}

/** How an instrument stands on a day. */
export const standing = z.strictObject({
	state: z.enum(lawStates),
	/** the day on which somebody checked; absent where nobody has */
	checkedOn: day.optional(),
	/** the last day on which that check may be relied on; absent where no later check is needed */
	recheckBy: day.optional(),
	/** the check is older than it may be */
	overdue: z.boolean(),
});
export type Standing = z.infer<typeof standing>;

/**
 * How an instrument stands on a day, as far as the content knows. Without a check it is not known, whatever its dates are; what
 * replaces or amends it, and its own day of effect, change what was found once their day has come.
 * @param law the instrument
 * @param laws all instruments: an amendment may take its dates from the page of what amended
 * @param today `YYYY-MM-DD`
 */
export function standingOf(law: Law, laws: readonly Law[], today: string): Standing {
	const { status } = law;
	if (!status) return { state: stateOn(law, 'not-known', laws, today), overdue: false };
	const { checkedOn } = status;
	const state = stateOn(law, status.state, laws, today);
	if (FINAL.has(status.state)) return { state, checkedOn, overdue: false };
	return { state, checkedOn, recheckBy: recheckBy('law-status', checkedOn), overdue: isRecheckDue('law-status', checkedOn, today) };
}

function stateOn({ kind, effective, replacedBy, amendedBy = [] }: Law, found: LawState, laws: readonly Law[], today: string): LawState {
	if (FINAL.has(found)) return found;
	if (replacedBy && replacedBy.from <= today) return kind === 'draft' ? 'passed' : 'replaced';
	const begun = found === 'not-yet-in-force' && effective !== null && latest(effective) <= today;
	const state = begun ? 'in-force' : found;
	return state === 'in-force' && amendedBy.some((amendment) => hasCome(amendment, laws, today)) ? 'amended' : state;
}
