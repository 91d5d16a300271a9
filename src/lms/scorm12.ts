/** SCORM 1.2 (ADL, Run-Time Environment 1.2): one status for completion and success, 4,096 characters of state. */
import type { Interaction } from './interaction.ts';
import { type Before, type Dialect, ScormTracker } from './scorm.ts';
import type { ScormLink } from './scorm-link.ts';
import { timeOfDay, timespan } from './time.ts';
import type { Progress, Tracker } from './tracker.ts';

/** Characters of `cmi.suspend_data`. */
const STATE_LIMIT = 4096;
/** Characters of `CMIString255`. */
const STRING_LIMIT = 255;
const DONE = ['passed', 'completed'];

const dialect: Dialect = {
	names: {
		api: 'API',
		initialize: 'LMSInitialize',
		terminate: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
	},
	always: 'cmi.core.lesson_status',
	read(link) {
		const mastery = Number.parseFloat(link.get('cmi.student_data.mastery_score'));
		return {
			state: link.get('cmi.suspend_data'),
			location: link.get('cmi.core.lesson_location'),
			learner: link.get('cmi.core.student_id'),
			stateLimit: STATE_LIMIT,
			...(mastery > 0 && mastery <= 100 ? { pass: mastery } : {}),
			readOnly: ['browse', 'review'].includes(link.get('cmi.core.lesson_mode')),
		};
	},
	values(progress, seconds, before) {
		const { location, state, score } = progress;
		const better = score !== undefined && !(before.score > score);
		return [
			['cmi.core.lesson_location', location.slice(0, STRING_LIMIT)],
			['cmi.suspend_data', state],
			['cmi.core.session_time', timespan(seconds)],
			...(better
				? ([
						['cmi.core.score.min', '0'],
						['cmi.core.score.max', '100'],
						['cmi.core.score.raw', `${score}`],
					] satisfies [string, string][])
				: []),
			['cmi.core.lesson_status', statusOf(progress, before)],
		];
	},
	interaction(interaction, index) {
		const name = `cmi.interactions.${index}`;
		return [
			[`${name}.id`, interaction.id.slice(0, STRING_LIMIT)],
			[`${name}.type`, interaction.kind],
			[`${name}.time`, timeOfDay(interaction.at)],
			[`${name}.correct_responses.0.pattern`, feedback(interaction.kind, interaction.correct)],
			[`${name}.weighting`, `${interaction.max}`],
			[`${name}.student_response`, feedback(interaction.kind, interaction.response)],
			[`${name}.result`, resultOf(interaction)],
			...(interaction.seconds === undefined ? [] : ([[`${name}.latency`, timespan(interaction.seconds)]] satisfies [string, string][])),
		];
	},
	// Without it the LMS forgets the state.
	ending: () => [['cmi.core.exit', 'suspend']],
};

/** What was reached once is never taken back; «not attempted» is the LMS's word alone. */
function statusOf({ completed, success }: Progress, { status }: Before): string {
	if (success === 'passed' || status === 'passed') return 'passed';
	if (success === 'failed') return DONE.includes(status) ? status : 'failed';
	if (DONE.includes(status) || status === 'failed') return status;
	return completed ? 'completed' : 'incomplete';
}

const resultOf = ({ score, max }: Interaction): string => (score === max ? 'correct' : score === 0 ? 'wrong' : (score / max).toFixed(2));

function feedback(kind: Interaction['kind'], parts: readonly string[]): string {
	if (kind === 'true-false') return (parts[0] ?? '').slice(0, 1);
	return parts.join(',').slice(0, STRING_LIMIT);
}

/** @param exam whether the course ends with an exam: then reading all of it is not yet the end */
export function scorm12(window: Window, exam: boolean): Tracker {
	const values: Dialect['values'] = (progress, ...rest) =>
		dialect.values(exam && progress.success === 'unknown' ? { ...progress, completed: false } : progress, ...rest);
	return new ScormTracker(window, { ...dialect, values }, before);
}

function before(link: ScormLink): Before {
	return { status: link.get('cmi.core.lesson_status'), success: '', score: Number.parseFloat(link.get('cmi.core.score.raw')) };
}
