/** A radio script as it is read: who says what, which sounds stand between, how long it takes; and as plain text. */
import type { Radio } from './schema.ts';
import type { Part } from './school-page.ts';
import { secondsOf, spokenWords } from './spoken.ts';

export type ScriptLine = { kind: 'voice'; role: string; paragraphs: string[] } | { kind: 'sound'; seconds: number; text: string };

/** Words that are spoken, and seconds in all: speech at the script's pace, and sounds. */
export function lengthOf(parts: readonly Part[], { pace, abbreviations }: Pick<Radio, 'pace' | 'abbreviations'>): { words: number; seconds: number } {
	const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
	const words = sum(parts.filter(({ name }) => name === 'Voice').map(({ text }) => spokenWords(text, abbreviations)));
	const sounds = sum(parts.filter(({ name }) => name === 'Sound').map(({ attributes }) => Number(attributes.seconds) || 0));
	return { words, seconds: secondsOf(words, pace) + sounds };
}

/** The lines of a script in order. */
export function scriptLines(parts: readonly Part[], { roles }: Pick<Radio, 'roles'>): ScriptLine[] {
	return parts.flatMap(({ name, attributes, text }): ScriptLine[] => {
		const paragraphs = text
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean);
		if (name === 'Sound') return [{ kind: 'sound', seconds: Number(attributes.seconds), text: paragraphs.join(' ') }];
		const role = roles.find(({ id }) => id === attributes.role)?.name;
		return name === 'Voice' && role !== undefined ? [{ kind: 'voice', role, paragraphs }] : [];
	});
}

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
