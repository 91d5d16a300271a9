/** Recordings, as pages get them. */
import given from 'content:recordings';
import type { ShownRecording } from './shown.ts';

export const recordings = given as ShownRecording[];

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * The recordings of a page, those in its own language first.
 * @param path its address without the language
 */
export function recordingsAt(path: string, language: string): ShownRecording[] {
	const rank = ({ language: spoken }: ShownRecording) => (spoken === language ? 0 : base(spoken) === base(language) ? 1 : 2);
	return recordings.filter((each) => each.path === path).sort((a, b) => rank(a) - rank(b));
}
