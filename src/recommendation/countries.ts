/** The names of States, by their codes in ISO 3166-1 (alpha-2): those of `content/states.yaml`, else those that Intl knows (CLDR). */
import type { Localized } from '../source/fields.ts';

/** What States are called where that is not what CLDR calls them, by code. */
export type StateNames = ReadonlyMap<string, Localized>;

/** @returns the names by code */
export const stateNamesOf = (states: readonly { code: string; name: Localized }[]): StateNames => new Map(states.map(({ code, name }) => [code, name]));

/** To make the names of a language takes far longer than to ask for one. */
const names = new Map<string, Intl.DisplayNames>();
function namesIn(language: string): Intl.DisplayNames {
	const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
	names.set(language, known);
	return known;
}

/** Codes that CLDR names and ISO 3166-1 assigns to no country or area: unions, made-up languages, the unknown, reserved and private ones. */
const UNASSIGNED = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);

/** CLDR names a former or second code, too, by the country that has another today: `UK`, `SU`. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** Whether a code, two capital letters, is that of a country or area. */
export function isCountry(code: string): boolean {
	return !UNASSIGNED.has(code) && isCurrent(code) && namesIn('en').of(code) !== undefined;
}

/** @returns the name of a State in a language, the code where the language has none */
export const countryName = (code: string, language: string, own: StateNames): string => own.get(code)?.[language] ?? namesIn(language).of(code) ?? code;

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: readonly string[] | undefined;
/** @returns the code of every country and area */
export function countryCodes(): readonly string[] {
	codes ??= ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second)).filter(isCountry);
	return codes;
}

const commonNames = new Map<string, Set<string>>();
const NONE: StateNames = new Map();

/** Capitals, blanks and marks between letters aside: “Viet Nam” is “Vietnam”. */
const letters = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}]/gu, '');

/** Whether a text is the name of a State in its language, and nothing else. */
export function isStateName(text: string, language: string, own: StateNames): boolean {
	if ([...own.values()].some((name) => name[language] !== undefined && letters(name[language]) === letters(text))) return true;
	let known = commonNames.get(language);
	if (!known) {
		known = new Set(countryCodes().map((code) => letters(countryName(code, language, NONE))));
		commonNames.set(language, known);
	}
	return known.has(letters(text));
}
