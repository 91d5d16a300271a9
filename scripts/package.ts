/** `npm run package`: after a build, lists the packages of every course with their sizes. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../src/files/folder.ts';

const folder = join(import.meta.dirname, '../dist/goi');
for (const name of listFolder(folder).files) {
	process.stdout.write(`${(statSync(join(folder, name)).size / 1e6).toFixed(2).padStart(8)} MB  dist/goi/${name}\n`);
}
