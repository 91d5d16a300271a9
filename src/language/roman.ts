/** Roman numerals, as official documents number their parts and the United Nations the cycles of the review: I, II, III. */

const SIGNS = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
] as const;

/** @param number from 1 */
export function roman(number: number): string {
	const [value, sign] = SIGNS.find(([least]) => number >= least) ?? [0, ''];
	return value === 0 ? '' : sign + roman(number - value);
}
