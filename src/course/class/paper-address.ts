/** Addresses of the site as paper shows them, to be typed. */
import { wholeAddress } from '../../files/site-address.ts';
import { inLocale } from '../../language/paths.ts';
import { isPlaceholder } from '../../reference/placeholder.ts';

/**
 * @param path an address without its language
 * @param site where the site is published
 * @returns it without the protocol, and without the host where nobody finds the site yet
 */
export function paperAddress(path: string, language: string, site: string): string {
	const { host, pathname } = new URL(wholeAddress(inLocale(path, language), site));
	return isPlaceholder(site) ? pathname : host + pathname;
}
