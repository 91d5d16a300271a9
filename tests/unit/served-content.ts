/** The content of a folder as pages get it. */
import { check } from '../../src/content/check.ts';
import { courseKind } from '../../src/course/kinds.ts';
import type { Published } from '../../src/feeds/published.ts';
import { languageKind, stringsKind } from '../../src/language/kinds.ts';
import { conventionKind, groupKind, lawKind, rightKind } from '../../src/law/kinds.ts';
import { curriculumKind, lessonKind, radioKind } from '../../src/lesson/kinds.ts';
import { mediaLanguageKind, planKind, productKind } from '../../src/plan/kinds.ts';
import { pageKind } from '../../src/prose/kinds.ts';
import { quizKind } from '../../src/quiz/kinds.ts';
import { bodyKind } from '../../src/recommendation/kinds.ts';
import { siteKind, sourceKind, termKind } from '../../src/reference/kinds.ts';
import { indicatorKind } from '../../src/results/kinds.ts';
import { situationKind } from '../../src/situation/kinds.ts';
import type { Content } from '../../src/source/kind.ts';
import { province } from './broken-tree.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

/** @returns what pages get of some content */
export function served(content: Content) {
	const published: Published = {
		site: content.served(siteKind),
		languages: content.served(languageKind),
		sources: content.served(sourceKind),
		conventions: content.served(conventionKind),
		rights: content.served(rightKind),
		groups: content.served(groupKind),
		glossary: content.served(termKind),
		bodies: content.served(bodyKind),
		situations: content.served(situationKind),
		results: content.served(indicatorKind),
		quizzes: content.served(quizKind),
		plans: content.served(planKind),
		media: content.served(productKind),
		mediaLanguages: content.served(mediaLanguageKind),
		pages: content.served(pageKind),
	};
	return {
		...published,
		strings: content.served(stringsKind),
		laws: content.served(lawKind),
		courses: content.served(courseKind),
		curriculum: content.served(curriculumKind),
		taught: content.served(lessonKind),
		scripts: content.served(radioKind),
	};
}
export type ServedContent = ReturnType<typeof served>;

/** @param today `YYYY-MM-DD` */
export function servedContent(root: string, today: string): ServedContent {
	const isUnchanged = root === siteContent || root === province;
	return served(isUnchanged ? contentOnce(root, today) : check(root, today).content);
}
