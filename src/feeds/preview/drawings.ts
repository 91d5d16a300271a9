/**
 * Pictures that are drawn while the pages are made: in threads beside the one that makes them, each once. What an earlier build
 * drew of the same words is taken from the cache.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cached, installedPackages } from '../../files/cache.ts';
import { ink, paper, softInk } from './colours.ts';
import type { Asked, Drawn } from './drawing-thread.ts';
import type { Picture } from './picture.ts';
import { SIZE } from './size.ts';

/** Raised when the picture's layout or its packing changes, so that kept pictures are drawn anew. */
const LAYOUT = 7;
/** From the project's folder, where Astro runs: this file is bundled, the thread's is not. */
const THREAD = join(process.cwd(), 'src/feeds/preview/drawing-thread.ts');

type Waiting = { resolve: (png: Uint8Array) => void; reject: (error: Error) => void };
type Drawer = (picture: Picture) => Promise<Uint8Array>;

/** @returns draws in a thread, which is started when it is first needed, and does not keep the process running while it draws nothing */
function drawingThread(): Drawer {
	const waiting = new Map<number, Waiting>();
	let count = 0;
	let thread: Worker | undefined;
	const start = () => {
		const worker = new Worker(THREAD);
		worker.unref();
		worker.on('message', (drawn: Drawn) => {
			const { resolve, reject } = waiting.get(drawn.number) ?? {};
			waiting.delete(drawn.number);
			if (waiting.size === 0) worker.unref();
			if ('png' in drawn) resolve?.(drawn.png);
			else reject?.(new Error(drawn.error));
		});
		worker.on('error', (error) => {
			for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
			waiting.clear();
			thread = undefined;
		});
		return worker;
	};
	return (picture) =>
		new Promise((resolve, reject) => {
			thread ??= start();
			thread.ref();
			waiting.set(++count, { resolve, reject });
			thread.postMessage({ ...picture, number: count } satisfies Asked);
		});
}

/** Draws in as many threads as the machine has cores beside the one that makes the pages, taking turns. */
export function drawingThreads(count: number = Math.max(1, availableParallelism() - 1)): Drawer {
	const threads = Array.from({ length: Math.min(count, 4) }, drawingThread);
	let turn = 0;
	return (picture) => (threads[turn++ % threads.length] as Drawer)(picture);
}

/**
 * @param draw draws what no earlier build drew
 * @param folder where pictures are kept, in place of the cache of builds
 * @returns a picture that an earlier build drew of the same words, sign and scene, or a new one
 */
export function keptPreview(picture: Picture, draw: Drawer, folder?: string): Promise<Uint8Array> {
	const { site, accent, title, kind, icon, scene = '', poster } = picture;
	const look = JSON.stringify([LAYOUT, poster ?? SIZE, paper, ink, softInk, accent]);
	return cached('previews', [installedPackages(), look, site, title, kind, icon, scene], () => draw(picture), folder);
}
