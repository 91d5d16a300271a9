/** How the build grows with the number of pages, beside a plain Starlight site of the same pages. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makePlainSite, makeThisSite } from './projects.ts';
import { type Bench, build, sizeOf } from './site.ts';
import { fixed, megabytes, printTable, step } from './table.ts';

const SIZES = [500, 2000, 5000];
const makers = { 'this site': makeThisSite, 'plain Starlight': makePlainSite };

/** Builds made-up sites of several sizes and prints time, memory and the size of what was made. */
export async function measureScale(bench: Bench): Promise<void> {
	const rows: string[][] = [];
	for (const size of SIZES) {
		for (const [name, make] of Object.entries(makers)) {
			step(`${size}: ${name}`);
			const folder = join(bench.folder, 'scale');
			make(folder, size);
			const dist = join(folder, 'dist');
			const { pages, seconds, peak } = await build(folder, dist);
			const index = sizeOf(join(dist, 'pagefind'));
			const html = sizeOf(dist, (path) => path.endsWith('.html'));
			rows.push([
				name,
				`${pages}`,
				fixed(seconds, 1),
				fixed(pages / seconds, 1),
				megabytes(peak),
				megabytes(html.bytes),
				megabytes(index.bytes),
				`${index.files}`,
			]);
			rmSync(folder, { recursive: true, maxRetries: 3 });
		}
	}
	printTable(
		'Scale: made-up pages of about 300 words, half of them Vietnamese, half English',
		['site', 'pages', 'time, s', 'pages/s', 'peak memory, MB', 'HTML, MB', 'index, MB', 'index files'],
		rows,
		[
			'this site: a small province’s content, each made-up page with a claim and a term; the check runs and every link is followed',
			'plain Starlight: its defaults, the same text without claims and terms; its index includes ready-made search boxes',
			'peak memory: resident memory of the largest process',
		],
	);
}
