/** The classes that readers are printed for. */
import { classContent, classModules } from '../../course/class/class-content.ts';
import type { ClassContent } from '../../course/class/guide.ts';
import { lessonTexts } from '../../course/class/lesson-text.ts';
import { courseKind } from '../../course/kinds.ts';
import { exerciseIn } from '../../exercise/find.ts';
import { exerciseKind } from '../../exercise/kinds.ts';
import type { Say } from '../../language/strings.ts';
import { quizKind } from '../../quiz/kinds.ts';
import { sourceKind } from '../../reference/kinds.ts';
import type { Content } from '../../source/kind.ts';

/** @returns all classes of the content, in a language */
export function classesOf(content: Content, language: string, say: Say): ClassContent[] {
	const lessons = content.served(exerciseKind);
	const from = {
		exerciseOf: (id: string) => exerciseIn(lessons, id),
		quizzes: content.served(quizKind),
		texts: lessonTexts(content),
		sources: content.served(sourceKind),
		language,
		say,
	};
	return classModules(content.served(courseKind)).map((of) => classContent(of, from));
}
