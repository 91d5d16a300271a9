/** The names of States, by their codes in ISO 3166-1 (alpha-2). */

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Codes that CLDR names and ISO 3166-1 gives to no State: unions, made-up languages, the unknown. */
const NO_STATE = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether a code is that of a country or area. */
export function isCountry(code: string): boolean {
	return !NO_STATE.has(code) && namesIn('en').of(code) !== undefined;
}

/** @returns the name of a State in a language, the code where the language has none */
export const countryName = (code: string, language: string): string => namesIn(language).of(code) ?? code;

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const stateNames = new Map<string, Set<string>>();

/** Capitals, blanks and marks between letters aside: “Viet Nam” is “Vietnam”. */
const letters = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}]/gu, '');

/** Whether a text is the name of a State in its language, and nothing else. */
export function isStateName(text: string, language: string): boolean {
	let names = stateNames.get(language);
	if (!names) {
		const codes = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)).filter(isCountry);
		names = new Set(codes.map((code) => letters(countryName(code, language))));
		stateNames.set(language, names);
	}
	return names.has(letters(text));
}
