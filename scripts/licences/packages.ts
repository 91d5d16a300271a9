/** The packages that the site is built with: what the lock file says of them, and what they say of themselves. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockFile = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			license: z.string().optional(),
			dev: z.boolean().optional(),
			optional: z.boolean().optional(),
			devOptional: z.boolean().optional(),
		}),
	),
});

const manifest = z.object({
	license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
	licenses: z.array(z.object({ type: z.string() })).optional(),
	repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
	homepage: z.string().optional(),
});

export type Package = {
	name: string;
	version: string;
	/** an SPDX expression */
	licence: string;
	/** true where it is installed on some systems only, so that nothing is known of it but what the lock file says */
	optional: boolean;
	/** true where the project's own code gets this version; others are of packages that bring their own */
	own: boolean;
	/** the address of its repository or its home */
	source?: string | undefined;
	/** its licence file, as it stands */
	text?: string | undefined;
};

/**
 * @param root the project's folder, with its packages installed
 * @returns every package that is not for development alone, once per version, by name
 */
export function readPackages(root: string): Package[] {
	const lock = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
	const found = new Map<string, Package>();
	for (const [path, entry] of Object.entries(lock.packages)) {
		if (path === '' || entry.dev || entry.version === undefined) continue;
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const optional = Boolean(entry.optional || entry.devOptional);
		const installed = optional ? undefined : readInstalled(join(root, path));
		const own = path === `node_modules/${name}`;
		const licence = entry.license ?? installed?.licence ?? 'not stated';
		const known = found.get(`${name} ${entry.version}`);
		if (known && !known.optional) {
			known.own ||= own;
			continue;
		}
		found.set(`${name} ${entry.version}`, { name, version: entry.version, licence, optional, own, source: installed?.source, text: installed?.text });
	}
	const key = ({ name, version }: Package) => `${name} ${version}`;
	return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function readInstalled(folder: string): { licence: string | undefined; source: string | undefined; text: string | undefined } {
	const { license, licenses, repository, homepage } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
	return {
		licence: license ?? licenses?.map(({ type }) => type).join(' OR '),
		source: webAddress(repository) ?? webAddress(homepage),
		text: licenceText(folder),
	};
}

/** An address that a browser opens, from the ways in which packages write a repository. */
function webAddress(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(written)?.[1];
	if (short) return `https://github.com/${short}`;
	const address = written
		.replace(/^git\+/, '')
		.replace(/^(git|ssh):\/\/(git@)?/, 'https://')
		.replace(/^git@([^:]+):/, 'https://$1/')
		.replace(/\.git$/, '')
		.replace(/#.*$/, '');
	return /^https?:\/\//.test(address) ? address : undefined;
}

/** The text of a package's licence file, or of the one in its folder of licences. */
function licenceText(folder: string): string | undefined {
	const names = readdirSync(folder)
		.filter((name) => /^(licen[cs]e|copying)/i.test(name))
		.sort();
	for (const name of names) {
		const path = join(folder, name);
		const file = statSync(path).isDirectory() ? join(path, name) : path;
		if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
	}
	return undefined;
}
