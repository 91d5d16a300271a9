/** The plain-text file of a script, with the texts that stand beside it. */

import { strings } from '../language/say.ts';
import { sources } from '../reference/data.ts';
import { scripts } from './data.ts';
import { versionOf } from './lessons.ts';
import { BOARD_LENGTH, SPOT_SECONDS } from './rules.ts';
import { factsOf, plainScript } from './script.ts';

/**
 * @param slot minutes of a shorter version; without it the longest
 * @throws where there is no such script in the language, or no such version
 */
export function scriptText(id: string, language: string, slot?: number): string {
	const text = scripts.find((script) => script.id === id)?.texts[language];
	if (!text) throw new Error(`script: ${id} ${language}`);
	const say = strings(language);
	const version = versionOf(text, slot);
	const cited = new Set(slot === undefined ? text.sources : version.sources);
	const titles = sources.filter((source) => cited.has(source.id)).map(({ title, publisher }) => `- ${title}. ${publisher}.`);
	const short = Object.entries(text.abbreviations ?? {}).map(([from, to]) => `- ${from}: ${to}`);
	const under = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [[`${heading}:`, ...lines].join('\n')] : []);
	const beside = [
		...text.spots.flatMap(({ paragraphs }) => under(say('radio.spot', { seconds: SPOT_SECONDS }), paragraphs)),
		...under(
			say('radio.board', { characters: BOARD_LENGTH }),
			text.board.map((line) => `- ${line}`),
		),
	];
	const notes = [...beside, ...under(say('radio.abbreviations'), short), ...under(say('lesson.sources'), titles)];
	return plainScript(text.title, factsOf(version, text.pace, say), version.lines, notes);
}
