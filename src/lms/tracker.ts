/** What a package says to whoever keeps the learner's record, whatever the standard. */
import type { Interaction } from './interaction.ts';

/** What is known when the course opens. */
export type Launch = {
	/** the packed state of earlier visits; empty where there is none */
	state: string;
	/** where the learner was last; empty where that is not known */
	location: string;
	/** the learner's id as the LMS gives it; only to keep the copies of learners on one device apart */
	learner: string;
	/** how many characters of state the LMS takes */
	stateLimit: number;
	/** percent that the LMS asks for, where it asks for another share than the course */
	pass?: number;
	/** the LMS shows the course for looking at, before it is learnt or after, or another tab has it (`tab`): nothing is to be kept */
	look?: 'browse' | 'review' | 'tab';
};

/** @param mode as the LMS says it */
export const lookOf = (mode: string): Pick<Launch, 'look'> => (mode === 'browse' || mode === 'review' ? { look: mode } : {});

/** One lesson of the course, in the terms of the standards. */
export type LessonProgress = {
	id: string;
	/** its text was read to the end, or its check answered */
	begun: boolean;
	done: boolean;
	/** the share of what is to be done that is done, 0 to 1 */
	measure: number;
	/** whole percent of the best answer to its check; none where that was not answered to its end */
	score?: number;
	/** whether its check was passed, where it was answered to its end */
	passed?: boolean;
};

export type Progress = {
	state: string;
	location: string;
	/** the share of lessons done, 0 to 1 */
	measure: number;
	/** every lesson is done */
	completed: boolean;
	/** every lesson, in the order of the course */
	lessons: LessonProgress[];
	/** what the exam came to; `unknown` while none was handed in. Without an exam: `passed` once every check is passed and every lesson done */
	success: 'unknown' | 'passed' | 'failed';
	/** whether a failed exam can be repeated at once */
	again: boolean;
	/** whole percent of the best exam; without an exam, of all checks together, where one that was not answered counts as nothing */
	score?: number;
};

/** The better of a number and what an LMS has written down; none where neither is there. */
export function highest(value: number | undefined, kept: string): number | undefined {
	const known = [value, kept === '' ? undefined : Number(kept)].filter((one) => one !== undefined && Number.isFinite(one)) as number[];
	return known.length === 0 ? undefined : Math.max(...known);
}

/** Why something was not kept: what the learner is told, and the code that helps whoever runs the LMS. */
export type Trouble = { kind: 'refused' | 'unreachable' | 'lost'; code?: string };

export interface Tracker {
	/** @throws {TrackerMissing} where there is nobody to keep a record */
	open(): Promise<Launch>;
	/** Keeps the progress, and all answers since; none where all is kept. */
	keep(progress: Progress): Promise<Trouble | undefined>;
	/** how many answers whoever keeps the record has refused for good; they are kept on the device */
	readonly refused?: number;
	/** An answer to a question, to be kept with the next progress. */
	answered(interaction: Interaction): void;
	/** The window goes away: hands over what is left, at once, and ends the session. Does so once, however often it is called. */
	close(progress: Progress): void;
	/** The learner ends the session by a button. Waits until all is kept. @returns where to go then, where that is known */
	leave(progress: Progress): Promise<{ trouble?: Trouble; address?: string }>;
}

/** There is no LMS here, or it refuses to begin. */
export class TrackerMissing extends Error {
	readonly code: string | undefined;
	/** who learns, where that is known all the same */
	readonly learner: string;
	/** the names of all that the LMS said at the launch and that cannot be used */
	readonly unusable: readonly string[];
	constructor(message: string, code?: string, learner = '', unusable: readonly string[] = []) {
		super(message);
		this.code = code;
		this.learner = learner;
		this.unusable = unusable;
	}
}
