/** What every page of prose must hold to: known components, links that lead somewhere, a translation for each original. */
import { languageKind, languageTags } from '../language/kinds.ts';
import type { Content } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { checkComponents } from './check-components.ts';
import { checkLinks, targetsOf } from './check-links.ts';
import { problem } from './messages.ts';
import { splitKey } from './shown.ts';

const DOCS = /^docs\/(.+)\.mdx$/;

/** The path under `content/docs/` of every prose page, also of one that cannot be read. */
const pageNames = ({ files }: Content): string[] => [...files].flatMap((name) => DOCS.exec(name)?.[1] ?? []);

/** The pages that are no translations. */
export function originalPages(content: Content): string[] {
	const languages = languageTags(content);
	return pageNames(content).filter((key) => splitKey(key, languages).original === key);
}

export function checkPages(content: Content): Problem[] {
	const languages = languageTags(content);
	const targets = targetsOf(content);
	return [
		...content.pages.flatMap((page) => [...checkComponents(page, content), ...checkLinks(page, targets)]),
		...content.pages.flatMap((page) => checkName(page, languages)),
		...checkPairs(content, languages),
	];
}

/** The parts of an address as Astro leaves them; it would write any other name in a way of its own, and links would not find the page. */
const ADDRESS = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

function checkName({ name, file }: Content['pages'][number], languages: ReadonlySet<string>): Problem[] {
	const key = DOCS.exec(name)?.[1];
	if (key === undefined) return [];
	const { original } = splitKey(key, languages);
	return ADDRESS.test(original) ? [] : [problem('page-name', topOf(file), { name: original })];
}

/** Every translated page has its original, and every original its page in each language that is to be complete. */
function checkPairs(content: Content, languages: ReadonlySet<string>): Problem[] {
	const names = new Set(pageNames(content));
	const complete = content.all(languageKind).flatMap(({ data }) => (data.complete ? [data.tag] : []));
	return content.pages.flatMap(({ name, file, kind }) => {
		const key = DOCS.exec(name)?.[1];
		if (key === undefined) return [];
		const { original } = splitKey(key, languages);
		if (original !== key) return names.has(original) ? [] : [problem('page-without-original', topOf(file), { name: `${original}.mdx` })];
		const missing = kind.translated === false ? [] : complete.filter((language) => !names.has(`${language}/${key}`));
		return missing.map((language) => problem('missing-page', topOf(file), { language, name: `docs/${language}/${key}.mdx` }));
	});
}
