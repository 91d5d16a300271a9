/**
 * Reads the whole content folder once: every file against its room's schema, with the place of every value.
 * What it returns is all that the checks, the pages and the feeds know of the content.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as course from '../course/schema.ts';
import * as law from '../law/schema.ts';
import { pageKey } from '../lesson/paths.ts';
import * as lesson from '../lesson/schema.ts';
import { readSchoolPage, type SchoolPage } from '../lesson/school-page.ts';
import * as media from '../plan/products/schema.ts';
import * as plan from '../plan/schema.ts';
import * as quiz from '../quiz/schema.ts';
import * as site from '../reference/schema.ts';
import * as results from '../results/schema.ts';
import { type Page, readPage } from '../source/mdx.ts';
import { type Located, type Path, type Problem, problem } from '../source/problem.ts';
import { show, validate } from '../source/schema-problems.ts';
import { readYaml } from '../source/yaml.ts';

type PlanTree = {
	[K in 'plan' | 'reports']: Located<z.infer<(typeof plan)[K]>>[];
} & { units: Located<plan.Unit>[]; tasks: Located<plan.Task>[]; targets: Located<plan.Target>[] };

/** The content with places: what checks work on. */
export type Tree = {
	site: Located<z.infer<typeof site.siteInfo>>[];
	languages: Located<z.infer<typeof site.language>>[];
	strings: Map<string, Located<Record<string, string>>>;
	sources: Located<site.Source>[];
	glossary: Located<site.Term>[];
	navigation: Located<site.NavigationItem>[];
	conventions: Located<law.Convention>[];
	notParty: Located<law.NotParty>[];
	laws: Located<law.Law>[];
	rights: Located<law.Right>[];
	groups: Located<law.Group>[];
	helpLines: Located<law.HelpLine>[];
	reviews: Located<law.Reviews>[];
	results: Located<results.Indicator>[];
	curriculum: Located<lesson.Curriculum>[];
	/** lessons, discussion guides and radio scripts, by their path under `content/docs/`; their prose is in `docs` too */
	school: Map<string, SchoolPage>;
	quizzes: Located<quiz.Quiz>[];
	courses: Located<course.Course>[];
	media: Located<media.Product>[];
	mediaLanguages: Located<media.MediaLanguage>[];
	/** the ids of whole H5P packages that were dropped into `quizzes/` */
	packages: string[];
	plans: Map<string, PlanTree>;
	/** prose pages by their path under `content/docs/`, without ending: `en/bao-chi/index` */
	docs: Map<string, Page & { data: site.PageHead }>;
	/** the prose beside a convention's data, by `<id>.<language>` */
	notes: Map<string, Page & { data: site.PageHead }>;
	/** every prose page by its path under `content/docs/`, also those that cannot be read */
	docNames: Set<string>;
	/** what could not be read: what else names it is not at fault */
	broken: { ids: Set<string>; files: Set<string> };
};

const emptyPlan = (): PlanTree => ({ plan: [], reports: [], units: [], tasks: [], targets: [] });

/** Files that every content folder has. */
const required = [
	'site.yaml',
	'sources.yaml',
	'glossary.yaml',
	'navigation.yaml',
	'not-party.yaml',
	'rights.yaml',
	'groups.yaml',
	'help-lines.yaml',
	'reviews.yaml',
	'curriculum.yaml',
	'languages/vi/language.yaml',
	'languages/vi/strings.yaml',
];
const requiredInPlan = ['plan.yaml', 'units.yaml', 'targets.yaml', 'reports.yaml'];

/**
 * @param root the content folder; its quizzes stand in `quizzes/` beside it, or inside it
 * @param shown the name by which problems call that folder
 * @returns all entries that pass their schema, and every problem of reading and schema
 */
export function readContent(root: string, shown = 'content'): { tree: Tree; problems: Problem[] } {
	const problems: Problem[] = [];
	const tree: Tree = {
		site: [],
		languages: [],
		strings: new Map(),
		sources: [],
		glossary: [],
		navigation: [],
		conventions: [],
		notParty: [],
		laws: [],
		rights: [],
		groups: [],
		helpLines: [],
		reviews: [],
		results: [],
		curriculum: [],
		school: new Map(),
		quizzes: [],
		courses: [],
		media: [],
		mediaLanguages: [],
		packages: [],
		plans: new Map(),
		docs: new Map(),
		notes: new Map(),
		docNames: new Set(),
		broken: { ids: new Set(), files: new Set() },
	};
	const files = contentFiles(root, shown);
	const names = [...files.keys()];
	const top = { line: 1, column: 1 };

	const shownAs = (name: string) => files.get(name)?.shown ?? `${shown}/${name}`;
	const open = (name: string) => ({ file: shownAs(name), text: readFileSync(files.get(name)?.path ?? join(root, name), 'utf8') });

	/** One file that holds one entry. */
	function one<S extends z.ZodType>(name: string, schema: S, into: Located<z.infer<S>>[]): void {
		entries(name, schema, into, false);
	}
	/** One file that holds a list of entries; a broken entry does not take the others with it. */
	function list<S extends z.ZodType>(name: string, schema: S, into: Located<z.infer<S>>[]): void {
		entries(name, schema, into, true);
	}
	function entries<S extends z.ZodType>(name: string, schema: S, into: Located<z.infer<S>>[], many: boolean): void {
		const { file, text } = open(name);
		const read = readYaml(file, text);
		problems.push(...read.problems);
		if (!read.yaml) {
			tree.broken.files.add(name);
			return;
		}
		const { value, place } = read.yaml;
		if (many && !Array.isArray(value)) {
			problems.push(problem('wrong-type', place([]), { field: name, expected: 'array', got: show(value) }));
			return;
		}
		const items = many ? [...(value as unknown[]).entries()] : ([[undefined, value]] as const);
		for (const [index, item] of items) {
			const at: Located<unknown>['place'] = (path, target) => place(index === undefined ? path : [index, ...path], target);
			const { data, problems: found } = validate(schema, item, at);
			problems.push(...found);
			if (data !== undefined) into.push({ data, file, place: at });
			else {
				const part = partOf(schema, item, at);
				if (part) into.push({ data: part.data, file, place: part.place });
				const { id } = (item ?? {}) as { id?: unknown };
				if (typeof id === 'string') tree.broken.ids.add(id);
				if (!many) tree.broken.files.add(name);
			}
		}
	}
	function page(name: string, into: Tree['docs'], key: string): void {
		const { file, text } = open(name);
		const read = readPage(file, text);
		problems.push(...read.problems);
		if (!read.page) return;
		const { data, problems: found } = validate(site.pageHead, read.page.head.value, read.page.head.place);
		problems.push(...found);
		if (data) into.set(key, { ...read.page, data });
	}
	const planOf = (year: string) => {
		const known = tree.plans.get(year) ?? emptyPlan();
		tree.plans.set(year, known);
		return known;
	};

	/** Which file is what. The first pattern that fits reads the file. */
	const shapes: [RegExp, (name: string, parts: string[]) => void][] = [
		[/^site\.yaml$/, (name) => one(name, site.siteInfo, tree.site)],
		[/^languages\/([^/]+)\/language\.yaml$/, (name) => one(name, site.language, tree.languages)],
		[
			/^languages\/([^/]+)\/strings\.yaml$/,
			(name, [tag = '']) => {
				const found: Located<Record<string, string>>[] = [];
				one(name, site.strings, found);
				if (found[0]) tree.strings.set(tag, found[0]);
			},
		],
		[/^sources\.yaml$/, (name) => list(name, site.source, tree.sources)],
		[/^glossary\.yaml$/, (name) => list(name, site.term, tree.glossary)],
		[/^navigation\.yaml$/, (name) => list(name, site.navigationItem, tree.navigation)],
		[/^conventions\/[^/]+\.yaml$/, (name) => one(name, law.convention, tree.conventions)],
		[/^conventions\/([^/.]+\.[^/.]+)\.mdx$/, (name, [key = '']) => page(name, tree.notes, key)],
		[/^not-party\.yaml$/, (name) => list(name, law.notParty, tree.notParty)],
		[/^laws\/[^/]+\.yaml$/, (name) => one(name, law.law, tree.laws)],
		[/^rights\.yaml$/, (name) => list(name, law.right, tree.rights)],
		[/^groups\.yaml$/, (name) => list(name, law.group, tree.groups)],
		[/^help-lines\.yaml$/, (name) => list(name, law.helpLine, tree.helpLines)],
		[/^reviews\.yaml$/, (name) => one(name, law.reviews, tree.reviews)],
		[/^results\/[^/]+\.yaml$/, (name) => one(name, results.indicator, tree.results)],
		[/^curriculum\.yaml$/, (name) => one(name, lesson.curriculum, tree.curriculum)],
		[/^quizzes\/[^/]+\.yaml$/, (name) => one(name, quiz.quiz, tree.quizzes)],
		[/^media\/[^/]+\.yaml$/, (name) => one(name, media.product, tree.media)],
		[/^media-languages\.yaml$/, (name) => list(name, media.mediaLanguage, tree.mediaLanguages)],
		[/^quizzes\/([^/]+)\.h5p$/, (_name, [id = '']) => tree.packages.push(id)],
		[/^courses\/[^/]+\.yaml$/, (name) => one(name, course.course, tree.courses)],
		[/^plan\/(\d{4})\/plan\.yaml$/, (name, [year = '']) => one(name, plan.plan, planOf(year).plan)],
		[/^plan\/(\d{4})\/units\.yaml$/, (name, [year = '']) => list(name, plan.unit, planOf(year).units)],
		[/^plan\/(\d{4})\/tasks\/[^/]+\.yaml$/, (name, [year = '']) => one(name, plan.task, planOf(year).tasks)],
		[/^plan\/(\d{4})\/targets\.yaml$/, (name, [year = '']) => list(name, plan.target, planOf(year).targets)],
		[/^plan\/(\d{4})\/reports\.yaml$/, (name, [year = '']) => one(name, plan.reports, planOf(year).reports)],
		[
			/^docs\/(.+)\.mdx$/,
			(name, [key = '']) => {
				tree.docNames.add(key);
				const school = pageKey(key);
				if (!school) return page(name, tree.docs, key);
				const { file, text } = open(name);
				const read = readSchoolPage(file, text, school);
				problems.push(...read.problems);
				if (read.school) tree.school.set(key, read.school);
				if (read.page) tree.docs.set(key, read.page);
			},
		],
	];

	for (const name of names) {
		const file = shownAs(name);
		const shape = shapes.find(([pattern]) => pattern.test(name));
		if (shape) shape[1](name, shape[0].exec(name)?.slice(1) ?? []);
		else problems.push(problem('unexpected-file', { file, ...top }));
	}
	const years = new Set(names.map((name) => /^plan\/(\d{4})\//.exec(name)?.[1]).filter((year) => year !== undefined));
	const wanted = [...required, ...[...years].flatMap((year) => requiredInPlan.map((name) => `plan/${year}/${name}`))];
	for (const name of wanted) {
		if (!names.includes(name)) problems.push(problem('missing-file', { file: `${shown}/${name}`, ...top }, { name: `${shown}/${name}` }));
	}
	return { tree, problems };
}

/**
 * What is left of a quiz without the items that break their schema, so that the others are checked all the same.
 * Its places are those of the file.
 */
function partOf<S extends z.ZodType>(
	schema: S,
	value: unknown,
	place: Located<unknown>['place'],
): { data: z.infer<S>; place: Located<unknown>['place'] } | undefined {
	if ((schema as z.ZodType) !== quiz.quiz || typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items))
		return undefined;
	const sound = [...value.items.entries()].filter(([, item]) => quiz.item.safeParse(item).success);
	const { data } = schema.safeParse({ ...value, items: sound.map(([, item]) => item) });
	if (data === undefined) return undefined;
	const written = (path: Path): Path => (path[0] === 'items' && typeof path[1] === 'number' ? ['items', sound[path[1]]?.[0] ?? 0, ...path.slice(2)] : path);
	return { data, place: (path, target) => place(written(path), target) };
}

/** Where quizzes stand; content types that an editor dropped in there are no content. */
const QUIZZES = 'quizzes';

/** Every file of the content by the name that the shapes know it by, with its path and the name that problems call it. */
function contentFiles(root: string, shown: string): Map<string, { path: string; shown: string }> {
	const beside = join(root, '..', QUIZZES);
	const under = (folder: string, prefix: string, name: string) =>
		filesUnder(folder).map((file) => [`${prefix}${file}`, { path: join(folder, file), shown: `${name}${file}` }] as const);
	const content = under(root, '', `${shown}/`);
	const quizzes = existsSync(beside) ? under(beside, `${QUIZZES}/`, `${QUIZZES}/`).filter(([file]) => !file.startsWith(`${QUIZZES}/libraries/`)) : [];
	return new Map([...content, ...quizzes]);
}

/** All file names under a folder, sorted, with `/` between parts; hidden files are passed over. */
function filesUnder(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
		.sort();
}
