/** Which lessons, discussion guides, radio scripts and quizzes are about a right: those that name an article which protects it. */
import { ORIGINAL } from '../language/paths.ts';
import { spread } from '../law/check.ts';
import type { Right } from '../law/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { Script, Taught } from './lessons.ts';

/** What names articles of conventions and of the Constitution. */
type Naming = {
	conventions?: readonly { convention: string; articles?: readonly string[] | undefined }[] | undefined;
	constitution?: readonly string[] | undefined;
};

const CONSTITUTION = 'constitution';
const numbered = (name: string, articles: readonly string[]) => articles.flatMap(spread).map((number) => `${name} ${number}`);

/** The articles that something names, each as text; a convention named without articles names none. */
const articlesOf = ({ conventions = [], constitution = [] }: Naming): Set<string> =>
	new Set([...conventions.flatMap(({ convention, articles = [] }) => numbered(convention, articles)), ...numbered(CONSTITUTION, constitution)]);

/**
 * @param rights that are asked about
 * @returns of some things those that name an article of these rights, what names most of them first, at most `most`
 */
function aboutRights<T extends Naming>(rights: readonly Right[], things: readonly T[], most = Number.POSITIVE_INFINITY): T[] {
	const wanted = new Set(rights.flatMap((right) => [...articlesOf(right)]));
	return things
		.map((thing) => ({ thing, shared: articlesOf(thing).intersection(wanted).size }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, most)
		.map(({ thing }) => thing);
}

/** What the site teaches about some rights. */
export type AboutRights = { taught: Taught[]; scripts: Script[]; quizzes: Quiz[] };

/** How many lessons and guides a page names. */
const MOST = 6;

/**
 * @param quizzes those that have a page
 * @returns lessons, guides, scripts, and the quizzes of those lessons
 */
export function teachingOf(
	rights: readonly Right[],
	{ taught, scripts, quizzes }: { taught: readonly Taught[]; scripts: readonly Script[]; quizzes: readonly Quiz[] },
): AboutRights {
	const own = aboutRights(rights, taught, MOST);
	const named = scripts.map((script) => ({ script, conventions: script.texts[ORIGINAL]?.conventions }));
	return {
		taught: own,
		scripts: aboutRights(rights, named).map(({ script }) => script),
		quizzes: quizzes.filter(({ id }) => own.some(({ quiz }) => quiz === id)),
	};
}
