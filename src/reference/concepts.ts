/**
 * Concepts of the site's content in SKOS (W3C Recommendation of 18 August 2009). The address of a concept is that of its page or of
 * its place on one, with `#` and its id: it names the concept and not the page, and leads whoever opens it to the page.
 */
import { link, links, type Name, plain, type Resource, resource, type Texts, texts, type Value } from '../files/rdf.ts';
import { fold } from '../language/fold.ts';
import type { SourceRef } from '../source/fields.ts';
import { pagesOf, sourceLinks } from './cited-sources.ts';
import { GLOSSARY } from './paths.ts';
import type { Matches, Term } from './schema.ts';

/** A set of concepts that belong together. */
export type Scheme = { address: string /** the page that lists them */; page: string; title: Texts; about: Texts };

export type Concept = {
	address: string;
	page: string;
	id: string;
	label: Texts;
	/** other names, of which one that is the label is left out */
	others?: Texts;
	definition?: Texts;
	scopeNote?: Texts;
	/** addresses of concepts of the same scheme */
	related?: readonly string[];
	/** addresses of concepts of another scheme of the site */
	relatedElsewhere?: readonly string[];
	/** addresses to read on */
	further?: readonly string[];
	matches?: Matches | undefined;
	source: readonly SourceRef[];
};

/** Other names in the languages in which they differ from the label: no two kinds of label may be the same text (SKOS, S13). */
export const otherLabels = (others: Texts, label: Texts): Value[] =>
	texts(Object.fromEntries(Object.entries(others).filter(([tag, text]) => text !== label[tag])));

/** Labels as people type them without marks, for search; none where that is how they are written. */
function withoutMarks(label: Texts, taken: Texts): Value[] {
	return texts(
		Object.fromEntries(
			Object.entries(label).flatMap(([tag, text]) => {
				const folded = fold(text);
				return folded === text.toLowerCase() || folded === taken[tag] ? [] : [[tag, folded]];
			}),
		),
	);
}

/** @param languages of the site */
function conceptResource(one: Concept, scheme: Scheme, languages: readonly string[]): Resource {
	return resource(one.address, ['skos:Concept'], {
		'skos:inScheme': [link(scheme.address)],
		'skos:topConceptOf': [link(scheme.address)],
		'skos:notation': [plain(one.id)],
		'skos:prefLabel': texts(one.label),
		'skos:altLabel': otherLabels(one.others ?? {}, one.label),
		'skos:hiddenLabel': withoutMarks(one.label, one.others ?? {}),
		'skos:definition': texts(one.definition ?? {}),
		'skos:scopeNote': texts(one.scopeNote ?? {}),
		'skos:related': links(one.related),
		'skos:relatedMatch': links(one.relatedElsewhere),
		'skos:exactMatch': links(one.matches?.exact),
		'skos:closeMatch': links(one.matches?.close),
		'foaf:page': pagesOf(one.page, languages),
		'rdfs:seeAlso': links(one.further),
		'dct:source': sourceLinks(one.source),
	});
}

/**
 * A scheme with its concepts: no content says that one is narrower than another, so each stands at the top.
 * @param said what else is known of the scheme
 */
export function schemeResources(
	scheme: Scheme,
	concepts: readonly Concept[],
	languages: readonly string[],
	said: Readonly<Record<Name, readonly Value[]>> = {},
): Resource[] {
	return [
		resource(scheme.address, ['skos:ConceptScheme'], {
			'dct:title': texts(scheme.title),
			'dct:description': texts(scheme.about),
			'foaf:page': pagesOf(scheme.page, languages),
			...said,
			'skos:hasTopConcept': links(concepts.map(({ address }) => address)),
		}),
		...concepts.map((one) => conceptResource(one, scheme, languages)),
	];
}

export const TERM_SCHEME = `${GLOSSARY}#cac-thuat-ngu`;
/** The address of a term of the glossary. */
export const termAddress = (id: string): string => `${GLOSSARY}#${id}`;

/** The terms of the glossary. What one names as related is related to it (skos:related is symmetric): both sides say so. */
export function termConcepts(glossary: readonly Term[]): Concept[] {
	const relatedTo = (id: string) => glossary.filter(({ see }) => see?.includes(id)).map((other) => other.id);
	return glossary.map(({ id, term, abbreviation, definition, see = [], matches, source }) => ({
		address: termAddress(id),
		page: GLOSSARY,
		id,
		label: term,
		others: abbreviation === undefined ? {} : Object.fromEntries(Object.keys(term).map((tag) => [tag, abbreviation])),
		definition,
		related: [...see, ...relatedTo(id)].filter((other) => other !== id).map(termAddress),
		matches,
		source,
	}));
}
