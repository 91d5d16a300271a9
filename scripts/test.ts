/**
 * `npm test`: builds the site and runs every suite. The last line is the sum over all suites, `N passed, N failed`;
 * the exit status is 1 where anything failed. Arguments name the suites to run: `unit`, `lint`, `e2e`. With `--all`, as
 * `npm run test:all` has it, everything is tried in every shape, and every page opened in a browser: see `tests/sweep.ts`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findFirefox, prepareBrowser } from './setup.mjs';

type Count = { passed: number; failed: number };
const nothing: Count = { passed: 0, failed: 1 };
const none: Count = { passed: 0, failed: 0 };
const ALL = '--all';

const given = process.argv.slice(2);
const wanted = given.filter((name) => name !== ALL);
if (given.includes(ALL)) process.env.ALL_TESTS = '1';
const asked = (suite: string) => wanted.length === 0 || wanted.includes(suite);
const RESULTS = 'test-results';

type Ended = { success: boolean; printed: string };
const notRun: Ended = { success: false, printed: '' };

/**
 * Runs a program of this project.
 * @param shown whether what it prints is shown at once; else it is kept, as another program prints at the same time
 * @returns whether it succeeded, and what was kept
 */
function run(args: string[], { shown = true, env = {} }: { shown?: boolean; env?: Record<string, string> } = {}): Promise<Ended> {
	const { promise, resolve } = Promise.withResolvers<Ended>();
	const child = spawn(process.execPath, args, { stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
	child.on('close', (status) => resolve({ success: status === 0, printed: Buffer.concat(printed).toString() }));
	return promise;
}

/** Announces a step, so that a long run shows where it is. */
function step(name: string): void {
	process.stdout.write(`\n› ${name}\n`);
}

/** Reads the report that a runner wrote; a runner that wrote none counts as one failure. */
function readReport(file: string, count: (report: unknown) => Count): Count {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : nothing;
}

async function unit(): Promise<Count> {
	const file = `${RESULTS}/unit.json`;
	await run(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	return readReport(file, (report) => {
		// What was left out is neither: what `npm run test:all` tries alone, and what needs a program that is not on this machine.
		const { numPassedTests: passed, numFailedTests: failed, success } = report as Record<'numPassedTests' | 'numFailedTests', number> & { success: boolean };
		// A file that could not be loaded has no failed test of its own, and still is a failure.
		return { passed, failed: success ? failed : Math.max(failed, 1) };
	});
}

async function e2e(browser: string): Promise<Count> {
	const firefox = findFirefox();
	if (!firefox)
		process.stdout.write('Không có Firefox trên máy này: bỏ qua phần thử bằng Firefox. / There is no Firefox here: the walk in Firefox is left out.\n');
	const file = `${RESULTS}/e2e.json`;
	const env = { CHROMIUM_PATH: browser, ...(firefox ? { FIREFOX_PATH: firefox } : {}) };
	const { success } = await run(['node_modules/@playwright/test/cli.js', 'test'], { env });
	return readReport(file, (report) => {
		const { expected: passed, unexpected } = (report as { stats: { expected: number; unexpected: number } }).stats;
		// A run that was cut short has tests that neither passed nor failed, and still is a failure.
		return { passed, failed: success ? unexpected : Math.max(unexpected, 1) };
	});
}

// One day for all builds of a run, also where it passes midnight.
process.env.BUILD_DATE ||= new Date().toISOString().slice(0, 10);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// What is missing is said before anything has taken time.
const browser = asked('e2e') ? prepareBrowser(process.execPath) : undefined;
step([...['unit', 'lint'].filter(asked), ...(browser ? ['build'] : [])].join(', '));
// The unit tests wait for files and processes at times; what builds and lints uses one core. Beside others, a program says at its end what it
// has to say.
const building = browser ? run(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { shown: !asked('unit') }) : Promise.resolve(notRun);
// Both write what Astro keeps of the project, such as types: lint reads what a build has just written.
const linting = asked('lint')
	? building.then(({ success }) => run(['scripts/lint.ts', ...(success ? ['--no-sync'] : [])], { shown: !asked('unit') && !browser }))
	: undefined;
const [tested, built] = await Promise.all([asked('unit') ? unit() : none, building]);
process.stdout.write(built.printed);
const counts = [tested];
if (browser !== undefined) {
	step('e2e');
	counts.push(built.success ? await e2e(browser) : nothing);
}
if (linting) {
	const { success, printed } = await linting;
	process.stdout.write(printed);
	counts.push(success ? { passed: 1, failed: 0 } : nothing);
}
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
