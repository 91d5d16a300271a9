/** What a visit to a course in a package comes to: where it is kept, and what failed. */
import type { LeftOut } from '../learning/state-pack.ts';
import type { Stray } from '../learning/stray-copies.ts';
import type { Trouble } from './tracker.ts';

export type Status = {
	/** where the record is kept: with the LMS, on this device alone, or nowhere because it is only looked at */
	place: 'lms' | 'device' | 'nowhere';
	/** `waiting`: something is still on its way */
	state: 'kept' | 'waiting' | 'failing';
	trouble?: Trouble;
	/** why there is no LMS, where one was looked for */
	missing?: { code?: string /** the names of all that it said at the launch and that cannot be used */; unusable?: readonly string[] };
	/** how many answers the LMS has refused for good */
	refused: number;
	/** the device keeps no copy: storage is full or forbidden */
	noCopy: boolean;
	/** what did not fit into the LMS's record */
	left: LeftOut[];
	/** what the LMS or the device had kept could not be read, and was put aside */
	broken: boolean;
	/** what was done on this device where the LMS did not know the learner: the learner is asked whether it is theirs */
	stray?: Stray;
	/** the visit is over */
	ended: boolean;
};

/** What changes of a status; `undefined` takes away what may be absent. */
export type StatusChange = Partial<{ [K in keyof Status]: Status[K] | undefined }>;

/** The status until the course is open. */
export const FIRST_STATUS: Status = { place: 'device', state: 'kept', refused: 0, noCopy: false, left: [], broken: false, ended: false };

/** A status after a change, without what is absent. */
export function withChange(status: Status, change: StatusChange): Status {
	const next = { ...status, ...change };
	for (const key of ['trouble', 'stray'] as const) if (next[key] === undefined) delete next[key];
	return next as Status;
}
