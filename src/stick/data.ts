/** Blocks of data in a page: every address of the site in them is made relative to the page, as scripts use them. */
import { hasAddresses, movedData } from '../files/moved.ts';
import { isSiteAddress, localAddress, type Places } from './address.ts';

/** What stays what it is on the site, wherever the page is opened: the xAPI id of a quiz, and the address of the page for documents that leave it. */
const IDS = new Set(['activity', 'published']);
/**
 * Where the player of quizzes finds its files. h5p-standalone takes an address as it is where it begins like a host,
 * and puts the page's own before any other that is not http: so these begin with a folder that is left again.
 */
const FOLDERS = new Set(['player', 'base']);

/**
 * @param json the text of the block
 * @param markup makes the addresses in a text of HTML relative
 * @returns the text with relative addresses; no text in it can end the block
 */
export function localData(json: string, from: string, places: Places, markup: (html: string) => string): string {
	return movedData(json, (value, key) => {
		if (IDS.has(key)) return value.startsWith('/') ? `${places.site}${value}` : value;
		if (isSiteAddress(value, places)) return (FOLDERS.has(key) ? 'h5p/../' : '') + localAddress(value, from, places);
		return hasAddresses(value) ? markup(value) : value;
	});
}
