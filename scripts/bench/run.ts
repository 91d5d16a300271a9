/** Runs a program to its end and says how long it took and how much memory it held. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Run = {
	seconds: number;
	/** the resident memory of the largest process at its peak, in bytes; none where the system does not say */
	peak: number | undefined;
};

const TIME = '/usr/bin/time';
/** Milliseconds between two looks at the memory where no `time -v` is there. */
const POLL = 100;
/** How many characters of the output are kept for the message of a failure. */
const KEPT = 4000;

const linux = process.platform === 'linux';
let asked: boolean | undefined;
/** True where GNU time is there: it knows the peak of every process that ended. */
function hasTime(): boolean {
	asked ??= linux && /Maximum resident/.test(spawnSync(TIME, ['-v', 'true'], { encoding: 'utf8' }).stderr ?? '');
	return asked;
}

/**
 * Runs a script with this Node.js. Its output is kept back and shown only where it fails.
 * @param args the script and its arguments
 * @param cwd the folder to run it in
 * @throws where the script ends with another status than 0
 */
export async function run(args: readonly string[], cwd: string): Promise<Run> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const report = join(folder, 'time.txt');
	const before = hasTime() ? [TIME, '-v', '-o', report] : [];
	const [command = '', ...rest] = [...before, process.execPath, ...args];
	const started = performance.now();
	// In a group of its own, so that it can be ended together with what it started.
	const child = spawn(command, rest, {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const stop = () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(process.platform === 'win32' ? child.pid : -child.pid);
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', stop);
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output = (output + text).slice(-KEPT);
		});
	let peak: number | undefined;
	const look = () => {
		peak = Math.max(peak ?? 0, largestUnder(child.pid ?? 0));
	};
	const timer = linux && !hasTime() ? setInterval(look, POLL) : undefined;
	const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
	const seconds = (performance.now() - started) / 1000;
	clearInterval(timer);
	process.off('exit', stop);
	if (hasTime()) peak = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(readFileSync(report, 'utf8'))?.[1]) * 1024;
	rmSync(folder, { recursive: true });
	if (status !== 0) throw new Error(`${args.join(' ')}: status ${status}\n${output}`);
	return { seconds, peak };
}

/** The highest peak (VmHWM) among a process and those under it, in bytes. */
function largestUnder(root: number): number {
	const status = new Map<number, { parent: number; peak: number }>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			const text = readFileSync(`/proc/${name}/status`, 'utf8');
			const number = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
			status.set(Number(name), { parent: number('PPid'), peak: number('VmHWM') * 1024 });
		} catch {
			// The process ended between the listing and the look.
		}
	}
	const within = (id: number): boolean => id === root || (status.has(id) && within(status.get(id)?.parent ?? 0));
	return Math.max(0, ...[...status].filter(([id]) => within(id)).map(([, { peak }]) => peak));
}
