/** Whether colours can be told apart: contrast as WCAG 2.2 defines it, and the pairs that stand on each other on pages. */
import { type ColourName, type Colours, colourNames } from './colours.ts';

/** @param colour `#rrggbb` @returns its relative luminance, from 0 to 1 (WCAG 2.2, “relative luminance”) */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”) */
export function contrast(one: string, other: string): number {
	const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

/** Least contrast of words (success criterion 1.4.3) and of marks that mean something (1.4.11). */
const WORDS = 4.5;
const MARKS = 3;

/** What the tokens say for all copies: the page, cards on it, its words and its lesser words. */
const fixed = {
	light: { page: '#ffffff', card: '#f6f9f9', words: '#152024', lesser: '#4c5d64' },
	dark: { page: '#141b1e', card: '#1a2327', words: '#f6f8f8', lesser: '#a0adaf' },
} as const;
const WHITE = '#ffffff';

type Theme = keyof Colours;
type Ground = ColourName | 'page' | 'card';
type Pair = { ink: ColourName; on: readonly Ground[]; least: number };

const links = (ink: ColourName): Pair => ({ ink, on: ['page', 'card', 'soft', 'band'], least: WORDS });
const pairs: Record<Theme, readonly Pair[]> = {
	light: [links('accent'), { ink: 'strong', on: ['soft'], least: WORDS }],
	dark: [links('strong'), { ink: 'accent', on: ['page'], least: MARKS }],
};
const both: readonly Pair[] = [
	{ ink: 'warm', on: ['page', 'warmSoft', 'bandWarm'], least: WORDS },
	{ ink: 'chart', on: ['page'], least: MARKS },
];
/** Colours that the words of pages stand on. */
const grounds: readonly ColourName[] = ['soft', 'warmSoft', 'band', 'bandWarm'];

/** A colour that is too close to another: which is to be changed, what it is too close to, how far apart they are and would have to be. */
type TooClose = {
	theme: Theme;
	name: ColourName;
	colour: string;
	other: string;
	ratio: number;
	least: number /** whether it has to become darker, or else paler */;
	darken: boolean;
};

/** White words stand on `fill` in both themes; other words are dark on pale in the light theme, and pale on dark in the dark one. */
const darken = (theme: Theme, name: ColourName): boolean => name === 'fill' || grounds.includes(name) === (theme === 'dark');

/** @returns every pair of colours that stand on each other and cannot be told apart well enough */
export function tooClose(colours: Colours): TooClose[] {
	return (['light', 'dark'] as const).flatMap((theme) => {
		const scheme = colours[theme];
		const { page, card, words, lesser } = fixed[theme];
		const groundOf = (name: Ground) => (name === 'page' ? page : name === 'card' ? card : scheme[name]);
		const all = [
			...[...pairs[theme], ...both].flatMap(({ ink, on, least }) => on.map((ground) => ({ name: ink, other: groundOf(ground), least }))),
			{ name: 'fill' as const, other: WHITE, least: WORDS },
			...grounds.flatMap((name) => [words, lesser].map((other) => ({ name, other, least: WORDS }))),
		];
		return all
			.map(({ name, other, least }) => ({ theme, name, colour: scheme[name], other, ratio: contrast(scheme[name], other), least, darken: darken(theme, name) }))
			.filter(({ ratio, least }) => ratio < least)
			.sort((a, b) => colourNames.indexOf(a.name) - colourNames.indexOf(b.name));
	});
}
