/** Which marker stands on which card. Cards are printed and kept for years: a number keeps its marker for good. */
import aruco from 'js-aruco2';
import { CELLS } from './layout.ts';

/** Numbers of pupils that have a card: four pages of twelve. */
export const CARDS = 48;

export const DICTIONARY = 'answer-cards';
const { DICTIONARIES } = aruco.AR;
const all = DICTIONARIES.ARUCO_MIP_36h12;
if (!all) throw new Error('js-aruco2 lacks ARUCO_MIP_36h12');
/** The first markers of ARUCO_MIP_36h12: any two of them differ in 12 of 36 bits or more, whichever way each is turned. */
DICTIONARIES[DICTIONARY] = { ...all, codeList: all.codeList.slice(0, CARDS) };

/**
 * The marker of a card, row by row from above; true is white.
 * @param number of the pupil, from 1
 * @throws where there is no such card
 */
export function markerOf(number: number): boolean[][] {
	const code = DICTIONARIES[DICTIONARY]?.codeList[number - 1];
	if (code === undefined) throw new Error(`card ${number}`);
	const inner = CELLS - 2;
	const bits = code.toString(2).padStart(inner * inner, '0');
	const white = (row: number, column: number) => row > 0 && column > 0 && row < CELLS - 1 && column < CELLS - 1 && bits[(row - 1) * inner + column - 1] === '1';
	return Array.from({ length: CELLS }, (_, row) => Array.from({ length: CELLS }, (__, column) => white(row, column)));
}
