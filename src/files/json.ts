/** JSON that somebody else wrote: nothing is known of it before it is read. */

/** True for an object that is no list. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns what a text of JSON says; null where it is none */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
