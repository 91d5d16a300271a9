/** What a card looks like: measures for the page that prints it and for the pictures that tests read. Unit: a tenth of a cell of the marker. */

/** The letters by the side of the card they stand on, clockwise from above: that on top is the answer. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** Cells along a side: the code and a black border of one cell around it. */
export const CELLS = 8;
export const CELL = 10;
/** White around the marker, with the letters in it; without a cell of white around it a marker is not found. */
export const MARGIN = 18;
export const MARKER = CELLS * CELL;
export const CARD = MARKER + 2 * MARGIN;
/** The height of a letter, and the middle of it from the edge of the card. */
export const LETTER_HEIGHT = 8;
export const LETTER_MIDDLE = 6;
