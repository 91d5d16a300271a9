/** Captions that go on when what they belong to has ended. */
import type { Entry } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { Captions } from './sound-file.ts';

/** Seconds: players round the end. */
const ROUNDED = 0.5;

/** @returns the first of them @param of the file that they belong to */
export const lateCues = ({ file, data }: Entry<Captions>, { id, seconds }: { id: string; seconds: number }): Problem[] =>
	data.cues
		.filter(({ end }) => end > seconds + ROUNDED)
		.slice(0, 1)
		.map(({ end, line }) => problem('captions-late', { file, line, column: 1 }, { end, file: id, seconds }));
