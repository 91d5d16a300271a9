/** Each condition of SKOS that the linked data are checked for, broken: the check would see it. */
import { describe, expect, it } from 'vitest';
import { full, graph, skosFaults, type Triple } from './linked-data.ts';

describe('the conditions of SKOS, broken', () => {
	const concept = 'https://a.example/#a';
	const other = 'https://a.example/#b';
	const scheme = 'https://a.example/#s';
	const triple = (s: string, p: string, o: string, language?: string): Triple => ({
		s,
		p: full(p),
		o: p === 'rdf:type' ? full(o) : o,
		...(language ? { language } : {}),
	});
	const sound = [concept, other].flatMap((one) => [
		triple(one, 'rdf:type', 'skos:Concept'),
		triple(one, 'skos:prefLabel', one, 'vi'),
		triple(one, 'skos:inScheme', scheme),
		triple(one, 'skos:notation', one),
	]);
	const faults = (...more: Triple[]) => skosFaults(graph([...sound, triple(scheme, 'rdf:type', 'skos:ConceptScheme'), ...more]));
	it.each([
		['S9', [triple(concept, 'rdf:type', 'skos:ConceptScheme')]],
		['S13', [triple(concept, 'skos:altLabel', concept, 'vi')]],
		['S13', [triple(concept, 'skos:altLabel', 'x', 'vi'), triple(concept, 'skos:hiddenLabel', 'x', 'vi')]],
		['S14', [triple(concept, 'skos:prefLabel', 'x', 'vi')]],
		['S27', [triple(concept, 'skos:related', other), triple(other, 'skos:related', concept), triple(concept, 'skos:broader', other)]],
		['S27', [triple(concept, 'skos:related', concept)]],
		['one-sided', [triple(concept, 'skos:related', other)]],
		['S46', [triple(concept, 'skos:exactMatch', other), triple(concept, 'skos:relatedMatch', other), triple(other, 'skos:relatedMatch', concept)]],
		['S8', [triple(concept, 'skos:topConceptOf', scheme)]],
		['S8', [triple(scheme, 'skos:hasTopConcept', concept)]],
		['notation', [{ ...triple('https://a.example/#c', 'skos:inScheme', scheme) }, triple('https://a.example/#c', 'skos:notation', concept)]],
	])('%s is seen', (name, broken) => {
		expect(faults()).toEqual([]);
		expect(faults(...broken).join()).toContain(name);
	});
});
