/** What is told of the help for a right or a situation, as pages and checks ask for it. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import type { Claim } from '../source/fields.ts';
import type { Help } from './help-schema.ts';
import type { HelpLine } from './schema.ts';

/** Every claim of some help, the steps first. */
export function claimsOf({ steps, office, papers, deadline, fee, refused }: Help): Claim[] {
	return [...steps, ...[office, papers, deadline, fee, refused].filter((claim) => claim !== undefined)];
}

/** What stands beside the steps and is known, in the order in which pages show it. */
export function factsOf(help: Help): { name: 'office' | 'papers' | 'deadline' | 'fee'; claim: Claim }[] {
	return (['office', 'papers', 'deadline', 'fee'] as const).flatMap((name) => {
		const claim = help[name];
		return claim ? [{ name, claim }] : [];
	});
}

/**
 * The parts that a page shows of some help, as headings: a part that would be empty is left out.
 * @param lines the help lines that are shown with it
 */
export function partsOfHelp(help: Help, lines: readonly HelpLine[], say: Say): { id: string; title: string }[] {
	return [
		{ id: 'cac-buoc', title: say('help.steps') },
		...(factsOf(help).length + lines.length > 0 ? [{ id: 'o-dau', title: say('help.facts') }] : []),
		...(help.refused ? [{ id: 'bi-tu-choi', title: say('help.refused') }] : []),
	];
}

/** @returns the day of the oldest check of some claims, `YYYY-MM-DD`; none where nobody has checked any */
export function oldestCheck(claims: readonly Claim[]): string | undefined {
	const [oldest] = claims.flatMap(({ verified }) => verified?.on ?? []).sort();
	return oldest;
}

/** How many claims nobody has checked. */
export const uncheckedIn = (claims: readonly Claim[]): number => claims.filter(({ verified }) => verified === undefined).length;

/** The help lines of some ids, in the order of the ids, each once. */
export function linesOf(ids: readonly string[], lines: readonly HelpLine[]): HelpLine[] {
	return [...new Set(ids)].flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

/** As many numbers as stand in one line of a phone. */
const FIRST = 3;

/** The numbers to dial first, with what they are called in a language: those that stand below the title of a page that is left fast. */
export const firstNumbers = (lines: readonly HelpLine[], language: string): { number: string; name: string }[] =>
	lines.slice(0, FIRST).map(({ number, name }) => ({ number, name: inLanguage(name, language) }));

/** The address that dials a number, written for reading with spaces (RFC 3966). */
export const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** A piece of a text: what is read, or a number to dial. */
export type Piece = { text: string /** the address that dials it */; dial?: string };

/** Before these a number is that of an article, a decree or a law. */
const REFERRING = String.raw`(?<!(?:điều|khoản|điểm|luật|định|quyết|art\.|arts|article|articles|law|decree|no\.)\s)`;

/**
 * @param text plain text
 * @param numbers of help lines, as they are written for reading: `1800 1233`
 * @returns the text in pieces, those that are one of these numbers with the address that dials them
 */
export function dialled(text: string, numbers: readonly string[]): Piece[] {
	if (numbers.length === 0) return [{ text }];
	// The longest first: a number may begin with another one.
	const any = [...numbers].sort((a, b) => b.length - a.length).join('|');
	const pattern = new RegExp(String.raw`${REFERRING}(?<![\d/.,%-])(${any})(?![\d/%-]|[.,]\d| \d)`, 'giu');
	return text
		.split(pattern)
		.map((piece, index) => (index % 2 === 1 ? { text: piece, dial: telephone(piece) } : { text: piece }))
		.filter((piece) => piece.text !== '');
}
