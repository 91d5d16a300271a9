/** The list of what was printed, which lies beside it: what the site shows of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parsedJson } from '../files/json.ts';
import { SERIES } from './edition.ts';
import { LIST } from './paths.ts';

/** What the list is divided by: books, and the series of sheets and posters. */
export const LISTED = ['book', ...SERIES] as const;
export type Listed = (typeof LISTED)[number];

const printed = z.strictObject({
	/** the name of the file, beside the list */
	file: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+\.(pdf|epub)$/),
	/** the page of the site that it belongs to, without the language */
	page: z.string(),
	form: z.enum(['sheet', 'poster', 'codes', 'a4', 'a5', 'epub']),
	series: z.enum(LISTED),
	title: z.string(),
	language: z.string(),
	bytes: z.number().int().positive(),
	/** of paper; an e-book has none */
	pages: z.number().int().positive().optional(),
});
/** An edition that was printed. */
export type Printed = z.infer<typeof printed>;

/** `editions/editions.json` */
export const printedList = z.strictObject({ /** the day of the content, `YYYY-MM-DD` */ day: z.string(), editions: z.array(printed) });
export type PrintedList = z.infer<typeof printedList>;

/**
 * @param folder where editions lie, an absolute path
 * @returns those whose file is there as it was printed; none where nothing was printed, or the list is of another form
 */
export function readPrinted(folder: string): Printed[] {
	const file = join(folder, LIST);
	if (!existsSync(file)) return [];
	const list = printedList.safeParse(parsedJson(readFileSync(file, 'utf8')));
	return list.success ? list.data.editions.filter(({ file: name, bytes }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === bytes) : [];
}
