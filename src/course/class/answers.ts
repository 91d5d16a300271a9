/** The answers to an exercise, and to the check of a lesson, for the tutor. */
import { passagesOf } from '../../exercise/draft.ts';
import type { Exercise, ExerciseOf } from '../../exercise/schema.ts';
import { inLanguage } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import { answerInWords } from '../../quiz/paper/sheet.ts';
import { worksheetPath } from '../../quiz/paths.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';
import type { Block, Line } from './blocks.ts';
import { byHand, type HandQuestion } from './by-hand.ts';
import { type Naming, sourcesLine } from './source-names.ts';

/** @param naming with the language of the guide, in which the draft of an exercise is marked @returns the answers, and what they rest on */
export function answersOf(exercise: Exercise, naming: Naming, say: Say): Block[] {
	const { source, verified } = exercise;
	return [...workedOut(exercise, naming.language, say), ...sourcesLine(say('course.class.sources'), [{ source, ...(verified ? { verified } : {}) }], naming)];
}

function workedOut(exercise: Exercise, language: string, say: Say): Block[] {
	switch (exercise.kind) {
		case 'choose':
			return [
				{
					kind: 'list',
					marks: 'letters',
					items: exercise.options.map(({ text, outcome, best }): Line => [text, ` → ${say(best ? 'exercise.best' : 'exercise.notBest')}. `, outcome]),
				},
			];
		case 'mark-up':
			return markUpAnswers(exercise, language, say);
		case 'sort': {
			const titleOf = new Map(exercise.bins.map(({ id, title }) => [id, title]));
			return [{ kind: 'list', marks: 'bullets', items: exercise.cards.map(({ text, bin, why }): Line => [text, ' → ', titleOf.get(bin) ?? bin, '. ', why]) }];
		}
		case 'form':
			return exercise.fields.map(({ label, model }): Block => ({ kind: 'passage', title: label, text: model }));
		case 'compare':
			return exercise.questions.map(({ question, answer }, index): Block => ({ kind: 'passage', title: [`${index + 1}. `, question], text: answer }));
		case 'plan': {
			const { title, columns, rows } = exercise;
			return [{ kind: 'table', name: title, head: columns, rows, widths: columns.map(() => 100 / columns.length) }];
		}
	}
}

/** Each passage of the draft with what is to be said of it, and the draft as it may be mended. */
function markUpAnswers({ draft, faults, sound = [], mended }: ExerciseOf<'mark-up'>, language: string, say: Say): Block[] {
	const why = { fault: faults, sound };
	return [
		{
			kind: 'list',
			marks: 'numbers',
			items: passagesOf(inLanguage(draft, language)).map(
				({ kind, text, number }): Line => [`“${text}” → ${say(kind === 'fault' ? 'exercise.fault' : 'exercise.sound')} `, why[kind][number] ?? ''],
			),
		},
		{ kind: 'passage', title: say('exercise.mended'), text: mended },
	];
}

/** @returns the questions of a check that are asked by show of hands, each with its answer and why; then where the others are */
export function checkBlocks(quiz: PlainQuiz, say: Say): Block[] {
	const words = { true: say('quiz.true'), false: say('quiz.false') };
	const { questions, onPaper } = byHand(quiz);
	return [
		...questions.flatMap((question, index): Block[] => [
			{ kind: 'text', line: `${index + 1}. ${question.item.question}`, look: 'strong' },
			...readOut(question, say),
			{ kind: 'text', line: `${say('course.class.answer')}: ${answerInWords(question, words).join('; ')}` },
			{ kind: 'text', line: question.item.explanation, look: 'note' },
		]),
		...(onPaper > 0
			? [
					{
						kind: 'text',
						line: [`${say('course.class.notByHand', { count: onPaper })} `, { words: say('course.class.checkSheet'), to: worksheetPath(quiz.id, 'A') }],
						look: 'note',
					} as const,
				]
			: []),
	];
}

/** What is read out below a question, where the question alone is not enough. */
function readOut(question: HandQuestion, say: Say): Block[] {
	if (question.kind === 'statement') return [];
	return [
		...(question.many ? [{ kind: 'text', line: say('quiz.paper.many'), look: 'note' } as const] : []),
		{ kind: 'list', marks: 'letters', items: question.options.map(({ text }) => text) },
	];
}
