/** RDF 1.1 in the two forms that programs read: JSON-LD 1.1 and Turtle. Both are made from the same resources, so they say the same. */

import { DataFactory, Writer } from 'n3';
import { wholeAddress } from './site-address.ts';

/** The vocabularies in use. They stand in both forms, so nothing has to be fetched to read these. */
export const prefixes = {
	dc: 'http://purl.org/dc/elements/1.1/',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	org: 'http://www.w3.org/ns/org#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};
type Prefix = keyof typeof prefixes;
/** A name of a vocabulary: `skos:Concept`. */
export type Name = `${Prefix}:${string}`;

/** Another resource, by its address: absolute, or from the root of the site. */
export type Link = { '@id': string };
export type Literal = { '@value': string; '@language'?: string; '@type'?: Name };
export type Value = Link | Literal;

/** What is said of one thing. None is without an address: what two files say of a thing can be put together. */
export type Resource = { '@id': string; '@type': readonly Name[] } & { [property: Name]: readonly Value[] };

export const link = (address: string): Link => ({ '@id': address });
/** Links to addresses, each once. */
export const links = (addresses: readonly string[] = []): Link[] => [...new Set(addresses)].map(link);
/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;
/** A text that is in no language, such as a code. */
export const plain = (text: string): Literal => ({ '@value': text });
/** A text in each of its languages. */
export const texts = (text: Readonly<Record<string, string | undefined>>): Literal[] =>
	Object.entries(text).flatMap(([tag, value]) => (value === undefined ? [] : [{ '@value': value, '@language': tag }]));

/** The types of a date by its length: `2025`, `2025-07`, `2025-07-01`. */
const dateTypes: Record<number, Name> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
/** A date as exact as it is known; a span of two dates, which XML Schema has no type for, is left as it is written. */
export function date(text: string): Literal {
	const type = dateTypes[text.length];
	return type === undefined ? plain(text) : { '@value': text, '@type': type };
}

/** @returns the resource without properties that have no value */
export function resource(address: string, types: readonly Name[], properties: Readonly<Record<Name, readonly Value[]>>): Resource {
	return { '@id': address, '@type': types, ...Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)) };
}

const isLink = (value: Value): value is Link => '@id' in value;
const properties = (one: Resource) => Object.entries(one).filter(([key]) => !key.startsWith('@')) as [Name, readonly Value[]][];

/** @returns the resources with every address made whole, as RFC 3986 writes it */
export function withBase(resources: readonly Resource[], base: URL): Resource[] {
	const whole = (address: string) => (address.startsWith('/') ? wholeAddress(address, base) : new URL(address, base).href);
	return resources.map((one) => {
		const said = properties(one).map(([key, values]) => [key, values.map((value) => (isLink(value) ? link(whole(value['@id'])) : value))]);
		return { '@id': whole(one['@id']), '@type': one['@type'], ...Object.fromEntries(said) };
	});
}

/** @param resources with whole addresses */
export const jsonLd = (resources: readonly Resource[]): { '@context': typeof prefixes; '@graph': readonly Resource[] } => ({
	'@context': prefixes,
	'@graph': resources,
});

const { namedNode, literal, quad } = DataFactory;
const named = (name: Name) => {
	const [prefix = '', local = ''] = name.split(':', 2);
	return namedNode(`${prefixes[prefix as Prefix]}${local}`);
};
const object = (value: Value) => {
	if (isLink(value)) return namedNode(value['@id']);
	return literal(value['@value'], value['@language'] ?? (value['@type'] === undefined ? undefined : named(value['@type'])));
};

/** @param resources with whole addresses */
export function turtle(resources: readonly Resource[]): string {
	const writer = new Writer({ prefixes });
	for (const one of resources) {
		const subject = namedNode(one['@id']);
		for (const type of one['@type']) writer.addQuad(quad(subject, named('rdf:type'), named(type)));
		for (const [key, values] of properties(one)) for (const value of values) writer.addQuad(quad(subject, named(key), object(value)));
	}
	let text = '';
	// Without a stream the writer keeps the text itself and hands it over at once.
	writer.end((error, whole: string) => {
		if (error) throw error;
		text = whole;
	});
	return text;
}
