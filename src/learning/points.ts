/** What points come to, in a quiz and its result as in an exam: the share in percent, and whether it is all, some or none. */

export type Score = { score: number; max: number };
/** The points of one item of a quiz, by the item's id. */
export type ItemResult = Score & { id: string };

/** Whole percent, rounded down: 69.9 is not 70. */
export const percent = ({ score, max }: Score): number => (max === 0 ? 0 : Math.floor((score / max) * 100));

export type Share = 'right' | 'part' | 'wrong';

/** What a share of points counts as: some of them are not none. */
export const shareOf = ({ score, max }: Score): Share => (score === max ? 'right' : score > 0 ? 'part' : 'wrong');

/** The sign of a share, beside its points. */
export const SHARE_SIGNS: Record<Share, string> = { right: '✓', part: '◐', wrong: '✗' };
