/** Runs every room's check over the content folder. The build, the dev server and the command line all call this. */
import { checkCourses } from '../course/check.ts';
import { coursePaths } from '../course/paths.ts';
import { feedPaths } from '../feeds/paths.ts';
import { checkLaw } from '../law/check.ts';
import { CONSTITUTION, lawPaths } from '../law/paths.ts';
import { checkLessons } from '../lesson/check.ts';
import { schoolPaths } from '../lesson/paths.ts';
import { OFFLINE } from '../offline/lists.ts';
import { checkPlans, registerOf } from '../plan/check.ts';
import { COMPARE, planPaths, taskSlug } from '../plan/paths.ts';
import { checkMedia } from '../plan/products/check.ts';
import { mediaPaths } from '../plan/products/paths.ts';
import { checkQuizzes } from '../quiz/check.ts';
import { quizPaths } from '../quiz/paths.ts';
import { checkSite, pagePaths } from '../reference/check.ts';
import { CURRICULUM, GLOSSARY, LICENCES, SEARCH, SOURCES } from '../reference/paths.ts';
import { checkResults } from '../results/check.ts';
import { resultPaths } from '../results/paths.ts';
import { inOrder, type Located, type Problem } from '../source/problem.ts';
import { readContent, type Tree } from './read.ts';

/**
 * @param root the content folder
 * @param today `YYYY-MM-DD`; what is overdue is said as of this day
 * @param shown the name by which problems call the folder
 * @returns the content and every problem in it, ordered by place
 */
export function check(root: string, today: string, shown = 'content'): { tree: Tree; problems: Problem[] } {
	const { tree, problems } = readContent(root, shown);
	const paths = new Set(allPaths(tree));
	const found = [
		...checkSite(tree, allEntries(tree), paths),
		...checkLaw(tree),
		...checkResults(tree),
		...checkLessons(tree),
		...checkQuizzes(tree),
		...checkCourses(tree),
		...checkPlans(tree, today),
		...checkMedia(tree, paths, today),
	];
	return { tree, problems: inOrder([...problems, ...found.filter((problem) => !followsFrom(tree, problem))]) };
}

/** The list files whose entries other files name, and what a message calls such an entry. */
const lists: [RegExp, string][] = [
	[/units\.yaml$/, 'unit'],
	[/plan\.yaml$/, 'duty'],
	[/glossary\.yaml$/, 'term'],
	[/groups\.yaml$/, 'group'],
	[/help-lines\.yaml$/, 'help-line'],
	[/targets\.yaml$/, 'target'],
	[/media-languages\.yaml$/, 'media-language'],
	[/sources\.yaml$/, 'source'],
	[/^quizzes\//, 'quiz'],
	[/^quizzes\//, 'bank'],
	[/^quizzes\//, 'item'],
	[/^curriculum\.yaml$/, 'topic'],
];

/** True where a problem says no more than that something it names could not be read, which is said elsewhere. */
function followsFrom(tree: Tree, { kind, params }: Problem): boolean {
	const { ids, files } = tree.broken;
	if (ids.size + files.size === 0) return false;
	const paths = [...files];
	const names = new Set(
		paths.map((path) =>
			path
				.split('/')
				.at(-1)
				?.replace(/\.yaml$/, ''),
		),
	);
	const ofPlan = paths.some((path) => /^plan\/\d+\/[^/]+$/.test(path));
	const named = params.id ?? '';
	const ofLanguage = paths.some((path) => path.startsWith('languages/'));
	switch (kind) {
		case 'unknown-language':
			return ofLanguage;
		case 'broken-link':
			return (
				ofLanguage ||
				[...names, ...ids].some((name) => params.url?.includes(`/${name?.toLowerCase()}/`)) ||
				(ofPlan && (params.url ?? '').includes('/ke-hoach/'))
			);
		case 'quiz-unused-bank':
		case 'quiz-no-items':
		case 'quiz-draw':
			return paths.some((path) => path.startsWith('quizzes/'));
		case 'course-unlisted-lesson':
			return files.has(params.name ?? '');
		case 'course-draw':
			return files.has(`quizzes/${named}.yaml`);
		case 'media-no-plan':
			return paths.some((path) => /^plan\/\d+\/plan\.yaml$/.test(path));
		case 'task-without-file':
			return ids.has(named) || names.has(params.file?.replace(/\.yaml$/, ''));
		case 'unknown-id':
		case 'unknown-source': {
			const what = kind === 'unknown-source' ? 'source' : params.what;
			const ownFile = names.has(named) || names.has(named.toLowerCase()) || names.has(taskSlug(named)) || (what === 'article' && names.has(CONSTITUTION));
			return ids.has(named) || ownFile || paths.some((path) => lists.some(([pattern, entry]) => entry === what && pattern.test(path)));
		}
		default:
			return false;
	}
}

/** Every entry that claims something or holds text. */
export function allEntries(tree: Tree): Located<unknown>[] {
	const shared = [
		tree.site,
		tree.sources,
		tree.glossary,
		tree.navigation,
		tree.conventions,
		tree.notParty,
		tree.laws,
		tree.rights,
		tree.groups,
		tree.helpLines,
		tree.reviews,
		tree.results,
		tree.curriculum,
		tree.quizzes,
		tree.courses,
		tree.media,
		tree.mediaLanguages,
	];
	const plans = [...tree.plans.values()].flatMap((year) => [year.plan, year.units, year.tasks, year.targets, year.reports]);
	return [...shared, ...plans].flat();
}

/** Every address that the content makes a page for, without the language. */
export function allPaths(tree: Tree): string[] {
	const data = <T>(entries: Located<T>[]) => entries.map((entry) => entry.data);
	const languages = new Set(tree.languages.map((entry) => entry.data.tag));
	const registers = [...tree.plans.values()].flatMap((year) => registerOf(year) ?? []);
	return [
		...pagePaths(tree.docNames, languages),
		GLOSSARY,
		SOURCES,
		SEARCH,
		CURRICULUM,
		...schoolPaths([...tree.school.values()]),
		LICENCES,
		...lawPaths({ conventions: data(tree.conventions), laws: data(tree.laws), rights: data(tree.rights), groups: data(tree.groups) }),
		...resultPaths(data(tree.results)),
		...quizPaths(data(tree.quizzes), tree.packages),
		...coursePaths(data(tree.courses)),
		OFFLINE,
		...mediaPaths(data(tree.media)),
		...feedPaths,
		'/ke-hoach/',
		COMPARE,
		...registers.flatMap(planPaths),
	];
}
