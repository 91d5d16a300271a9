/** Which questions an attempt asks, and what of it is kept. */
import { hash } from '../../learning/pack/bits.ts';
import type { Instance, Runnable } from './core.ts';

export type SetParams = {
	questions?: Runnable[];
	passPercentage?: number;
	randomQuestions?: boolean;
	poolSize?: number;
	disableBackwardsNavigation?: boolean;
	texts?: Record<string, string>;
	introPage?: { introduction?: string };
	endGame?: {
		message?: string;
		amountCorrect?: string;
		scoreBarLabel?: string;
		solutionButtonText?: string;
		retryButtonText?: string;
		showSolutionButton?: boolean;
		showRetryButton?: boolean;
		overallFeedback?: { from: number; to: number; feedback?: string }[];
	};
};

export type Item = { id: string; instance: Instance | undefined; holder: HTMLElement; attached: boolean; library: string };

/** What is kept of an attempt; answers go by the id of their question, so that they outlive a change of the quiz. */
export type SetState = {
	/** the attempt's UUID; where none is kept, as in the packed state of a course, an attempt that goes on gets a new one */
	attempt?: string;
	order: string[];
	position: number;
	finished: boolean;
	items: Record<string, unknown>;
};

/**
 * The questions of an attempt, in their order.
 * @param kept the ids of an attempt that goes on; questions that are gone are passed over, and new ones come last.
 * Where it is no list, as in a broken record, the attempt begins anew.
 */
export function orderOf(params: SetParams, kept: unknown, shuffle: <T>(items: readonly T[]) => T[]): Runnable[] {
	const all = params.questions ?? [];
	const size = Math.min(params.poolSize || all.length, all.length);
	if (Array.isArray(kept)) {
		const known = [...new Set(kept)].flatMap((id: unknown) => all.find(({ subContentId }) => subContentId === id) ?? []);
		const rest = all.filter((item) => !known.includes(item));
		return [...known, ...rest].slice(0, size);
	}
	const drawn = size < all.length ? new Set(shuffle(all).slice(0, size)) : new Set(all);
	const chosen = all.filter((item) => drawn.has(item));
	return params.randomQuestions ? shuffle(chosen) : chosen;
}

/** @returns what `orderOf` and the questions take back when the attempt goes on */
export function stateOf(items: readonly Item[], { attempt, position, finished }: Pick<SetState, 'attempt' | 'position' | 'finished'>): SetState {
	const states = items.flatMap(({ id, instance }) => {
		const state = instance?.getCurrentState();
		return state === undefined ? [] : [[id, state] as const];
	});
	return { ...(attempt === undefined ? {} : { attempt }), order: items.map(({ id }) => id), position, finished, items: Object.fromEntries(states) };
}

/**
 * The id of what an attempt states of one question as it ends: handed in once more, it is the same statement.
 * @param attempt a UUID
 * @returns another UUID for each question
 */
export function statementIdOf(attempt: string, question: string): string {
	const end = (Number.parseInt(attempt.slice(-8), 16) ^ hash(question)) >>> 0;
	return attempt.slice(0, -8) + end.toString(16).padStart(8, '0');
}
