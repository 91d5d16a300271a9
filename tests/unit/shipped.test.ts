/** What ships of other people's packages is in the list of licences: seen from what the bundler took. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../scripts/licences/shipped.ts';
import { bundleScript } from '../../src/files/bundle.ts';
import { tellPackages } from '../../src/files/bundled-packages.ts';
import { playerEntries } from '../../src/h5p/player/bundle.ts';
import { workerOptions } from '../../src/offline/integration.ts';
import { shellEntry } from '../../src/package/bundle.ts';

const root = join(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'THIRD-PARTY-LICENCES.md'), 'utf8');

async function packagesIn(entry: string, options: { name: string; define?: Record<string, string> }): Promise<string[]> {
	let found: string[] = [];
	await bundleScript(entry, { ...options, plugins: [tellPackages((names) => (found = names))] });
	return found;
}

describe('every package in a script that is built apart from the pages is listed with that script', () => {
	it.each<[string, string, { name: string; define?: Record<string, string> }]>([
		['sw.js', workerOptions([], [], ['vi']).entry, workerOptions([], [], ['vi']).options],
		['app/shell.js', shellEntry, { name: 'shell.js' }],
		...Object.entries(playerEntries).map(([name, entry]): [string, string, { name: string }] => [name, entry, { name }]),
	])('%s', async (script, entry, options) => {
		const found = await packagesIn(entry, options);
		const claimed = shipped.filter(({ what }) => what.includes(`\`${script}\``)).map(({ name }) => name);
		expect(found.map((one) => one.split(' ')[0])).toEqual(claimed.sort());
		// The licence of the version in use: other packages bring others of the same name.
		expect(found.filter((one) => !document.includes(`\n### ${one}\n`))).toEqual([]);
	});
});
