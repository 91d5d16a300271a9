/** The entries of each data set, from what the kinds of content say of themselves. */

import { baseOf, belowBase, wholeAddress } from '../files/site-address.ts';
import type { Content, Entry, Feed, Room } from '../source/kind.ts';
import { datasetJsonSchema, type JsonSchema } from './json-schema.ts';

/** A data set before it is known where the site is published: its own addresses stand without the site's. */
export type RawDataset = {
	name: string;
	/** whether its entries belong to the years of the plans */
	planned: boolean;
	/** JSON Schema without its `$id` */
	schema: JsonSchema;
	entries: Record<string, unknown>[];
};

/** @param rooms the domains whose kinds leave the site */
export function datasetsOf(content: Content, rooms: readonly Room[]): RawDataset[] {
	const fed = rooms.flatMap(({ kinds }) => kinds.flatMap((kind) => (kind.feed ? [{ kind, feed: kind.feed as Feed<unknown> }] : [])));
	return fed
		.sort((a, b) => a.feed.order - b.feed.order)
		.map(({ kind, feed }) => ({
			name: feed.name,
			planned: feed.planned === true,
			schema: datasetJsonSchema(feed.name, feed.schema),
			entries: [...feed.entries(content.all(kind) as readonly Entry<unknown>[], content)],
		}));
}

/** Fields that may hold an address of this site. */
const ADDRESSES = ['url', 'link'];

/** @returns the entry with its addresses on this site made whole; those inside lists stay paths, below the path of the site */
export function withSite(entry: Readonly<Record<string, unknown>>, site: URL): Record<string, unknown> {
	const whole = ADDRESSES.flatMap((field) => {
		const value = entry[field];
		return typeof value === 'string' && value.startsWith('/') ? [[field, wholeAddress(value, site)] as const] : [];
	});
	return { ...(pathsBelow(entry, baseOf(site)) as Record<string, unknown>), ...Object.fromEntries(whole) };
}

function pathsBelow(value: unknown, base: string, field = ''): unknown {
	if (base === '/') return value;
	if (typeof value === 'string') return ADDRESSES.includes(field) && value.startsWith('/') ? belowBase(value, base) : value;
	return each(value, (inner, name) => pathsBelow(inner, base, name ?? field));
}

/** @returns the schema of entries of which `withSite` has made addresses: patterns of paths begin with that of the site */
export function schemaBelow(schema: JsonSchema, site: URL): JsonSchema {
	const start = `^${baseOf(site).replaceAll(/[/.]/g, '\\$&')}`;
	const walk = (value: unknown, field?: string): unknown => {
		const { pattern } = (value ?? {}) as { pattern?: unknown };
		if (field !== undefined && ADDRESSES.includes(field) && typeof pattern === 'string')
			return { ...(value as object), pattern: pattern.replace('^\\/', () => start) };
		return each(value, walk);
	};
	return walk(schema) as JsonSchema;
}

/** The same list or record with something else in place of each value. */
function each(value: unknown, change: (inner: unknown, name?: string) => unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => change(item));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
}
