/** Style sheets of a copy that is opened from a folder. */
import { localAddress, type Places } from './address.ts';

/** @returns the sheet with every address in it relative to the file that it stands in */
export function localSheet(css: string, from: string, places: Places): string {
	const local = (address: string) => localAddress(address, from, places);
	return css
		.replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)/g, (whole, double?: string, single?: string, bare?: string) => {
			const address = double ?? single ?? bare ?? '';
			const moved = local(address);
			return moved === address ? whole : `url(${JSON.stringify(moved)})`;
		})
		.replace(/@import\s+(["'])([^"']+)\1/g, (_whole, quote: string, address: string) => `@import ${quote}${local(address)}${quote}`);
}
