/** How a kind of content leaves the site as open data. */
import type { z } from 'zod';
import type { Content, Entry } from './kind.ts';

export type Feed<T> = {
	/** the name of the data set in the addresses of its files: `van-ban` */
	name: string;
	/** place among the data sets, lowest first */
	order: number;
	/** the schema of one entry of the data set; its `url` and `link` are whole addresses there */
	schema: z.ZodObject;
	/** whether the data set speaks of the years of the plans */
	planned?: boolean;
	/** The entries; an address of this site stands without its origin. */
	entries(entries: readonly Entry<T>[], content: Content): readonly Record<string, unknown>[];
};
