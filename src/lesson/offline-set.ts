/** What a lesson or a discussion guide needs to be taught without a network: all its faces, its quiz on screen and on paper, its files. */
import { framePatterns, type OfflineSet } from '../offline/lists.ts';
import { versions } from '../quiz/paper/sheet.ts';
import { answerKeyPath, framePath, quizPath, worksheetPath } from '../quiz/paths.ts';
import { GLOSSARY, inLocale, SEARCH, SOURCES } from '../reference/paths.ts';
import type { Taught } from './lessons.ts';
import { GUIDES, handsPath, LESSONS, lessonPath, parentsPath, slidesPath } from './paths.ts';

export const lessonSet = ({ kind, id }: Pick<Taught, 'kind' | 'id'>, language: string): string =>
	`${kind === 'lesson' ? 'bai-hoc' : 'sinh-hoat'}-${id}-${language}`;

export function offlineLesson(taught: Taught, language: string): OfflineSet {
	const { quiz } = taught;
	const pages = [
		taught.kind === 'lesson' ? LESSONS : GUIDES,
		lessonPath(taught),
		...(taught.slides ? [slidesPath(taught)] : []),
		...(taught.asks.length > 0 ? [handsPath(taught)] : []),
		...(taught.kind === 'lesson' ? [parentsPath(taught.id)] : []),
		...(quiz === undefined ? [] : [quizPath(quiz), framePath(quiz), answerKeyPath(quiz), ...versions.map((version) => worksheetPath(quiz, version))]),
		GLOSSARY,
		SOURCES,
		SEARCH,
	];
	const under = (path: string) => inLocale(path, language).slice(1);
	return {
		id: lessonSet(taught, language),
		patterns: [...pages.map((path) => `${under(path)}index.html`), ...(quiz === undefined ? [] : [`${under(quizPath(quiz))}*.*`]), ...framePatterns(language)],
	};
}
