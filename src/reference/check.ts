/** What every entry and page must hold to: sources that exist, texts in known languages. */
import { languageKind } from '../language/kinds.ts';
import type { Language } from '../language/schema.ts';
import { type Named, namesOf, nearestTo, unknownId } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { MdxPage } from '../source/mdx.ts';
import type { Located, Path, Place, Problem } from '../source/problem.ts';
import { walk } from '../source/walk.ts';
import { checkSources } from './check-sources.ts';
import { pageStarters, samePages, textProblems } from './check-texts.ts';
import { checkVerified } from './check-verified.ts';
import { claimsIn, recordIn } from './claims.ts';
import { names, problem } from './messages.ts';
import type { Source, Term } from './schema.ts';

/** Over the whole content: the sources and languages of every entry, and the verification of every claim, in data and in prose. */
export function checkEvidence(sources: readonly Entry<Source>[], terms: readonly Entry<Term>[], content: Content): Problem[] {
	const named = namesOf(names.term, terms);
	const known: ReadonlyMap<string, Source> = new Map(sources.map(({ data }) => [data.id, data]));
	const { today } = content;
	const problems = content.everything.flatMap((entry) => checkEntry(entry, known, content));
	const claims = content.pages.flatMap(({ page }) => claimsIn(page));
	return [
		...problems,
		...claims.flatMap(({ sources: ids, verified, against, place }) => [
			...(ids.length === 0 ? [problem('claim-without-source', place)] : []),
			...[...ids, ...(against ? [against] : [])].filter((id) => !known.has(id)).map((id) => unknownSource(id, known, place)),
			...checkVerified(recordIn(verified, against), ids, { sources: known, today, places: { claim: place, record: place } }),
		]),
		...content.pages.flatMap(({ page }) => checkTerms(page, named)),
		...content.pages.flatMap(pageStarters),
		...samePages(
			content,
			content.all(languageKind).map(({ data }) => data.tag),
		),
		...checkSources(sources, content),
	];
}

const unknownSource = (id: string, known: ReadonlyMap<string, Source>, place: Place): Problem =>
	problem('unknown-source', place, { id, near: nearestTo(id, known.keys()) }, [{ kind: names.source.name, id }]);

function checkEntry(entry: Located<unknown>, known: ReadonlyMap<string, Source>, content: Content): Problem[] {
	const languages = content.all(languageKind).map(({ data }) => data);
	return [...walk(entry.data)].flatMap((found): Problem[] => {
		if (found.what === 'claim') {
			const claim = entry.place([...found.path, 'source'], 'key');
			const record = found.verified === undefined ? claim : entry.place([...found.path, found.recordKey], 'key');
			return checkVerified(found.verified, found.cited, { sources: known, today: content.today, places: { claim, record } });
		}
		if (found.what === 'source') {
			return known.has(found.id) ? [] : [unknownSource(found.id, known, entry.place(found.path))];
		}
		return [...checkLanguages(entry, found.path, found.text, languages), ...textProblems(entry, found.path, found.text)];
	});
}

/** What a check asks of the languages of the site. */
export type SiteLanguages = readonly Pick<Language, 'tag' | 'complete'>[];

/**
 * @param path where the texts stand in their entry, by language
 * @param texts what stands there, of whatever form
 * @param languages those of the site
 * @returns languages that the site does not have, and texts that are missing in a language that is to be complete
 */
export function checkLanguages(entry: Located<unknown>, path: Path, texts: object, languages: SiteLanguages): Problem[] {
	const written = Object.keys(texts);
	return [
		...written
			.filter((language) => !languages.some(({ tag }) => tag === language))
			.map((language) => problem('unknown-language', entry.place([...path, language], 'key'), { language }, [{ kind: languageKind.name, id: language }])),
		...languages
			.filter(({ tag, complete }) => complete && !written.includes(tag))
			.map(({ tag: language }) => problem('missing-translation', entry.place(path), { language })),
	];
}

/** `<Term id="…">` that names no term. */
function checkTerms({ elements, file }: MdxPage, terms: Named): Problem[] {
	return elements
		.filter(({ name }) => name === 'Term')
		.flatMap(({ attributes, place }) => unknownId({ data: undefined, file, place: () => place }, [], attributes.id ?? '', terms));
}
