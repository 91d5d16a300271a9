/**
 * The two ways of placing a tone mark in Vietnamese. Where a syllable ends in oa, oe or uy, the older way puts the mark on the first
 * letter (hòa, khỏe, thủy), the newer one on the second (hoà, khoẻ, thuỷ); all other syllables are written in one way. After q, the u
 * belongs to the consonant: quý has one spelling.
 */

/** The marks of the five tones in NFD. */
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** No letter and no other mark follows: hoàn and hoạt have one spelling. */
const END = '(?![\\p{L}\\p{M}])';
const OLDER = new RegExp(`(?<!q)(o|u)(${TONE})((?<=o.)[ae]|(?<=u.)y)${END}`, 'giu');
const NEWER = new RegExp(`(?<!q)(oa|oe|uy)(${TONE})${END}`, 'giu');

/** @returns the text in NFC with every tone mark placed in the newer way: `hòa bình` gives `hoà bình` */
export const newerPlacement = (text: string): string => text.normalize('NFD').replace(OLDER, '$1$3$2').normalize('NFC');

/** @returns the text in NFC with every tone mark placed in the older way: `thuỷ` gives `thủy` */
export const olderPlacement = (text: string): string =>
	text
		.normalize('NFD')
		.replace(NEWER, (_, [first = '', second = '']: string, tone: string) => first + tone + second)
		.normalize('NFC');

/** @returns the text in NFC as it is written, then in the older and in the newer placement where they differ from it */
export const placements = (text: string): string[] => [...new Set([text.normalize('NFC'), olderPlacement(text), newerPlacement(text)])];
