/** Pages and sources as RDF names them. */
import { date, type Link, link, links, plain, type Resource, resource, texts } from '../files/rdf.ts';
import { inLocale } from '../language/paths.ts';
import { type SourceRef, sourceIdOf } from '../source/fields.ts';
import { SOURCES } from './paths.ts';
import type { Source } from './schema.ts';
import { sourceAnchor } from './sources.ts';

/** The pages of a path in all languages. */
export const pagesOf = (path: string, languages: readonly string[]): Link[] => languages.map((tag) => link(inLocale(path, tag)));

/** The address of a source: its place in the list of sources. */
const sourceAddress = (id: string) => `${SOURCES}#${sourceAnchor(id)}`;
export const sourceLinks = (source: readonly SourceRef[]): Link[] => links(source.map((reference) => sourceAddress(sourceIdOf(reference))));

/** The sources that some resources cite, so that a file says what it cites. */
export function citedSources(resources: readonly Resource[], sources: readonly Source[]): Resource[] {
	const cited = new Set(resources.flatMap((one) => (one['dct:source'] ?? []).flatMap((value) => ('@id' in value ? [value['@id']] : []))));
	return sources
		.filter(({ id }) => cited.has(sourceAddress(id)))
		.map(({ id, title, called = {}, language, publisher, date: published, url }) =>
			resource(sourceAddress(id), ['dct:BibliographicResource'], {
				'dct:identifier': [plain(id)],
				'dct:title': texts({ [language]: title }),
				'dct:alternative': texts(called),
				'dc:publisher': texts({ [language]: publisher }),
				'dct:issued': published === null ? [] : [date(published)],
				'foaf:page': url === null ? [] : [link(url)],
			}),
		);
}
