/** An exercise as a sheet to hand out in class: the task and room to write, without any answer. */
import { draftParagraphs } from '../../exercise/draft.ts';
import type { Exercise, ExerciseOf } from '../../exercise/schema.ts';
import type { Say } from '../../language/strings.ts';
import { disorderedBy } from '../../quiz/paper/shuffle.ts';
import type { Localized } from '../../source/fields.ts';
import type { Block } from './blocks.ts';

/** Lines to write on for what is wrong in a draft: as many for every draft, so that they do not tell how much there is. */
const DRAFT_LINES = 8;

/** The text of every language, changed in the same way. */
const eachText = (text: Localized, change: (text: string) => string): Localized => ({
	...Object.fromEntries(Object.entries(text).map(([language, own]) => [language, change(own)])),
	vi: change(text.vi),
});

/** A draft without the marks of its faults and of what is sound. */
const unmarked = (draft: string): string =>
	draftParagraphs(draft)
		.map((runs) => runs.map(({ text }) => text).join(''))
		.join('\n\n');

/** @param say the words of the guide's language @returns what is printed below the exercise's title */
export function handoutOf(exercise: Exercise, say: Say): Block[] {
	return [
		{ kind: 'text', line: say('course.class.groupName'), look: 'note' },
		{ kind: 'text', line: exercise.task },
		...(exercise.composed ? [{ kind: 'text', line: say('course.class.composed'), look: 'note' } as const] : []),
		...workOf(exercise, say),
	];
}

function workOf(exercise: Exercise, say: Say): Block[] {
	switch (exercise.kind) {
		case 'choose':
			return [
				...(exercise.situation ? [{ kind: 'passage', text: exercise.situation } as const] : []),
				{ kind: 'list', marks: 'letters', items: exercise.options.map(({ text }) => text) },
				{ kind: 'text', line: say('course.class.ourChoice') },
				{ kind: 'lines', count: 4 },
				{ kind: 'text', line: say('course.class.thenReadOut'), look: 'note' },
			];
		case 'mark-up':
			return [
				{ kind: 'passage', text: eachText(exercise.draft, unmarked) },
				{ kind: 'text', line: say('course.class.whatIsWrong') },
				{ kind: 'lines', count: DRAFT_LINES },
			];
		case 'sort':
			return sortSheet(exercise, say);
		case 'form':
			return exercise.fields.flatMap(({ label, hint, lines }): Block[] => [
				{ kind: 'text', line: label, look: 'strong' },
				...(hint ? [{ kind: 'text', line: hint, look: 'note' } as const] : []),
				{ kind: 'lines', count: lines },
			]);
		case 'compare':
			return [
				...exercise.texts.map(({ title, text }): Block => ({ kind: 'passage', title, text })),
				...exercise.questions.flatMap(({ question }, index): Block[] => [
					{ kind: 'text', line: [`${index + 1}. `, question] },
					{ kind: 'lines', count: 2 },
				]),
			];
		case 'plan':
			return planSheet(exercise, say);
	}
}

/** The headings, and the cards in an order that does not follow them, with room for a heading's letter. */
function sortSheet({ id, title, bins, cards }: ExerciseOf<'sort'>, say: Say): Block[] {
	return [
		{ kind: 'list', marks: 'letters', items: bins.map((bin) => bin.title) },
		{
			kind: 'table',
			name: title,
			head: [say('course.class.card'), say('course.class.under')],
			rows: disorderedBy(id, cards).map(({ text }) => [text, '']),
			widths: [80, 20],
			least: 10,
		},
	];
}

/** @returns the cards of an exercise alone, to be cut out; nothing for an exercise without cards */
export function cardsOf(exercise: Exercise, say: Say): Block[] {
	if (exercise.kind !== 'sort') return [];
	const rows = disorderedBy(exercise.id, exercise.cards).map(({ text }) => [text]);
	return [{ kind: 'table', name: [exercise.title, ` – ${say('course.class.card')}`], head: [say('course.class.card')], rows, widths: [100], least: 14 }];
}

/** The table with its first column, and what to look at in one's own plan. */
function planSheet({ title, columns, rows, criteria }: ExerciseOf<'plan'>, say: Say): Block[] {
	const share = 100 / columns.length;
	return [
		{
			kind: 'table',
			name: title,
			head: columns,
			rows: rows.map(([given, ...cells]) => [given ?? '', ...cells.map(() => '')]),
			widths: columns.map(() => share),
			least: 16,
		},
		{ kind: 'text', line: say('exercise.criteria'), look: 'strong' },
		{ kind: 'list', marks: 'bullets', items: criteria },
	];
}
