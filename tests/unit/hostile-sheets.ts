/** Style sheets that would keep a reader busy which looks through the rest of a text at every sign of it. */
import type { HostileText } from './hostile-texts.ts';

const pieces: [what: string, piece: string][] = [
	['addresses that are not closed', 'url('],
	['addresses that are not closed, with letters', 'url(aaaa'],
	['addresses in quotes that are not closed', 'url("'],
	['quotes of both kinds', `url("'`],
	['addresses of nothing but spaces', `url(${' '.repeat(99)}`],
	['comments that are not closed', '/*'],
	['comments that seem to close', '/*/'],
	['imports that are not closed', '@import "'],
	['imports of nothing but spaces', '@import         '],
	['addresses without number', 'url(a)'],
];

export const hostileSheets: HostileText[] = pieces.map(([what, piece]) => ({ what, make: (size) => piece.repeat(Math.ceil(size / piece.length)) }));
