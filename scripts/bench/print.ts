/** What `npm run print` costs: how long it takes, and how large the files of each form are. */
import { join } from 'node:path';
import { readPrinted } from '../../src/print/list.ts';
import { run } from './run.ts';
import { type Bench, root } from './site.ts';
import { fixed, kilobytes, median, megabytes, printTable, step } from './table.ts';

/** An address, so that editions have their codes. */
const SITE_URL = 'https://quyen-con-nguoi.vn/';

/** Prints all editions anew and prints their time, memory and sizes. */
export async function measurePrint(bench: Bench): Promise<void> {
	// Books are made of the built site.
	const { dist } = await bench.site();
	step('print');
	const folder = join(bench.folder, 'editions');
	process.env.SITE_URL ??= SITE_URL;
	const { seconds, peak } = await run([join(root, 'scripts/print.ts'), '--site', dist, '--output', folder], root);
	const all = readPrinted(folder);
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const rows = [...Map.groupBy(all, ({ form }) => form)].map(([form, editions]) => {
		const sizes = editions.map(({ bytes }) => bytes);
		const pages = editions.map(({ pages: count = 0 }) => count);
		return [form, fixed(editions.length), fixed(sum(pages)), kilobytes(median(sizes)), kilobytes(Math.max(...sizes)), megabytes(sum(sizes))];
	});
	printTable('Editions: all that npm run print makes', ['form', 'files', 'pages', 'median, kB', 'largest, kB', 'all, MB'], rows, [
		`${fixed(seconds, 1)} s, ${fixed(all.length / seconds, 1)} files/s, peak memory ${megabytes(peak)} MB (the largest process)`,
	]);
}
