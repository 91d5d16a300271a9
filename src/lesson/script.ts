/** A script as it is read: its versions by length, who says what, which sounds stand between, how long it takes; and as plain text. */

import type { Say } from '../language/strings.ts';
import { sourcesIn } from '../reference/claims.ts';
import type { Element } from '../source/mdx.ts';
import type { Radio } from './schema.ts';
import type { Part } from './school-page.ts';
import { secondsOf, spokenWords } from './spoken.ts';

export type ScriptLine = { kind: 'voice'; role: string; paragraphs: string[] } | { kind: 'sound'; seconds: number; text: string };

/** What is read in a slot: its minutes of air, the lines, how many words are spoken, how many seconds it takes in all, and the ids of the sources that it and the texts beside it cite. */
export type Version = { slot: number; lines: ScriptLine[]; words: number; seconds: number; sources: string[] };

/** A text to be read between programmes: at most `SPOT_SECONDS` long. */
export type Spot = { paragraphs: string[]; seconds: number };

/** Parts that take time without words. */
export const SILENT: readonly string[] = ['Sound', 'Stage'];

/** Texts that stand beside a script, with every version of it. */
const BESIDE: readonly string[] = ['Spot', 'Board'];

/** Whether a part is read in the version of so many minutes. */
export const isRead = ({ from, to }: Readonly<Record<string, string | undefined>>, slot: number): boolean =>
	(from === undefined || Number(from) <= slot) && (to === undefined || slot <= Number(to));

/** The minutes of all versions of a script, the longest first. */
const slotsOf = ({ slot, shorter = [] }: Pick<Radio, 'slot' | 'shorter'>): number[] => [slot, ...[...shorter].sort((a, b) => b - a)];

/** Words that are spoken, and seconds in all: speech at the script's pace, and sounds. */
export function lengthOf(parts: readonly Part[], { pace, abbreviations }: Pick<Radio, 'pace' | 'abbreviations'>): { words: number; seconds: number } {
	const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
	const words = sum(parts.filter(({ name }) => name === 'Voice').map(({ text }) => spokenWords(text, abbreviations)));
	const sounds = sum(parts.filter(({ name }) => SILENT.includes(name)).map(({ attributes }) => Number(attributes.seconds) || 0));
	return { words, seconds: secondsOf(words, pace) + sounds };
}

/** The part of a script, or the text beside it, that a component stands in. */
const partAround = (element: Element | undefined): Element | undefined =>
	element && (['Voice', ...SILENT, ...BESIDE].includes(element.name) ? element : partAround(element.inside));

/**
 * Every version of a script, the longest first.
 * @param elements every component of the page: the claims among them
 */
export const versionsOf = (parts: readonly Part[], head: Radio, elements: readonly Element[]): Version[] =>
	slotsOf(head).map((slot) => {
		const read = parts.filter(({ attributes }) => isRead(attributes, slot));
		const cited = elements.filter(({ inside }) => {
			const part = partAround(inside);
			return part !== undefined && isRead(part.attributes, slot);
		});
		return { slot, lines: scriptLines(read, head), ...lengthOf(read, head), sources: sourcesIn({ elements: cited }) };
	});

/** The spots of a script, in order. */
export const spotsOf = (parts: readonly Part[], { pace, abbreviations }: Pick<Radio, 'pace' | 'abbreviations'>): Spot[] =>
	parts.filter(({ name }) => name === 'Spot').map(({ text }) => ({ paragraphs: linesOf(text), seconds: secondsOf(spokenWords(text, abbreviations), pace) }));

/** The texts for electronic boards, in order. */
export const boardOf = (parts: readonly Part[]): string[] => parts.filter(({ name }) => name === 'Board').flatMap(({ text }) => linesOf(text));

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** The lines of a script in order. */
function scriptLines(parts: readonly Part[], { roles }: Pick<Radio, 'roles'>): ScriptLine[] {
	return parts.flatMap(({ name, attributes, text }): ScriptLine[] => {
		const paragraphs = linesOf(text);
		if (SILENT.includes(name)) return [{ kind: 'sound', seconds: Number(attributes.seconds), text: paragraphs.join(' ') }];
		const role = roles.find(({ id }) => id === attributes.role)?.name;
		return name === 'Voice' && role !== undefined ? [{ kind: 'voice', role, paragraphs }] : [];
	});
}

/** How long a version is, and how fast it is read: the line under the title of its text file. */
export const factsOf = ({ seconds, slot, words }: Omit<Version, 'lines' | 'sources'>, pace: number, say: Say): string =>
	[say('radio.length', { time: clock(seconds), slot }), say('radio.words', { words, pace })].join(' · ');

/** `4:05`, from seconds. */
export function clock(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`;
}

/**
 * A script as plain text, for a reader's own editor: UTF-8, lines ended as Windows ends them.
 * @param facts a line under the title: length, pace
 * @param notes lines at the end: how abbreviations are read, sources
 */
export function plainScript(title: string, facts: string, lines: readonly ScriptLine[], notes: readonly string[]): string {
	const body = lines.map((line) =>
		line.kind === 'sound' ? `[${line.text}, ${line.seconds}"]` : `${line.role.toLocaleUpperCase('vi')}:\n${line.paragraphs.join('\n')}`,
	);
	return `${[title, facts, ...body, ...notes].join('\n\n').replaceAll('\n', '\r\n')}\r\n`;
}
