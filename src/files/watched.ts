/**
 * Reads files in a process of its own that is ended where one of them takes unreasonably long: parsers of others may run without end
 * or fill their stack, and nothing inside a process can stop that. The child names each file before it reads it, so that the last name
 * tells which one it was.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Seconds that one file may take. Every sound one is read in far less than one, also on a slow machine. */
export const SECONDS_A_FILE = 60;

/** Runs beside the child's own thread: waits for the next file to begin, and ends the process where none does. */
const WATCH = `const { workerData: { begun, milliseconds } } = require('node:worker_threads');
for (let seen = Atomics.load(begun, 0); seen >= 0; seen = Atomics.load(begun, 0))
	if (Atomics.wait(begun, 0, seen, milliseconds) === 'timed-out') process.kill(process.pid, 'SIGKILL');`;

/**
 * In the child: reads what the parent asks for, one after the other.
 * @param read is given each name; what it throws ends the child, as a crash would
 * @param seconds that one file may take
 */
export async function readWatched(read: (name: string) => unknown, seconds = SECONDS_A_FILE): Promise<void> {
	const names = JSON.parse(readFileSync(0, 'utf8')) as string[];
	const begun = new Int32Array(new SharedArrayBuffer(4));
	const watch = new Worker(WATCH, { eval: true, workerData: { begun, milliseconds: seconds * 1000 } });
	const next = (count: number) => {
		Atomics.store(begun, 0, count);
		Atomics.notify(begun, 0);
	};
	for (const [index, name] of names.entries()) {
		writeSync(1, `${JSON.stringify(name)}\n`);
		next(index + 1);
		await read(name);
	}
	next(-1);
	watch.unref();
}

/**
 * In the parent: has a child read files, and another one those behind a file that the first did not come back from.
 * @param script the module of the child, which calls `readWatched`
 * @param args the arguments of the child
 * @param names of the files; each once
 * @returns those that took too long or ended the child. None where no child can be started: then nothing is known of them
 */
export function neverRead(script: URL, args: readonly string[], names: readonly string[]): Set<string> {
	const found = new Set<string>();
	for (let rest = names; rest.length > 0; ) {
		const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(script), ...args], {
			input: JSON.stringify(rest),
			encoding: 'utf8',
			stdio: ['pipe', 'pipe', 'ignore'],
			maxBuffer: Number.POSITIVE_INFINITY,
		});
		const last = stdout?.trimEnd().split('\n').at(-1);
		if (status === 0 || !last) break;
		const name = JSON.parse(last) as string;
		found.add(name);
		rest = rest.slice(rest.indexOf(name) + 1);
	}
	return found;
}

/** Bytes of the longest name that is passed on whole. */
const LONGEST_NAME = 4096;

/** Waits beside the process's own thread for the next file to begin; where none does, says which one it was, and ends the process. */
const END = `const { writeSync } = require('node:fs');
const { workerData: { begun, name, sentence, milliseconds } } = require('node:worker_threads');
for (let seen = Atomics.load(begun, 0); seen >= 0; seen = Atomics.load(begun, 0))
	if (Atomics.wait(begun, 0, seen, milliseconds) === 'timed-out') {
		const file = Buffer.from(name.subarray(0, begun[1])).toString();
		writeSync(2, sentence.replaceAll('{name}', () => file) + '\\n');
		process.kill(process.pid, 'SIGKILL');
	}`;

/**
 * Watches what this process reads, without reading anything twice: where one file takes unreasonably long, the process ends.
 * @param sentence what is said then on standard error; the name stands for `{name}`
 * @param seconds that one file may take
 * @returns what to call before each file, and at the end
 */
export function watchReading(sentence: string, seconds = SECONDS_A_FILE): { begin: (name: string) => void; end: () => void } {
	const begun = new Int32Array(new SharedArrayBuffer(8));
	const name = new Uint8Array(new SharedArrayBuffer(LONGEST_NAME));
	const watch = new Worker(END, { eval: true, workerData: { begun, name, sentence, milliseconds: seconds * 1000 } });
	watch.unref();
	const next = (count: number) => {
		Atomics.store(begun, 0, count);
		Atomics.notify(begun, 0);
	};
	let count = 0;
	return {
		begin: (file) => {
			const bytes = Buffer.from(file).subarray(0, LONGEST_NAME);
			name.set(bytes);
			begun[1] = bytes.length;
			next(++count);
		},
		end: () => next(-1),
	};
}
