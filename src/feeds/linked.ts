/**
 * The linked data: concepts in SKOS, bodies in the Organization Ontology, each set as JSON-LD and as Turtle with the same triples.
 *
 * An address is made of the page that tells of a thing and, behind `#`, of the id of the thing in the content, at most with a word
 * before it; so each leads to a page that there is, and stays while the page and the id do. The README of this folder lists them.
 */
import { jsonLd, link, links, resource, type Texts, texts, turtle, withBase } from '../files/rdf.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { GROUP_SCHEME, groupConcepts, RIGHT_SCHEME, rightConcepts } from '../law/concepts.ts';
import { treatyBodyResources } from '../law/organizations.ts';
import { RIGHTS } from '../law/paths.ts';
import { unitResources } from '../plan/organizations.ts';
import { nationalBodyResources } from '../recommendation/organizations.ts';
import { citedSources } from '../reference/cited-sources.ts';
import { type Concept, schemeResources, TERM_SCHEME, termConcepts } from '../reference/concepts.ts';
import { GLOSSARY } from '../reference/paths.ts';
import { DATA } from '../ui/paths.ts';
import type { LinkedDataset } from './dataset.ts';
import { licenceAddress } from './licence.ts';
import type { Published } from './published.ts';

const SKOS = 'https://www.w3.org/TR/skos-reference/';
const ORG = 'https://www.w3.org/TR/vocab-org/';

/**
 * @param say the words of a language
 * @returns every set, its addresses still without the site's own, and which of its resources count as entries
 */
export function linkedResources(content: Published, say: (language: string) => Say) {
	const languages = content.languages.map(({ tag }) => tag);
	// Vietnamese stands in for words that a language lacks: that is no text of that language.
	const words = (key: string): Texts => {
		const original = say(ORIGINAL)(key);
		return Object.fromEntries(languages.map((tag) => [tag, say(tag)(key)] as const).filter(([tag, text]) => tag === ORIGINAL || text !== original));
	};
	const licence = licenceAddress(content.site.licence);
	const terms = { 'dct:publisher': [link('/#publisher')], 'dct:license': links(licence === null ? [] : [licence]) } as const;
	const scheme = (name: string, address: string, page: string, concepts: readonly Concept[]) => {
		const about = { address, page, title: words(`feeds.set.${name}`), about: words(`feeds.about.${name}`) };
		return { name, planned: false, standard: SKOS, entries: 'skos:Concept', made: schemeResources(about, concepts, languages, terms) } as const;
	};
	const bodies = [
		...content.plans.flatMap((register) => unitResources(register, words, languages)),
		...nationalBodyResources(content.bodies, languages),
		...treatyBodyResources(content.conventions, languages),
	];
	return [
		scheme('quyen', RIGHT_SCHEME, RIGHTS, rightConcepts(content.rights)),
		scheme('nhom-nguoi', GROUP_SCHEME, RIGHTS, groupConcepts(content.groups, content.rights)),
		scheme('thuat-ngu', TERM_SCHEME, GLOSSARY, termConcepts(content.glossary)),
		{ name: 'to-chuc', planned: true, standard: ORG, entries: 'org:Organization', made: bodies } as const,
	].map(({ made, ...set }) => {
		// What the catalogue says of the set at greater length: a file that went from hand to hand still tells where it is from.
		const itself = resource(`${DATA}#${set.name}`, ['dcat:Dataset'], {
			'dct:title': texts(words(`feeds.set.${set.name}`)),
			'dct:description': texts(words(`feeds.about.${set.name}`)),
			'dcat:landingPage': [link(DATA)],
			...terms,
		});
		return { ...set, resources: [itself, ...made, ...citedSources(made, content.sources)] };
	});
}

/**
 * @param site the site's address
 * @param say the words of a language
 */
export function linkedDatasets(content: Published, site: URL, say: (language: string) => Say): LinkedDataset[] {
	return linkedResources(content, say).map(({ name, planned, standard, entries, resources }) => {
		const whole = withBase(resources, site);
		return {
			name,
			planned,
			standard,
			count: whole.filter((one) => one['@type'].includes(entries)).length,
			jsonld: { name: `${name}.jsonld`, type: 'application/ld+json', text: `${JSON.stringify(jsonLd(whole), null, '\t')}\n` },
			turtle: { name: `${name}.ttl`, type: 'text/turtle; charset=utf-8', text: turtle(whole) },
		};
	});
}
