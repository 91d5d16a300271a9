/** The vocabulary of schema.org as the types of `schema-dts` have it, and what of a node is not in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const declarations = readFileSync(
	createRequire(import.meta.url)
		.resolve('schema-dts')
		.replace(/schema\.js$/, 'schema.d.ts'),
	'utf8',
);

type Base = { parents: string[]; properties: Map<string, string[]> };
const names = (list: string): string[] => list.split(/,| \| /).map((name) => name.trim());

/** What each type may have, and from which it has more; a `…Leaf` is the type itself, a `…Base` what those below it share. */
const bases = new Map<string, Base>();
for (const [, name = '', parents = '', body = ''] of declarations.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{\n(.*?)^\}/gms)) {
	const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm)].map(
		([, property = '', ranges = '']) => [property, names(ranges)] as const,
	);
	bases.set(name, { parents: names(parents), properties: new Map(properties) });
}
/** What each name of a range stands for: types, words of an enumeration, `string` and other plain values. */
const aliases = new Map([...declarations.matchAll(/^export type (\w+) = (.+);$/gm)].map(([, name = '', members = '']) => [name, names(members)] as const));

function propertiesOf(name: string, found = new Map<string, string[]>()): Map<string, string[]> {
	const base = bases.get(name);
	for (const parent of base?.parents ?? []) propertiesOf(parent, found);
	for (const [property, ranges] of base?.properties ?? []) found.set(property, ranges);
	return found;
}

const meanings = new Map<string, ReadonlySet<string>>();
/** Everything that a name of a range may stand for. */
function meant(name: string): ReadonlySet<string> {
	const known = meanings.get(name);
	if (known) return known;
	const all = new Set([name]);
	meanings.set(name, all);
	for (const member of aliases.get(name) ?? []) for (const each of meant(member)) all.add(each);
	return all;
}

/** Names of ranges whose plain text has a form. */
const forms: Record<string, RegExp> = {
	URL: /^https?:\/\/[^\s]+$/,
	Date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
	DateTime: /^\d{4}(-\d{2}(-\d{2})?)?/,
	Duration: /^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/,
};

function isText(value: string, ranges: readonly string[]): boolean {
	const plain = ranges.filter((range) => meant(range).has('string'));
	if (ranges.some((range) => meant(range).has(`"${value}"`))) return true;
	return plain.some((range) => forms[range]?.test(value) ?? true);
}

/** What is always an address, whatever else a property may hold. */
const ADDRESSES = ['@id', 'url', 'item', 'contentUrl', 'sameAs', 'logo', 'license', 'urlTemplate'];

/** Everything in a value that schema.org does not know there. @param ranges that it may have @param path where it stands */
function faultsIn(value: unknown, ranges: readonly string[], path: string): string[] {
	if (Array.isArray(value))
		return value.length === 0 ? [`${path}: an empty list`] : value.flatMap((each, index) => faultsIn(each, ranges, `${path}[${index}]`));
	if (typeof value === 'string') return value.trim() !== '' && isText(value, ranges) ? [] : [`${path}: “${value}” is no ${ranges.join(', ')}`];
	if (typeof value === 'number' || typeof value === 'boolean') return ranges.some((range) => meant(range).has(typeof value)) ? [] : [`${path}: ${value}`];
	if (typeof value !== 'object' || value === null) return [`${path}: ${value}`];
	const keys = Object.keys(value);
	if (keys.length === 1 && keys[0] === '@id') return ranges.includes('IdReference') ? faultsOfNode(value, path, true) : [`${path}: a reference`];
	const type = `${(value as { '@type'?: unknown })['@type']}`;
	const fits = ranges.some((range) => meant(range).has(`${type}Leaf`) || range === type);
	return [...(fits ? [] : [`${path}: ${type} is no ${ranges.join(', ')}`]), ...faultsOfNode(value, path)];
}

function faultsOfNode(node: object, path: string, reference = false): string[] {
	const type = `${(node as { '@type'?: unknown })['@type']}`;
	if (!reference && !bases.has(`${type}Leaf`)) return [`${path}: no type ${type}`];
	const properties = propertiesOf(`${type}Leaf`);
	return Object.entries(node).flatMap(([key, value]) => {
		const here = `${path}.${key}`;
		const address = !ADDRESSES.includes(key) || [value].flat().every((each) => typeof each !== 'string' || forms.URL?.test(each)) ? [] : [`${here}: ${value}`];
		if (key.startsWith('@')) return address;
		const ranges = properties.get(key);
		if (ranges) return [...address, ...faultsIn(value, ranges, here)];
		// What an action asks for (schema.org/docs/actions.html).
		return key.endsWith('-input') && properties.has('actionStatus') ? [] : [`${here}: ${type} has no such property`];
	});
}

/** @returns everything in a block of JSON-LD that is not in schema.org, or is no whole address where one has to stand */
export function faultsOf(block: object): string[] {
	const { '@context': context, ...node } = block as Record<string, unknown>;
	return [...(context === 'https://schema.org' ? [] : [`@context: ${context}`]), ...faultsOfNode(node, `${node['@type']}`)];
}

/** A small context in place of that of schema.org: each of its words by its own name, addresses as such. */
export const context = {
	'@vocab': 'https://schema.org/',
	...Object.fromEntries(['url', 'item', 'contentUrl', 'sameAs', 'logo', 'license', 'mainEntityOfPage'].map((name) => [name, { '@type': '@id' }])),
};

/** Every node of a block with its type, the block itself first. */
export function nodesIn(value: unknown): Record<string, unknown>[] {
	if (Array.isArray(value)) return value.flatMap(nodesIn);
	return typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)] : [];
}
