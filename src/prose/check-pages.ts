/** What every page of prose must hold to: known components, links that lead somewhere, a translation for each original. */
import { decodedPart } from '../files/percent.ts';
import { languageKind, languageTags } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Content } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
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
	return [
		...content.pages.flatMap((page) => [...checkComponents(page, content), ...checkLinks(page, languages, content.addresses)]),
		...checkPairs(content, languages),
	];
}

function checkComponents({ page }: Content['pages'][number], { components }: Content): Problem[] {
	const open = Object.entries(components).flatMap(([name, { as }]) => (as === 'part' ? [] : [name]));
	return page.elements.flatMap(({ name, attributes, place }) => {
		// Every object knows names such as `constructor`.
		const component = Object.hasOwn(components, name) ? components[name] : undefined;
		if (!component) return [problem('unknown-component', place, { name, known: open.join(', ') })];
		const known = component.attributes ?? Object.keys(attributes);
		return Object.keys(attributes).flatMap((field) => (known.includes(field) ? [] : [problem('unknown-field', place, { field })]));
	});
}

function checkLinks({ page }: Content['pages'][number], languages: ReadonlySet<string>, addresses: ReadonlySet<string>): Problem[] {
	return page.links.flatMap(({ url, place }) => {
		if (!isWellFormed(url)) return [problem('link-form', place, { url })];
		if (leadsSomewhere(url, languages, addresses)) return [];
		const [path = ''] = url.split(/[?#]/);
		const [, first = ''] = path.split('/');
		return [problem('broken-link', place, { url }, [{ address: path }, { kind: languageKind.name, id: first }])];
	});
}

/** True where a browser takes the address, and its percent signs stand for characters (RFC 3986, section 2.1): links are decoded to be followed. */
function isWellFormed(url: string): boolean {
	return /^https?:/.test(url) ? URL.canParse(url) : decodedPart(url) !== undefined;
}

/** True for an address outside the site, an anchor, or a page that the content makes. */
function leadsSomewhere(url: string, languages: ReadonlySet<string>, addresses: ReadonlySet<string>): boolean {
	if (/^(https?:|mailto:|tel:|#)/.test(url)) return true;
	const [path = ''] = url.split(/[?#]/);
	const [, tag = ''] = path.split('/');
	return addresses.has(path) || (tag !== ORIGINAL && languages.has(tag) && addresses.has(path.slice(tag.length + 1)));
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
