/** SCORM 1.2 (ADL, Run-Time Environment 1.2): one status for completion and success, 4,096 characters of state. */
import type { Interaction } from './interaction.ts';
import { cut, oneLine, questionAndAnswer } from './report-text.ts';
import { type Before, type Dialect, ScormTracker } from './scorm.ts';
import type { ScormLink } from './scorm-link.ts';
import { timeOfDay, timespan } from './time.ts';
import { highest, type LessonProgress, lookOf, type Progress, type Tracker } from './tracker.ts';

/** Characters of `cmi.suspend_data`. */
const STATE_LIMIT = 4096;
/** Characters of `CMIString255`. */
const STRING_LIMIT = 255;
const DONE = ['passed', 'completed'];
/** From the least to the best. */
const STATUSES = ['incomplete', 'failed', 'completed', 'passed'];

function lessonStatus({ done, passed }: LessonProgress): string {
	if (done) return passed ? 'passed' : 'completed';
	return passed === false ? 'failed' : 'incomplete';
}

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
			// One is left for `other`.
			stateLimit: STATE_LIMIT - 1,
			...(mastery > 0 && mastery <= 100 ? { pass: mastery } : {}),
			...lookOf(link.get('cmi.core.lesson_mode')),
		};
	},
	values(progress, seconds, before) {
		const { location, state, score } = progress;
		const better = score !== undefined && !(before.score > score);
		return [
			['cmi.core.lesson_location', location.slice(0, STRING_LIMIT)],
			['cmi.suspend_data', state],
			['cmi.core.session_time', timespan(seconds)],
			['cmi.core.exit', 'suspend'],
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
			[`${name}.type`, interaction.meanings ? 'fill-in' : interaction.kind],
			[`${name}.time`, timeOfDay(interaction.at)],
			[`${name}.correct_responses.0.pattern`, feedback(interaction, interaction.correct)],
			[`${name}.weighting`, `${interaction.max}`],
			[`${name}.student_response`, feedback(interaction, interaction.response)],
			[`${name}.result`, resultOf(interaction)],
			...(interaction.seconds === undefined ? [] : ([[`${name}.latency`, timespan(interaction.seconds)]] satisfies [string, string][])),
		];
	},
	objectives: {
		parts: ['score.raw', 'status'],
		values(lesson, reached) {
			const best = highest(lesson.score, reached('score.raw'));
			const [status, before] = [lessonStatus(lesson), reached('status')];
			return [
				...(best === undefined ? [] : ([['score.raw', `${best}`]] satisfies [string, string][])),
				['status', STATUSES.indexOf(before) > STATUSES.indexOf(status) ? before : status],
			];
		},
	},
	clock: 'cmi.core.session_time',
	leaving: [],
	browsed: [['cmi.core.lesson_status', 'browsed']],
	other,
};

/** Moodle hands over what has changed since it tried to hand it over, and never again what did not arrive. */
function other(element: string, value: string): string {
	switch (element.slice(element.lastIndexOf('.') + 1)) {
		// Signs behind the state are passed over when it is read.
		case 'suspend_data':
			return `${value} `;
		case 'lesson_status':
		case 'status':
			return value === 'incomplete' ? 'browsed' : 'incomplete';
		case 'raw':
		case 'max':
			return Number(value) > 0 ? `${Number(value) - 0.01}` : '0.01';
		case 'min':
			return '0.01';
		case 'exit':
			return '';
		case 'id':
			return `${value.slice(0, STRING_LIMIT - 1)}-`;
		case 'type':
			return value === 'choice' ? 'fill-in' : 'choice';
		case 'time':
			return value === '00:00:00' ? '00:00:01' : '00:00:00';
		case 'session_time':
		case 'latency':
			return '0000:00:00.01';
		case 'weighting':
			return value === '0' ? '1' : '0';
		case 'result':
			return value === 'neutral' ? 'wrong' : 'neutral';
		default:
			return value === '' ? '-' : '';
	}
}

/**
 * What was reached once is never taken back; «not attempted» is the LMS's word alone. An exam that was failed is not the end: an
 * attempt that has failed, or that has an end, Moodle opens for review alone, and keeps nothing of what is done then.
 */
function statusOf({ completed, success }: Progress, { status }: Before): string {
	if (success === 'passed' || status === 'passed') return 'passed';
	if (DONE.includes(status)) return status;
	return completed && success === 'unknown' ? 'completed' : 'incomplete';
}

const resultOf = ({ score, max }: Interaction): string => (score === max ? 'correct' : score === 0 ? 'wrong' : (score / max).toFixed(2));

/**
 * SCORM 1.2 has no place for the text of a question, and single letters for what was chosen: a report would
 * show «c». So a choice is said to be filled in, with what was asked and what was chosen in words. The right answer has the same form, so
 * that an LMS which compares the two finds them equal; whether it was right says `result`.
 */
function feedback({ kind, text, meanings }: Interaction, parts: readonly string[]): string {
	if (meanings) return questionAndAnswer(text, oneLine(inWords(parts, meanings)), STRING_LIMIT);
	if (kind === 'true-false') return (parts[0] ?? '').slice(0, 1);
	return cut(parts.join(','), STRING_LIMIT);
}

/** Pairs of place and letter become a numbered list. */
const inWords = (parts: readonly string[], meanings: Readonly<Record<string, string>>): string =>
	parts
		.map((part) => {
			const [place, letter] = part.split('.');
			return letter === undefined ? (meanings[part] ?? part) : `${place}. ${meanings[letter] ?? letter}`;
		})
		.join('; ');

/** @param exam whether the course ends with an exam: then reading all of it is not yet the end */
export function scorm12(window: Window, exam: boolean, reaches: () => Promise<boolean>): Tracker {
	const values: Dialect['values'] = (progress, ...rest) =>
		dialect.values(exam && progress.success === 'unknown' ? { ...progress, completed: false } : progress, ...rest);
	return new ScormTracker(window, { ...dialect, values }, before, reaches);
}

function before(link: ScormLink): Before {
	return { status: link.get('cmi.core.lesson_status'), success: '', score: Number.parseFloat(link.get('cmi.core.score.raw')) };
}
