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
/** Milliseconds between looks at whether npm is still there. */
const PARENT_CHECK_MS = 500;
const steps = {
	start: [[ASTRO, 'build'], ['scripts/serve.ts']],
	build: [[ASTRO, 'build']],
	dev: [['scripts/dev.ts']],
	editor: [['scripts/dev.ts', '--open', '/bien-tap/']],
	check: [['scripts/check.ts']],
	new: [['scripts/new.ts']],
	import: [['scripts/import.ts']],
	test: [['scripts/test.ts']],
	'test:all': [['scripts/test.ts', '--all']],
	bench: [['scripts/bench.ts']],
	lint: [['scripts/lint.ts']],
	licences: [['scripts/licences.ts']],
	links: [['scripts/links.ts']],
	package: [[ASTRO, 'build'], ['scripts/package.ts'], ['scripts/stick.ts']],
	badge: [['scripts/badge.ts']],
	print: [[ASTRO, 'build'], ['scripts/print.ts']],
	deploy: [['scripts/deploy.ts']],
};

const [name = '', ...given] = process.argv.slice(2);
const chosen = steps[name];
if (!chosen) {
	process.stderr.write(`${Object.keys(steps).join(' | ')}\n`);
	process.exit(2);
}
const { node, env } = prepare();
// An option, as not every shell sets a variable for one command.
if (given.includes(EDITOR) || name === 'editor') env.EDITOR = '1';
const rest = given.filter((word) => word !== EDITOR);
/** The step that runs, and whether all of it was told to stop: then no further step begins. */
let child;
let stopped = false;
const stop = (signal) => {
	stopped = true;
	child?.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
// npm ends the shell between it and this process, and shells tell nobody.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop('SIGTERM'), PARENT_CHECK_MS).unref();

for (const [index, args] of chosen.entries()) {
	const last = index === chosen.length - 1;
	const status = await run([...args, ...(last ? rest : [])]);
	if (stopped || status !== 0) {
		// What a build that did not come to its end has written is no site.
		if (args[0] === ASTRO) rmSync('dist', { recursive: true, force: true });
		process.exit(stopped ? 0 : status);
	}
}

/** Runs one step to its end. */
function run(args) {
	return new Promise((resolve) => {
		child = spawn(node, args, { stdio: 'inherit', env });
		child.on('exit', (status) => resolve(status ?? 1));
	});
}
