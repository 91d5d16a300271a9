/** `npm run package`: after a build, lists the packages of every course with their sizes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../dist/goi');
const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const file of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
	process.stdout.write(`${(statSync(file).size / 1e6).toFixed(2).padStart(8)} MB  dist/goi/${file.slice(folder.length + 1).replaceAll('\\', '/')}\n`);
}
