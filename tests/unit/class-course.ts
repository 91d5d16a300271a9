/** A course for the tutor's guide: one module of two lessons, with an exercise of every kind. */
import { type ClassContent, classGuide } from '../../src/course/class/guide.ts';
import type { LessonTexts } from '../../src/course/class/lesson-text.ts';
import type { Course, CourseModule } from '../../src/course/schema.ts';
import type { Exercise } from '../../src/exercise/schema.ts';
import type { PlainQuiz } from '../../src/quiz/plain.ts';
import { oneOfEachKind } from './class-samples.ts';
import { sayIn } from './progress-forms.ts';
import { sample } from './quiz-samples.ts';

export const text = (vi: string) => ({ vi, en: `${vi} (en)` });
export const lesson = (id: string, exercises: readonly Exercise[], items: number) => ({
	id,
	title: text(`Tên ${id}`),
	objectives: [text(`Đích một ${id}`), text(`Đích hai ${id}`)],
	check: 'kiem',
	minutes: 30,
	parts: { reading: 8, exercises: exercises.map((each) => each.id), items },
});
export const module: CourseModule = {
	id: 'm1',
	title: text('Học phần'),
	summary: text('Tóm tắt'),
	review: 'kiem',
	lessons: [lesson('bai-mot', oneOfEachKind.slice(0, 3), 8), lesson('bai-hai', oneOfEachKind.slice(3), 8)],
};
export const course: Course = {
	id: 'khoa',
	title: text('Khóa'),
	summary: text('Tóm tắt'),
	audience: [text('Người học')],
	objectives: [text('Đích của khóa'), text('Đích hai của khóa')],
	lessons: 'free',
	modules: [module],
};
const exerciseOf = (id: string): Exercise => {
	const found = oneOfEachKind.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};
export const quiz = (language: string): PlainQuiz => ({ ...sample(language), id: 'kiem' });
/** The second lesson has no page in any language. */
const texts: LessonTexts = {
	'khoa-hoc/khoa/bai-mot': Object.fromEntries(
		['vi', 'en'].map((language) => [
			language,
			{
				language,
				case: { composed: true, blocks: [{ kind: 'paragraph', text: `Chuyện kể ${language}`, tags: [] }] },
				sections: [{ title: `Phần ${language}`, rests: [] }],
			},
		]),
	),
};
export const contentIn = (language: string): ClassContent => ({
	course,
	module,
	exerciseOf,
	quizOf: () => quiz(language),
	texts,
	sources: [],
	language,
	say: sayIn(language),
});
export const guideOf = (language: string) => classGuide(contentIn(language));
