/** Characters of a text; letters with their marks count once, however they are written. */
export const lengthOf = (text: string): number => [...text.normalize('NFC')].length;
