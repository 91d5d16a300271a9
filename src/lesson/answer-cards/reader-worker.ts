/** Reads pictures beside the page, so that it stays quick. Nothing is kept: a picture is gone once it has been read. */
import { type Look, type Picture, readCards } from './read-cards.ts';

export type Job = { picture: Picture; looks: readonly Look[] | undefined };

self.addEventListener('message', ({ data }: MessageEvent<Job>) => self.postMessage(readCards(data.picture, data.looks)));
