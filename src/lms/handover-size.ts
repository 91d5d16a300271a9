/** How much an LMS hands over when the page goes away, where it hands over all that it has. */

/** Bytes. */
export type Room = {
	/** for all that is handed over */
	all: number;
	/** for the state, to which it may grow in the course of the learning */
	state: number;
	/** for interactions, at most */
	interactions: number;
	/** the parts of an interaction that are written where space is short: what was asked, what was answered, what would have been right */
	needed: readonly string[];
};

/** Whether a part of an interaction is written also where space is short. */
export const isNeeded = (element: string, { needed }: Room): boolean => needed.some((part) => element.endsWith(`.${part}`));

/** Bytes that a browser needs for a field of a form, beside its name and its value, where an LMS sends a form in parts. */
const FIELD = 110;
const encoder = new TextEncoder();

/** @returns bytes of the values with their names, as a form in parts has them */
export const sizeOf = (values: readonly (readonly [element: string, value: string])[]): number =>
	values.reduce((sum, [element, value]) => sum + FIELD + element.length + encoder.encode(value).length, 0);
