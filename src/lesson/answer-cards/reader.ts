/** Reads pictures in a worker; where there can be none (a page opened from a folder), in the page itself. Loaded when the camera is asked for. */
import { LOOKS, type Look, type Picture, type Reading, readCards } from './read-cards.ts';
import type { Job } from './reader-worker.ts';
import address from './reader-worker.ts?worker&url';

/** Pictures that follow each other are each looked at in two ways of four. */
const pairs = [LOOKS.filter((_, index) => index % 2 === 0), LOOKS.filter((_, index) => index % 2 === 1)];
export const looksAt = (picture: number): readonly Look[] => pairs[picture % pairs.length] ?? LOOKS;

export type Reader = {
	/** @param looks all ways of looking where none are given @returns nothing once it is closed */
	read(picture: Picture, looks?: readonly Look[]): Promise<Reading[]>;
	/** What waits for an answer is told that nothing was seen. */
	close(): void;
};

export function openReader(): Reader {
	let worker = startWorker();
	let closed = false;
	/** what waits for the worker, which answers in order */
	const waiting: { answer: (cards: Reading[]) => void; fail: () => void }[] = [];
	worker?.addEventListener('message', ({ data }: MessageEvent<Reading[]>) => waiting.shift()?.answer(data));
	worker?.addEventListener('error', () => {
		worker = undefined;
		for (const { fail } of waiting.splice(0)) fail();
	});
	const here = async (picture: Picture, looks: readonly Look[] | undefined) => {
		// Lets the page draw and answer first.
		await new Promise((resolve) => setTimeout(resolve));
		return readCards(picture, looks);
	};
	return {
		read: (picture, looks) => {
			if (closed) return Promise.resolve([]);
			if (!worker) return here(picture, looks);
			const job: Job = { picture, looks };
			const posted = worker;
			return new Promise<Reading[]>((resolve) => {
				const answer = (cards: Reading[] | Promise<Reading[]>) => resolve(cards);
				waiting.push({ answer, fail: () => answer(here(picture, looks)) });
				posted.postMessage(job);
			});
		},
		close: () => {
			closed = true;
			worker?.terminate();
			for (const { answer } of waiting.splice(0)) answer([]);
		},
	};
}

function startWorker(): Worker | undefined {
	if (location.protocol === 'file:') return undefined;
	try {
		return new Worker(address);
	} catch {
		return undefined;
	}
}
