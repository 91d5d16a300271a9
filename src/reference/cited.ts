/** What of the sources and the glossary is published: what something published needs. */
import type { Content } from '../source/kind.ts';
import { walk } from '../source/walk.ts';
import { claimsIn } from './claims.ts';
import { names } from './messages.ts';
import { GLOSSARY } from './paths.ts';
import type { Term } from './schema.ts';

/** Kinds whose own entries cite nothing by standing there. */
const LISTS: ReadonlySet<string> = new Set([names.source.name, names.site.name]);

const sources = new WeakMap<Content, ReadonlySet<string>>();

/** The ids of the sources that an entry or a page cites, or that a record of verification names. */
export function citedSources(content: Content): ReadonlySet<string> {
	const known = sources.get(content);
	if (known) return known;
	const cited = new Set<string>();
	for (const { data, kind } of content.everything) {
		if (LISTS.has(kind.name)) continue;
		for (const found of walk(data)) if (found.what === 'source') cited.add(found.id);
	}
	for (const { page } of content.pages) {
		for (const { sources: ids, against } of claimsIn(page)) for (const id of [...ids, ...(against ? [against] : [])]) cited.add(id);
	}
	sources.set(content, cited);
	return cited;
}

/** The terms that pages mark or link to, that other published terms lead to, or whose words stand in a text of the content. */
export function usedTerms(terms: readonly Term[], content: Content): Term[] {
	const named = new Set(
		content.pages.flatMap(({ page }) => [
			...page.elements.flatMap(({ name, attributes }) => (name === 'Term' && attributes.id ? [attributes.id] : [])),
			...page.links.flatMap(({ url }) => (url.includes(`${GLOSSARY}#`) ? [url.slice(url.indexOf('#') + 1)] : [])),
		]),
	);
	const marked = withRelated(terms, named);
	const rest = terms.filter(({ id }) => !marked.has(id));
	if (rest.length === 0) return [...terms];
	const used = withRelated(terms, new Set([...marked, ...standing(rest, content)]));
	return terms.filter(({ id }) => used.has(id));
}

/** The ids of those terms whose words stand in a text of the content, whatever their capitals. */
function standing(terms: readonly Term[], content: Content): string[] {
	const small = (text: string) => text.normalize('NFC').toLowerCase();
	const found: string[] = [];
	let open = terms.map(({ id, term, abbreviation }) => ({
		id,
		words: [...Object.values(term), ...(abbreviation === undefined ? [] : [abbreviation])].map(small),
	}));
	const texts = new Map(
		content.everything.flatMap(({ file, kind, written }) => (LISTS.has(kind.name) || kind.name === names.term.name ? [] : [[file, written ?? '']])),
	);
	for (const written of texts.values()) {
		if (open.length === 0) break;
		const text = small(written);
		const isHere = ({ words }: (typeof open)[number]) => words.some((word) => text.includes(word));
		found.push(...open.filter(isHere).map(({ id }) => id));
		open = open.filter((one) => !isHere(one));
	}
	return found;
}

/** The ids of terms, and of all that they lead to. */
function withRelated(terms: readonly Term[], ids: ReadonlySet<string>): Set<string> {
	const byId = new Map(terms.map((term) => [term.id, term]));
	const found = new Set<string>();
	const open = [...ids];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const term = byId.get(id);
		if (!term || found.has(id)) continue;
		found.add(id);
		open.push(...(term.see ?? []));
	}
	return found;
}
