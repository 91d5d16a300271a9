/** Percent signs in addresses. */

/**
 * @param part of an address
 * @param decode `decodeURI` leaves what separates parts of an address as it is written
 * @returns the part as it was before its encoding; none where its percent signs stand for nothing (RFC 3986, section 2.1). Never throws.
 */
export function decodedPart(part: string, decode: (part: string) => string = decodeURIComponent): string | undefined {
	try {
		return decode(part);
	} catch {
		return undefined;
	}
}
