/**
 * `npm run licences`: writes `THIRD-PARTY-LICENCES.md` from the lock file and the installed packages.
 * `--check` writes nothing: exit status 1 where the file is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { licencesDocument } from './licences/document.ts';
import { readPackages } from './licences/packages.ts';

const NAME = 'THIRD-PARTY-LICENCES.md';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const file = join(root, NAME);
const text = licencesDocument(readPackages(root));
const upToDate = existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text;

if (!values.check) writeFileSync(file, text);
else if (!upToDate) {
	process.stderr.write(`${NAME} không còn khớp với các gói. Chạy «npm run licences».\n${NAME} no longer fits the packages. Run “npm run licences”.\n`);
	process.exitCode = 1;
}
