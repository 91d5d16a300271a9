/**
 * Runs one step or several of this project on a machine that may be fresh: `node scripts/run.mjs <step> [arguments]`.
 * Installs what is missing first; arguments go to the last step.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { prepare } from './setup.mjs';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
/** Adds the editor to the site that is built. */
const EDITOR = '--editor';
const steps = {
	start: [[ASTRO, 'build'], ['scripts/serve.ts']],
	build: [[ASTRO, 'build']],
	dev: [['scripts/dev.ts']],
	check: [['scripts/check.ts']],
	new: [['scripts/new.ts']],
	import: [['scripts/import.ts']],
	test: [['scripts/test.ts']],
	'test:all': [['scripts/test.ts', '--all']],
	bench: [['scripts/bench.ts']],
	lint: [['scripts/lint.ts']],
	licences: [['scripts/licences.ts']],
	package: [[ASTRO, 'build'], ['scripts/package.ts'], ['scripts/stick.ts']],
};

const [name = '', ...given] = process.argv.slice(2);
const chosen = steps[name];
if (!chosen) {
	process.stderr.write(`${Object.keys(steps).join(' | ')}\n`);
	process.exit(2);
}
const { node, env } = prepare();
// An option, as not every shell sets a variable for one command.
if (given.includes(EDITOR)) env.EDITOR = '1';
const rest = given.filter((word) => word !== EDITOR);
for (const [index, args] of chosen.entries()) {
	const last = index === chosen.length - 1;
	const status = await run([...args, ...(last ? rest : [])]);
	if (status !== 0) {
		// What a build that failed has written is no site.
		if (args[0] === ASTRO) rmSync('dist', { recursive: true, force: true });
		process.exit(status);
	}
}

/** Runs one step to its end, or until this process is told to stop. */
function run(args) {
	return new Promise((resolve) => {
		const child = spawn(node, args, { stdio: 'inherit', env });
		for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
		child.on('exit', (status, signal) => resolve(['SIGINT', 'SIGTERM'].includes(signal) ? 0 : (status ?? 1)));
	});
}
