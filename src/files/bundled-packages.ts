/** Which npm packages a bundler took something of: what of them reaches visitors, and so whose licences go along. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** A file of a package: the package's folder, and its name. */
const IN_PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;
/** Helpers that bundlers write into scripts have no file: `\0vite/preload-helper.js`. */
const HELPER = /^\0(vite|rolldown)\//;

/** The folder of the package that a module comes from, and its name; none for the project's own. */
function homeOf(id: string): [folder: string, name: string] | undefined {
	const [, folder, name] = IN_PACKAGE.exec(id.replaceAll('\\', '/').split('?')[0] ?? '') ?? [];
	if (folder !== undefined && name !== undefined) return [folder, name];
	const helper = HELPER.exec(id)?.[1];
	return helper === undefined ? undefined : [dirname(createRequire(import.meta.url).resolve(`${helper}/package.json`)), helper];
}

/** @returns the packages whose code or style is in the output, as `name version`, in order; what the bundler left out as unused is not */
function bundledPackages(bundle: Rolldown.OutputBundle): string[] {
	const found = new Set<string>();
	for (const output of Object.values(bundle)) {
		if (output.type !== 'chunk') continue;
		for (const [id, { renderedLength }] of Object.entries(output.modules)) {
			const home = renderedLength > 0 || /\.css$/.test(id) ? homeOf(id) : undefined;
			if (!home) continue;
			const { version } = JSON.parse(readFileSync(`${home[0]}/package.json`, 'utf8')) as { version: string };
			found.add(`${home[1]} ${version}`);
		}
	}
	return [...found].sort();
}

/**
 * A plugin that tells which packages were bundled for browsers.
 * @param take is called with them as `name version`, once for each output
 */
export const tellPackages = (take: (packages: string[]) => void): Plugin => ({
	name: 'tell-packages',
	generateBundle(_options, bundle) {
		if (this.environment.name === 'client') take(bundledPackages(bundle));
	},
});

/**
 * A plugin that keeps them in a file, for the test of the list of licences.
 * @param file its path; a JSON array
 */
export function keepPackages(file: string): Plugin {
	const all = new Set<string>();
	return tellPackages((packages) => {
		for (const found of packages) all.add(found);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify([...all].sort()));
	});
}
