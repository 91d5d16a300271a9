/** What must hold of the placement test of a course: it asks what it promises, vouches for lessons that are there, and nobody passes it by guessing or by heart. */
import { quizNames } from '../quiz/check.ts';
import { names as quizKinds } from '../quiz/messages.ts';
import type { Item, Quiz } from '../quiz/schema.ts';
import { type Named, unknownId } from '../source/entry-checks.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { WrittenCourse } from './schema.ts';

type Entry = Located<WrittenCourse>;

/** Of two or four answers one is right: who guesses is right too often for one such item to vouch for a lesson. */
const GUESSABLE: readonly Item['type'][] = ['single', 'true-false'];

const noun = { vi: 'bài học', en: 'lesson' };

/** @param quizzes every quiz and bank of the content */
export function checkPlacement(entry: Entry, quizzes: readonly Located<Quiz>[]): Problem[] {
	const { placement } = entry.data;
	if (!placement) return [];
	const test = quizzes.find(({ data }) => data.id === placement.quiz && data.kind === 'placement');
	if (!test) return unknownId(entry, ['placement', 'quiz'], placement.quiz, quizNames(quizzes, 'placement'));
	const { id, items } = test.data;
	const params = { id, count: items.length, wanted: placement.items };
	return [
		...(items.length === placement.items
			? []
			: [problem('course-placement-count', entry.place(['placement', 'items']), params, [{ kind: quizKinds.quiz.name, id }])]),
		...(['from', 'draw'] as const).flatMap((key) =>
			test.data[key] === undefined ? [] : [problem('course-placement-draws', test.place([key], 'key'), { id, key })],
		),
		...items.flatMap((item, index) => checkItem(entry.data, test, item, index)),
		...reused(test, quizzes),
	];
}

function checkItem(course: WrittenCourse, test: Located<Quiz>, item: Item, index: number): Problem[] {
	const path: Path = ['items', index];
	const { vouches = [] } = item;
	if (vouches.length === 0) return [problem('course-placement-nothing', test.place([...path, 'id']), { id: item.id })];
	const lessons = course.modules.flatMap((module) => module.lessons);
	const named: Named = { noun, ids: new Set(lessons.map(({ id }) => id)), dependsOn: () => [] };
	return vouches.flatMap((lesson, at) => {
		const place = [...path, 'vouches', at];
		const isPlanned = lessons.some(({ id, planned }) => id === lesson && planned === true);
		const isAlone = test.data.items.every((other) => other === item || !other.vouches?.includes(lesson));
		return [
			...unknownId(test, place, lesson, named),
			...(isPlanned ? [problem('course-placement-planned', test.place(place), { id: item.id, lesson })] : []),
			...(isAlone && GUESSABLE.includes(item.type) ? [problem('course-placement-guess', test.place(place), { id: item.id, lesson })] : []),
		];
	});
}

/** Items that another quiz or bank asks as well: whoever has practised there knows their answers. */
function reused(test: Located<Quiz>, quizzes: readonly Located<Quiz>[]): Problem[] {
	const others = quizzes
		.filter((other) => other !== test)
		.flatMap(({ data }) => data.items.map((item) => ({ quiz: data.id, id: item.id, asked: askedBy(item) })));
	return test.data.items.flatMap((item, index) => {
		const asked = askedBy(item);
		const same = others.find((other) => other.id === item.id || other.asked === asked);
		return same ? [problem('course-placement-reused', test.place(['items', index, 'id']), { id: item.id, quiz: same.quiz })] : [];
	});
}

/** What an item asks, in the original language. */
function askedBy(item: Item): string {
	const task =
		'text' in item ? item.text.vi : 'answers' in item ? item.answers.map(({ text }) => text.vi) : 'steps' in item ? item.steps.map(({ vi }) => vi) : '';
	const pairs = 'pairs' in item ? item.pairs.map(({ left }) => left.vi) : [];
	return JSON.stringify([item.question.vi, task, pairs]);
}

/** Placement tests that no course asks. */
export function unusedPlacements(courses: readonly Entry[], quizzes: readonly Located<Quiz>[]): Problem[] {
	const asked = new Set(courses.flatMap(({ data }) => data.placement?.quiz ?? []));
	return quizzes.flatMap((entry) =>
		entry.data.kind === 'placement' && !asked.has(entry.data.id)
			? [problem('course-placement-unused', entry.place(['id']), { id: entry.data.id }, [{ kind: 'course' }, { named: entry.data.id }])]
			: [],
	);
}
