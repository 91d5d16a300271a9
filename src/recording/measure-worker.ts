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
		const { container = '', codec = '', duration, hasVideo = false, trackInfo = [] } = format;
		const [track] = trackInfo.flatMap(({ codecId, codecName, duration: seconds, video }) =>
			video ? [{ codec: codecId ?? codecName ?? '', seconds, video }] : [],
		);
		sound = {
			container,
			codec,
			// Of a video without sound only its track says how long it is.
			seconds: Math.max(duration ?? track?.seconds ?? Number.NaN, track?.seconds ?? 0),
			video: hasVideo,
			...(track ? { pictures: { codec: track.codec, width: track.video.pixelWidth ?? 0, height: track.video.pixelHeight ?? 0 } } : {}),
		};
	} catch {
		// It is no sound file, or a broken one: that is the answer.
	}
	port.postMessage(sound);
	Atomics.store(answered, 0, 1);
	Atomics.notify(answered, 0);
});
