/** Style sheets of a copy that is opened from a folder. */
import { movedSheet } from '../files/moved.ts';
import { localAddress, type Places } from './address.ts';

/** @returns the sheet with every address in it relative to the file that it stands in */
export const localSheet = (css: string, from: string, places: Places): string => movedSheet(css, { address: (address) => localAddress(address, from, places) });
