/**
 * `npm run lint`: types (astro check), style (Biome) and dead code (knip), and whether the list of licences is up to date. Exit status 1 where any
 * complains. With `--no-sync`, types that Astro makes of the content are read as a build has just written them.
 */
import { spawnSync } from 'node:child_process';

const checks = [
	['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning', ...(process.argv.includes('--no-sync') ? ['--noSync'] : [])],
	['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
	['node_modules/knip/bin/knip.js', '--no-progress'],
	['scripts/licences.ts', '--check'],
];
const failed = checks.filter((args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0);
process.exitCode = failed.length === 0 ? 0 : 1;
