/** The thread in which sound files are looked into; it answers each with what it found, or with nothing. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { parseBuffer } from 'music-metadata';
import type { Sound } from './sound-file.ts';

const { port, answered } = workerData as { port: MessagePort; answered: Int32Array };

port.on('message', async (bytes: Uint8Array) => {
	let sound: Sound | undefined;
	try {
		// A length that a file only claims is not believed: all of it is gone through.
		const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true });
		const { container = '', codec = '', duration = Number.NaN, hasVideo = false } = format;
		sound = { container, codec, seconds: duration, video: hasVideo };
	} catch {
		// It is no sound file, or a broken one: that is the answer.
	}
	port.postMessage(sound);
	Atomics.store(answered, 0, 1);
	Atomics.notify(answered, 0);
});
