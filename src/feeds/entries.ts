/** The entries of each data set, from what the kinds of content say of themselves. */

import { wholeAddress } from '../files/site-address.ts';
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

/** @returns the entry with its addresses on this site made whole */
export function withSite(entry: Readonly<Record<string, unknown>>, site: URL): Record<string, unknown> {
	const whole = ADDRESSES.flatMap((field) => {
		const value = entry[field];
		return typeof value === 'string' && value.startsWith('/') ? [[field, wholeAddress(value, site)] as const] : [];
	});
	return { ...entry, ...Object.fromEntries(whole) };
}
