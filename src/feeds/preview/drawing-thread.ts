/** Draws pictures in a thread of its own, in the order in which they are asked for. */
import { parentPort } from 'node:worker_threads';
import { drawPreview, type Picture } from './picture.ts';
import { drawPoster } from './poster.ts';

export type Asked = Picture & { number: number };
export type Drawn = { number: number } & ({ png: Uint8Array } | { error: string });

/** Two at a time: letters of one are laid out while another is painted. */
const queues: Promise<void>[] = [Promise.resolve(), Promise.resolve()];

async function answer({ number, ...picture }: Asked): Promise<void> {
	const { poster } = picture;
	const drawn = await (poster ? drawPoster({ ...picture, poster }) : drawPreview(picture)).then(
		(png) => ({ png }),
		(error) => ({ error: String(error) }),
	);
	parentPort?.postMessage({ number, ...drawn } satisfies Drawn);
}

parentPort?.on('message', (asked: Asked) => {
	const turn = asked.number % queues.length;
	queues[turn] = (queues[turn] as Promise<void>).then(() => answer(asked));
});
