/** The names of States, by their codes in ISO 3166-1 (alpha-2). */

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Whether a code is that of a country or area. */
export function isCountry(code: string): boolean {
	return namesIn('en').of(code) !== undefined;
}

/** @returns the name of a State in a language, the code where the language has none */
export const countryName = (code: string, language: string): string => namesIn(language).of(code) ?? code;
