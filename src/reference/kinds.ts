/** The kinds of content of this room: the site itself, its sources, its glossary. */
import { entriesOf } from '../source/choices.ts';
import { duplicates, namesOf, unknownIds } from '../source/entry-checks.ts';
import { asUri } from '../source/fields.ts';
import { yamlEntry, yamlList } from '../source/format.ts';
import type { Kind } from '../source/kind.ts';
import { each, namesItself } from '../source/sense-checks.ts';
import { beginSite } from './begin-site.ts';
import { checkEvidence } from './check.ts';
import { checkSite } from './check-site.ts';
import { unusedTerms } from './check-sources.ts';
import { citedSources, usedTerms } from './cited.ts';
import { checkAges } from './due.ts';
import { names } from './messages.ts';
import { DUE, GLOSSARY, SOURCES, siteFile } from './paths.ts';
import { type SiteInfo, type Source, siteInfo, source, type Term, term } from './schema.ts';
import { sourceStarter } from './starter.ts';

export const siteKind: Kind<SiteInfo, SiteInfo> = {
	...names.site,
	files: /^site\.yaml$/,
	format: yamlEntry(siteInfo),
	required: () => [siteFile],
	begin: beginSite,
	check: checkSite,
	form: {
		label: 'site',
		schema: siteInfo,
		holds: 'file',
		order: 82,
		places: () => [{ path: 'content/site.yaml', group: { label: 'pagesOfSite' }, choices: {} }],
	},
	serve: (entries) => {
		const [entry] = entries;
		if (!entry) throw new Error('content that does not pass the check has no site.yaml');
		return entry.data;
	},
};

export const sourceKind: Kind<Source> = {
	...names.source,
	files: /^sources\.yaml$/,
	format: yamlList(source),
	required: () => ['sources.yaml'],
	check: (entries, content) => [...duplicates(entries), ...checkEvidence(entries, content.all(termKind), content), ...checkAges(content)],
	addresses: () => [SOURCES, DUE],
	serve: (entries, content) => {
		const cited = citedSources(content);
		return entries.flatMap(({ data }) => (cited.has(data.id) ? [data] : []));
	},
	starter: sourceStarter,
	form: {
		label: 'sources',
		schema: source,
		holds: 'list',
		order: 90,
		places: () => [{ path: 'content/sources.yaml', group: { label: 'shared' }, choices: {} }],
	},
	feed: {
		name: 'nguon',
		order: 110,
		schema: source,
		entries: (_entries, content) => content.served(sourceKind).map((data) => ({ ...data, url: data.url === null ? null : asUri(data.url) })),
	},
};

export const termKind: Kind<Term> = {
	...names.term,
	files: /^glossary\.yaml$/,
	format: yamlList(term),
	required: () => ['glossary.yaml'],
	check: (entries, content) => {
		const terms = namesOf(names.term, entries);
		return [
			...duplicates(entries),
			...entries.flatMap((entry) => [...unknownIds(entry, ['see'], entry.data.see ?? [], terms), ...namesItself(entry, each('see', entry.data.see))]),
			...unusedTerms(entries, content),
		];
	},
	addresses: () => [GLOSSARY],
	serve: (entries, content) =>
		usedTerms(
			entries.map(({ data }) => data),
			content,
		),
	shownOn: () => [{ title: { string: 'glossary.title' }, path: GLOSSARY }],
	form: {
		label: 'glossary',
		schema: term,
		holds: 'list',
		order: 91,
		places: () => [{ path: 'content/glossary.yaml', group: { label: 'shared' }, choices: { see: entriesOf(termKind, ['term.vi']) } }],
	},
};
