/** How a script sounds: how many words are spoken, how long it takes, and which abbreviations a reader would stumble over. */

/**
 * The words that are spoken when a text is read in Vietnamese, where every syllable is written as a word.
 * @param abbreviations what each abbreviation is read as
 */
export function spokenWords(text: string, abbreviations: Readonly<Record<string, string>> = {}): number {
	return tokensOf(text).reduce((sum, token) => {
		// A word may be the name of something that every object has.
		const said = Object.hasOwn(abbreviations, token) ? abbreviations[token] : undefined;
		if (said !== undefined) return sum + tokensOf(said).length;
		return sum + (/\d/.test(token) ? wordsWithDigits(token) : 1);
	}, 0);
}

/** Seconds that a number of words takes at a pace. */
export const secondsOf = (words: number, wordsPerMinute: number): number => (words / wordsPerMinute) * 60;

/** Every abbreviation in a text, once: `UBND`, `TP.HCM`, `v.v`, `đ/c`. */
export function abbreviationsIn(text: string): string[] {
	return [...new Set(tokensOf(text).filter((token) => SHORT.some((form) => form.test(token))))];
}

/** Two capitals side by side; letters with points or a slash between them; short titles. */
const SHORT = [/\p{Lu}{2}/u, /^\p{L}{1,2}(\.\p{L}{1,2})+$/u, /^\p{L}{1,2}\/\p{L}{1,2}$/u, /^(Tp|Ths|Gs|Ts|Bs)$/];

/** The words of a text without the marks around them. */
function tokensOf(text: string): string[] {
	return text
		.normalize('NFC')
		.split(/\s+/)
		.map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
		.filter(Boolean);
}

/** `20/11`: two numbers and the word for the month between them; `7,5%`: the comma and two words for the sign. */
function wordsWithDigits(token: string): number {
	const signs = (token.match(/[/,](?=\d)/g)?.length ?? 0) + (token.match(/%/g)?.length ?? 0) * 2;
	const numbers = token.replace(/(\d)\.(?=\d{3}(\D|$))/g, '$1').match(/\d+/g) ?? [];
	const letters = token.match(/\p{L}+/gu)?.length ?? 0;
	return signs + letters + numbers.reduce((sum, digits) => sum + wordsOfNumber(digits), 0);
}

/** How many words a number is read as: `1990` is «một nghìn chín trăm chín mươi», six; a telephone number is read digit by digit. */
export function wordsOfNumber(digits: string): number {
	if (digits.length > 9 || (digits.length > 1 && digits.startsWith('0'))) return digits.length;
	if (Number(digits) === 0) return 1;
	const groups = [...digits.padStart(9, '0')].reduce<string[]>((all, digit, index) => {
		if (index % 3 === 0) all.push('');
		all[all.length - 1] += digit;
		return all;
	}, []);
	const first = groups.findIndex((group) => Number(group) > 0);
	return groups.reduce((sum, group, index) => {
		if (Number(group) === 0) return sum;
		const [hundred = 0, ten = 0, one = 0] = [...group].map(Number);
		const hundreds = hundred > 0 || index > first ? 2 : 0;
		const tens = ten > 1 ? 2 : ten === 1 || (one > 0 && hundreds > 0) ? 1 : 0;
		return sum + hundreds + tens + (one > 0 ? 1 : 0) + (index < groups.length - 1 ? 1 : 0);
	}, 0);
}
