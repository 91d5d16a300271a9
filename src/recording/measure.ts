/**
 * Measures sound files. Reading them is a library's work, which knows only promises, while content is read in one go; and a file may
 * come from anywhere. So a thread of its own reads them: it may be waited for, and be ended where a file holds it up or fills its memory.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Sound } from './sound-file.ts';

/** Seconds that one file may take, the start of the thread included. A sound one takes a few hundredths. */
const SECONDS = 30;
const MEGABYTES = 256;
const THREAD = new URL('./measure-worker.ts', import.meta.url);

type Options = { /** the module of the thread */ thread?: URL; seconds?: number };
type Reader = { worker: Worker; port: MessagePort; answered: Int32Array; thread: string };
let reader: Reader | undefined;

function begin(thread: URL): Reader {
	const { port1, port2 } = new MessageChannel();
	const answered = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(thread, {
		workerData: { port: port2, answered },
		transferList: [port2],
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
		// What a library says of a broken file is of no use to an editor.
		stdout: true,
		stderr: true,
	});
	// One that runs out of memory ends with an event, which would end this process.
	worker.on('error', () => {});
	worker.unref();
	port1.unref();
	return { worker, port: port1, answered, thread: thread.href };
}

/**
 * @param bytes of a whole file
 * @returns what it holds; none where it is no sound file, is broken, or is not read to its end in time
 */
export function measure(bytes: Uint8Array, { thread = THREAD, seconds = SECONDS }: Options = {}): Sound | undefined {
	if (reader?.thread !== thread.href) end();
	reader ??= begin(thread);
	const { port, answered } = reader;
	Atomics.store(answered, 0, 0);
	// A copy: the thread takes over what it is sent.
	const copy = new Uint8Array(bytes);
	port.postMessage(copy, [copy.buffer]);
	if (Atomics.wait(answered, 0, 0, seconds * 1000) !== 'timed-out') return receiveMessageOnPort(port)?.message as Sound | undefined;
	end();
	return undefined;
}

function end(): void {
	void reader?.worker.terminate();
	reader?.port.close();
	reader = undefined;
}
