/** Linked data read as someone else's program reads it. */
import jsonld from 'jsonld';
import { Parser } from 'n3';

/** A triple by whole names: an object that is a text has its language or type. */
export type Triple = { s: string; p: string; o: string; language?: string; type?: string };

/** Written out here, not taken from the code: a wrong letter in a vocabulary's address has to be seen. */
const names: Record<string, string> = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	org: 'http://www.w3.org/ns/org#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};
/** `skos:Concept` in full. */
export const full = (name: string): string => name.replace(/^(\w+):/, (_whole, prefix: string) => names[prefix] ?? prefix);

/** @returns N-Quads, line by line */
export async function quadsOf(text: string): Promise<string[]> {
	const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
	return `${quads}`.trim().split('\n');
}

/** Nothing that is asked for on the way may come from a network: the text has to say all itself. */
export const ownContext = async (text: string): Promise<unknown[]> =>
	(await jsonld.expand(JSON.parse(text), {
		documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`)),
	})) as unknown[];

/** @throws where it is no Turtle */
export function triplesOf(turtle: string): Triple[] {
	return new Parser({ format: 'text/turtle' }).parse(turtle).map(({ subject, predicate, object }) => ({
		s: subject.value,
		p: predicate.value,
		o: object.value,
		...(object.termType === 'Literal' ? { language: object.language, type: object.datatype.value } : {}),
	}));
}

/** A graph that can be asked: a set of triples, what stands twice stands once. */
export function graph(given: readonly Triple[]) {
	const triples = [...new Map(given.map((triple) => [JSON.stringify([triple.s, triple.p, triple.o, triple.language, triple.type]), triple])).values()];
	const objects = (subject: string, property: string) => triples.filter(({ s, p }) => s === subject && p === full(property));
	return {
		objects,
		/** the addresses or texts that a property has */
		values: (subject: string, property: string): string[] => objects(subject, property).map(({ o }) => o),
		/** all that are of a class */
		of: (type: string): string[] => triples.filter(({ p, o }) => p === full('rdf:type') && o === full(type)).map(({ s }) => s),
		pairs: (property: string): [string, string][] => triples.filter(({ p }) => p === full(property)).map(({ s, o }) => [s, o]),
	};
}
export type Graph = ReturnType<typeof graph>;

/**
 * What breaks the integrity conditions of SKOS (SKOS Reference, S9, S13, S14, S27, S37, S46), and what this site promises beyond: that
 * symmetric and inverse properties stand on both sides, and notations once in a scheme.
 */
export function skosFaults({ objects, values, of, pairs }: Graph): string[] {
	const faults: string[] = [];
	const concepts = of('skos:Concept');
	const schemes = new Set(of('skos:ConceptScheme'));
	const kinds = ['skos:prefLabel', 'skos:altLabel', 'skos:hiddenLabel'];
	for (const concept of concepts) {
		if (schemes.has(concept)) faults.push(`S9 ${concept}`);
		const labels = kinds.flatMap((kind) => objects(concept, kind).map(({ o, language }) => `${o}@${language}`));
		if (new Set(labels).size !== labels.length) faults.push(`S13 ${concept}`);
		const languages = objects(concept, 'skos:prefLabel').map(({ language }) => language);
		if (languages.length === 0 || new Set(languages).size !== languages.length) faults.push(`S14 ${concept}`);
		if (values(concept, 'skos:inScheme').length !== 1) faults.push(`scheme ${concept}`);
	}
	const has = (property: string) => new Set(pairs(property).map(([a, b]) => `${a} ${b}`));
	const symmetric = ['skos:related', 'skos:relatedMatch'];
	const broader = new Map<string, string[]>();
	for (const [a, b] of [...pairs('skos:broader'), ...pairs('skos:narrower').map(([a, b]) => [b, a] as const)]) broader.set(a, [...(broader.get(a) ?? []), b]);
	for (const [a, b] of symmetric.flatMap((property) => pairs(property))) {
		const above = (from: string, seen = new Set<string>()): Set<string> => {
			for (const next of broader.get(from) ?? []) if (!seen.has(next)) above(next, seen.add(next));
			return seen;
		};
		if (a === b || above(a).has(b) || above(b).has(a)) faults.push(`S27 ${a} ${b}`);
	}
	for (const property of symmetric) for (const [a, b] of pairs(property)) if (!has(property).has(`${b} ${a}`)) faults.push(`${property} one-sided ${a} ${b}`);
	const exact = has('skos:exactMatch');
	for (const pair of [...has('skos:broadMatch'), ...has('skos:relatedMatch')]) if (exact.has(pair)) faults.push(`S46 ${pair}`);
	for (const [a, b] of pairs('skos:topConceptOf')) if (!values(b, 'skos:hasTopConcept').includes(a)) faults.push(`S8 ${a}`);
	for (const [a, b] of pairs('skos:hasTopConcept')) if (!values(b, 'skos:topConceptOf').includes(a)) faults.push(`S8 ${b}`);
	for (const scheme of schemes) {
		const own = pairs('skos:inScheme').filter(([, b]) => b === scheme);
		const notations = own.flatMap(([a]) => values(a, 'skos:notation'));
		if (new Set(notations).size !== own.length) faults.push(`notation ${scheme}`);
	}
	return faults;
}

/** A body that others took over from, as its entry has it. */
export type Changed = { address: string; successors: readonly string[]; ended: string | undefined };

/** What is missing or too much where bodies became others: one event each, both its sides, the ways to it, its day after their last. */
export function changeFaults({ values, of }: Graph, changed: readonly Changed[]): string[] {
	const same = (some: readonly string[], others: readonly string[]) => [...some].sort().join() === [...others].sort().join();
	const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
	const known = new Set<string>();
	const faults = changed.flatMap(({ address, successors, ended }) => {
		const [event = '', ...more] = values(address, 'org:changedBy');
		known.add(event);
		return [
			...(event !== '' && more.length === 0 ? [] : [`events of ${address}`]),
			...(values(event, 'org:originalOrganization').includes(address) ? [] : [`before ${address}`]),
			...(same(values(event, 'org:resultingOrganization'), successors) ? [] : [`after ${address}`]),
			...successors.filter((one) => !values(one, 'org:resultedFrom').includes(event)).map((one) => `way from ${one}`),
			...(same(values(event, 'dct:date'), ended === undefined ? [] : [dayAfter(ended)]) ? [] : [`day of ${address}`]),
		];
	});
	return [...faults, ...of('org:ChangeEvent').filter((event) => !known.has(event))];
}
