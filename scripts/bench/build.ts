/** How long a full build of the real site takes, and what it makes. */
import { type Bench, sizeOf } from './site.ts';
import { fixed, megabytes, printTable } from './table.ts';

/** Builds the site from nothing and prints time, memory and size. */
export async function measureBuild(bench: Bench): Promise<void> {
	const { dist, pages, seconds, peak } = await bench.site();
	const { files, bytes } = sizeOf(dist);
	printTable(
		'Build: the whole site, nothing cached, with the check and the search index',
		['', 'pages', 'files', 'size, MB', 'time, s', 'pages/s', 'peak memory, MB'],
		[['this site', `${pages}`, `${files}`, megabytes(bytes), fixed(seconds, 1), fixed(pages / seconds, 1), megabytes(peak)]],
		['peak memory: resident memory of the largest process'],
	);
}
