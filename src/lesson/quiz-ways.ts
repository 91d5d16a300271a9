/** Where the result of a quiz leads: the lessons that it asks about, and what comes after it. */
import { courses } from '../course/data.ts';
import { writtenModules } from '../course/outline.ts';
import { lessonPath as courseLessonPath } from '../course/paths.ts';
import type { Course, CourseLesson } from '../course/schema.ts';
import { wayOn } from '../course/way-on.ts';
import type { Ways } from '../h5p/types/ways.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import { strings } from '../language/say.ts';
import { QUIZZES } from '../quiz/paths.ts';
import type { PlainQuiz } from '../quiz/plain.ts';
import { taught } from './data.ts';
import { textIn } from './lessons.ts';
import { LESSONS, lessonPath } from './paths.ts';

/** To the beginning of a page: whoever is on it already does not load it again. */
const TOP = '#_top';

/** @param language of the page that the quiz stands in @returns links of the site; questions are named by their ids */
export function quizWays(quiz: PlainQuiz, language: string): Ways {
	const say = strings(language);
	const link = (title: string, path: string) => ({ title, href: inLocale(path, language) });
	const all = [...courses.flatMap((course) => courseWays(course, quiz, language)), ...taughtWays(quiz.id, language)];
	return {
		review: all.flatMap(({ review }) => review),
		on: [...all.flatMap(({ on }) => on), link(say('quiz.others'), QUIZZES)],
	};
}

/** A check leads back to its lesson and on to the next; a review of a module to those of its lessons that a fault belongs to. */
function courseWays(course: Course, quiz: PlainQuiz, language: string): Ways[] {
	const say = strings(language);
	const modules = writtenModules(course);
	const linkTo = ({ id, title }: CourseLesson, place = '') => ({
		title: inLanguage(title, language),
		href: inLocale(courseLessonPath(course.id, id), language) + place,
	});
	const behind = ({ id }: CourseLesson) => {
		const { title, path } = wayOn(course, id, language, say);
		return { title, href: inLocale(path, language) };
	};
	const checks = modules
		.flatMap(({ lessons }) => lessons)
		.filter(({ check }) => check === quiz.id)
		.map((lesson) => ({ review: [linkTo(lesson, TOP)], on: [behind(lesson)] }));
	const reviews = modules
		.filter(({ review }) => review === quiz.id)
		.map(({ lessons }) => ({
			review: lessons.flatMap((lesson) => {
				const items = quiz.items.filter(({ topic }) => topic === lesson.id).map(({ id }) => id);
				return items.length > 0 ? [{ ...linkTo(lesson), items }] : [];
			}),
			on: lessons.slice(-1).map(behind),
		}));
	return [...checks, ...reviews];
}

/** The school lessons and guides that a quiz belongs to. */
function taughtWays(quiz: string, language: string): Ways[] {
	const say = strings(language);
	return taught
		.filter((lesson) => lesson.quiz === quiz)
		.map((lesson) => ({
			review: [{ title: textIn(lesson.texts, language).text.title, href: inLocale(lessonPath(lesson), language) }],
			on: lesson.kind === 'lesson' ? [{ title: say('finder.title'), href: inLocale(LESSONS, language) }] : [],
		}));
}
