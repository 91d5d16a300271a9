/** Addresses of the site as paper shows them, to be typed. */
import { wholeAddress } from '../../files/site-address.ts';
import { inLocale } from '../../language/paths.ts';
import { isPlaceholder } from '../../reference/placeholder.ts';

/** Whether anybody finds the site at its address yet. */
export const isPublished = !isPlaceholder(import.meta.env.SITE);

/** @param path an address without its language @returns it without the protocol, and without the host where nobody finds the site yet */
export function printedAddress(path: string, language: string): string {
	const { host, pathname } = new URL(wholeAddress(inLocale(path, language), import.meta.env.SITE));
	return isPublished ? host + pathname : pathname;
}
