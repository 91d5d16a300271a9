/**
 * `npm test`: builds the site and runs every suite. The last line is the sum over all suites, `N passed, N failed`;
 * the exit status is 1 where anything failed. Arguments name the suites to run: `unit`, `lint`, `e2e`. With `--all`, as
 * `npm run test:all` has it, every page is opened in a browser, and not only those that show something new.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findFirefox, prepareBrowser } from './setup.mjs';

type Count = { passed: number; failed: number };
const nothing: Count = { passed: 0, failed: 1 };
const ALL = '--all';

const given = process.argv.slice(2);
const wanted = given.filter((name) => name !== ALL);
if (given.includes(ALL)) process.env.ALL_PAGES = '1';
const asked = (suite: string) => wanted.length === 0 || wanted.includes(suite);
const RESULTS = 'test-results';

/** Runs a program of this project; the environment may be added to. */
function run(args: string[], env: Record<string, string> = {}): boolean {
	return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Announces a step, so that a long run shows where it is. */
function step(name: string): void {
	process.stdout.write(`\n› ${name}\n`);
}

/** Reads the report that a runner wrote; a runner that wrote none counts as one failure. */
function readReport(file: string, count: (report: unknown) => Count): Count {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : nothing;
}

function unit(): Count {
	step('unit');
	const file = `${RESULTS}/unit.json`;
	run(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	return readReport(file, (report) => {
		const { numPassedTests, numTotalTests, success } = report as { numPassedTests: number; numTotalTests: number; success: boolean };
		const failed = numTotalTests - numPassedTests;
		// A file that could not be loaded has no failed test of its own, and still is a failure.
		return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
	});
}

function lint(): Count {
	step('lint');
	return run(['scripts/lint.ts']) ? { passed: 1, failed: 0 } : nothing;
}

function e2e(): Count {
	const browser = prepareBrowser(process.execPath);
	step('build');
	if (!run(['node_modules/astro/bin/astro.mjs', 'build', '--silent'])) return nothing;
	step('e2e');
	const firefox = findFirefox();
	if (!firefox)
		process.stdout.write('Không có Firefox trên máy này: bỏ qua phần thử bằng Firefox. / There is no Firefox here: the walk in Firefox is left out.\n');
	const file = `${RESULTS}/e2e.json`;
	const success = run(['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM_PATH: browser, ...(firefox ? { FIREFOX_PATH: firefox } : {}) });
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
const suites = { unit, lint, e2e };
const counts = Object.entries(suites)
	.filter(([name]) => asked(name))
	.map(([, suite]) => suite());
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
