/** What a learner may choose after the placement test: what stands against each lesson. */
import { lessonsOf, type Outline } from './outline.ts';
import { isSkipped, maySkip, rightItems, type Vouching } from './placement.ts';
import { type CourseRecord, lessonDone } from './record.ts';

export type LessonChoice = {
	lesson: string;
	/**
	 * `done` and `skipped` as they stand; `may`: the learner may skip it; `faulty`: an item that vouches for it was not answered fully right;
	 * `always`: no item vouches for it
	 */
	state: 'done' | 'skipped' | 'may' | 'faulty' | 'always';
	/** the items that were not answered fully right, by their places in the test, from 1 */
	faults: number[];
};

/**
 * @param items the ids of the items of the test, in its order
 * @returns every lesson in the order of the course
 */
export function lessonChoices(outline: Outline, record: CourseRecord, vouching: Vouching, items: readonly string[]): LessonChoice[] {
	const may = new Set(maySkip(vouching, record.placement));
	const right = rightItems(record.placement);
	return lessonsOf(outline).map((lesson) => {
		const own = Object.hasOwn(vouching, lesson.id) ? (vouching[lesson.id] ?? []) : [];
		const faults = items.flatMap((id, index) => (own.includes(id) && !right.has(id) ? [index + 1] : []));
		const of = (state: LessonChoice['state']): LessonChoice => ({ lesson: lesson.id, state, faults });
		if (lessonDone(lesson, record)) return of('done');
		if (isSkipped(record, lesson.id)) return of('skipped');
		if (may.has(lesson.id)) return of('may');
		return of(own.length > 0 ? 'faulty' : 'always');
	});
}
