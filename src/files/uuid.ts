/** Random identifiers. */

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** @returns a UUID (RFC 9562, version 4); `crypto.randomUUID` is there in secure contexts alone, and a site or an LMS may be served without */
export function randomUuid(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

/** Digits that no one foresees. @returns sixteen of base 16 */
export const randomDigits = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether a value is a UUID as RFC 9562 writes it. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
