/** SCORM 2004 4th edition (ADL, Run-Time Environment 1.1): completion and success apart, a measure of progress, 64,000 characters of state. */
import type { Interaction } from './interaction.ts';
import { cut, identifierWords, oneLine } from './report-text.ts';
import { type Before, type Dialect, ScormTracker } from './scorm.ts';
import type { ScormLink } from './scorm-link.ts';
import { isoDuration, isoTime } from './time.ts';
import { highest, lookOf, type Tracker } from './tracker.ts';

/** Characters of `cmi.suspend_data`. */
const STATE_LIMIT = 64_000;
/**
 * Moodle sends all that it has at the end, by a beacon, and browsers take 64 KB of a page's beacons: a good quarter of them is left for
 * a beacon that is still on its way, and for what other browsers put around each field.
 */
const ROOM = {
	all: 47_000,
	state: 4000,
	interactions: 32_000,
	needed: ['id', 'type', 'correct_responses.0.pattern', 'learner_response', 'result', 'description'],
};
/** Characters of `cmi.location`. */
const LOCATION_LIMIT = 1000;
/** Characters of a description, and of each word of a response. */
const STRING_LIMIT = 250;

const dialect: Dialect = {
	names: {
		api: 'API_1484_11',
		initialize: 'Initialize',
		terminate: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
	},
	always: 'cmi.completion_status',
	read(link) {
		const passing = Number.parseFloat(link.get('cmi.scaled_passing_score'));
		return {
			state: link.get('cmi.suspend_data'),
			location: link.get('cmi.location'),
			learner: link.get('cmi.learner_id'),
			stateLimit: STATE_LIMIT,
			...(passing > 0 && passing <= 1 ? { pass: passing * 100 } : {}),
			...lookOf(link.get('cmi.mode')),
		};
	},
	values({ state, location, measure, completed, success, score }, seconds, before) {
		const better = score !== undefined && !(before.score * 100 > score);
		const done = completed || before.status === 'completed';
		return [
			['cmi.location', location.slice(0, LOCATION_LIMIT)],
			['cmi.suspend_data', state],
			['cmi.session_time', isoDuration(seconds)],
			['cmi.exit', 'suspend'],
			['cmi.progress_measure', decimal(done ? 1 : measure)],
			...(better
				? ([
						['cmi.score.min', '0'],
						['cmi.score.max', '100'],
						['cmi.score.raw', `${score}`],
						['cmi.score.scaled', decimal(score / 100)],
					] satisfies [string, string][])
				: []),
			['cmi.completion_status', done ? 'completed' : 'incomplete'],
			...(success === 'unknown' || before.success === 'passed' ? [] : ([['cmi.success_status', success]] satisfies [string, string][])),
		];
	},
	interaction(interaction, index) {
		const name = `cmi.interactions.${index}`;
		return [
			[`${name}.id`, interaction.id],
			[`${name}.type`, interaction.kind],
			[`${name}.timestamp`, isoTime(interaction.at)],
			[`${name}.correct_responses.0.pattern`, pattern(interaction, interaction.correct, true)],
			[`${name}.weighting`, `${interaction.max}`],
			[`${name}.learner_response`, pattern(interaction, interaction.response, false)],
			[`${name}.result`, resultOf(interaction)],
			...(interaction.seconds === undefined ? [] : ([[`${name}.latency`, isoDuration(interaction.seconds)]] satisfies [string, string][])),
			[`${name}.description`, cut(oneLine(interaction.text), STRING_LIMIT)],
		];
	},
	interactionParts: ['id', 'type', 'timestamp', 'correct_responses.0.pattern', 'weighting', 'learner_response', 'result', 'latency', 'description'],
	objectives: {
		parts: ['progress_measure', 'score.raw', 'score.scaled', 'success_status', 'completion_status'],
		values({ done, measure, score, passed }, reached) {
			const best = highest(score, reached('score.raw'));
			const verdict = passed || reached('success_status') === 'passed' ? 'passed' : passed === false ? 'failed' : undefined;
			return [
				['progress_measure', decimal(highest(done ? 1 : measure, reached('progress_measure')) ?? 0)],
				// Moodle's report shows the raw score, others go by the scaled one.
				...(best === undefined
					? []
					: ([
							['score.raw', `${best}`],
							['score.scaled', decimal(best / 100)],
						] satisfies [string, string][])),
				...(verdict === undefined ? [] : ([['success_status', verdict]] satisfies [string, string][])),
				['completion_status', done || reached('completion_status') === 'completed' ? 'completed' : 'incomplete'],
			];
		},
	},
	clock: 'cmi.session_time',
	leaving: [['adl.nav.request', 'suspendAll']],
	browsed: [],
	room: ROOM,
};

/** A real(10,7) without the noise of binary fractions. */
const decimal = (value: number): string => `${Number(Math.min(Math.max(value, 0), 1).toFixed(4))}`;

const resultOf = ({ score, max }: Interaction): string => (score === max ? 'correct' : score === 0 ? 'incorrect' : decimal(score / max));

/**
 * Responses and the patterns of right ones (Run-Time Environment 4.2.9.1). A choice is an identifier, which reports show as it is: its
 * letter, by which a machine tells it from all others, goes before its words, for whoever reads the report.
 */
function pattern({ kind, meanings = {} }: Interaction, parts: readonly string[], isKey: boolean): string {
	const named = (letter: string) => [letter, identifierWords(meanings[letter] ?? '')].filter((part) => part !== '').join('_');
	switch (kind) {
		case 'true-false':
			return parts[0] ?? '';
		case 'matching':
			return parts.map((pair) => pair.replace(/\.(.*)$/, (_, letter: string) => `[.]${named(letter)}`)).join('[,]');
		case 'choice':
			return parts.map(named).join('[,]');
		case 'fill-in':
			return `${isKey ? '{case_matters=false}' : ''}${parts.map((word) => cut(word, STRING_LIMIT)).join('[,]')}`;
	}
}

/**
 * @param exam whether the course ends with an exam: until that is passed the course is not completed, as Moodle opens what is
 * completed for review alone, and keeps nothing of what is done then
 */
export function scorm2004(window: Window, exam: boolean, reaches: () => Promise<boolean>): Tracker {
	const values: Dialect['values'] = (progress, ...rest) =>
		dialect.values(exam && progress.success !== 'passed' ? { ...progress, completed: false } : progress, ...rest);
	return new ScormTracker(window, { ...dialect, values }, before, reaches);
}

function before(link: ScormLink): Before {
	return { status: link.get('cmi.completion_status'), success: link.get('cmi.success_status'), score: Number.parseFloat(link.get('cmi.score.scaled')) };
}
