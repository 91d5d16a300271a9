/** What the list of sources must hold to in itself: one source for an address, names in the languages of the site. */
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Language } from '../language/schema.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Dependency, Problem } from '../source/problem.ts';
import { type Dated, outOfOrder, toCome } from '../source/sense-checks.ts';
import { citedSources, usedTerms } from './cited.ts';
import { problem } from './messages.ts';
import type { Source, Term } from './schema.ts';

/** Over `content/sources.yaml`: addresses that stand twice, days of reading without what was read, names that lack a language. */
export function checkSources(sources: readonly Entry<Source>[], content: Content): Problem[] {
	const languages = content.all(languageKind).map(({ data }) => data);
	return [
		...sameAddresses(sources),
		...sources.flatMap((entry) => {
			const dates: Dated[] = [
				[['date'], entry.data.date],
				[['read'], entry.data.read],
			];
			return [...outOfOrder(entry, dates), ...toCome(entry, dates, content.today)];
		}),
		...unusedSources(sources, content),
		...sources
			.filter(({ data }) => data.read !== undefined && data.how === undefined)
			.map((entry) => problem('read-without-how', entry.place(['read'], 'key'), { id: entry.data.id })),
		...sources.flatMap((entry) => checkNames(entry, languages)),
	];
}

/** How many ids a sentence names. */
const NAMED = 12;
const namesOfUnused = (entries: readonly Entry<{ id: string }>[]) => {
	const ids = entries.map(({ data }) => data.id);
	return { count: ids.length, ids: ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')}, …` : ids.join(', ') };
};

/** Text that could not be read may name one of them. */
const dependOn = (entries: readonly Entry<{ id: string }>[]): Dependency[] => entries.map(({ data }) => ({ named: data.id }));

/** One problem for all sources that nothing cites: they are not published. */
function unusedSources(sources: readonly Entry<Source>[], content: Content): Problem[] {
	const cited = citedSources(content);
	const unused = sources.filter(({ data }) => !cited.has(data.id));
	const [first] = unused;
	return first ? [problem('unused-source', first.place(['id']), namesOfUnused(unused), dependOn(unused))] : [];
}

/** One problem for all terms that nothing published needs. */
export function unusedTerms(terms: readonly Entry<Term>[], content: Content): Problem[] {
	const used = new Set(
		usedTerms(
			terms.map(({ data }) => data),
			content,
		).map(({ id }) => id),
	);
	const unused = terms.filter(({ data }) => !used.has(data.id));
	const [first] = unused;
	return first ? [problem('unused-term', first.place(['id']), namesOfUnused(unused), dependOn(unused))] : [];
}

/** Every source whose address an earlier one has: two entries for one document, or an address that opens neither of two. */
function sameAddresses(sources: readonly Entry<Source>[]): Problem[] {
	const first = new Map<string, string>();
	return sources.flatMap((entry) => {
		const { id, url } = entry.data;
		if (url === null) return [];
		const address = withoutPlace(url);
		const other = first.get(address);
		if (other === undefined) first.set(address, id);
		return other === undefined || other === id ? [] : [problem('same-address', entry.place(['url']), { id, other })];
	});
}

/** An address without the place in the page and without slashes at the end. */
function withoutPlace(url: string): string {
	const [page = ''] = url.split('#', 1);
	let end = page.length;
	while (page[end - 1] === '/') end--;
	return page.slice(0, end);
}

/** Names in languages that the site does not have, and the original and complete languages in which a source has neither title nor name. */
function checkNames(entry: Entry<Source>, languages: readonly Language[]): Problem[] {
	const { id, called = {}, language: own } = entry.data;
	const place = (language: string) => entry.place(['called', language], 'key');
	const whole = entry.place([entry.data.called === undefined ? 'id' : 'called']);
	return [
		...Object.keys(called)
			.filter((name) => !languages.some(({ tag }) => tag === name))
			.map((language) => problem('unknown-language', place(language), { language }, [{ kind: languageKind.name, id: language }])),
		...languages
			.filter(({ tag, complete }) => (complete || tag === ORIGINAL) && tag !== own && called[tag] === undefined)
			.map(({ tag: language }) => problem('unnamed-source', whole, { id, language })),
	];
}
