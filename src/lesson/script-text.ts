/** The plain-text file of a radio script. */

import { strings } from '../language/say.ts';
import { sources } from '../reference/data.ts';
import { scripts } from './data.ts';
import { clock, plainScript } from './script.ts';

/** @throws where there is no such script in the language */
export function scriptText(id: string, language: string): string {
	const text = scripts.find((script) => script.id === id)?.texts[language];
	if (!text) throw new Error(`script: ${id} ${language}`);
	const say = strings(language);
	const cited = new Set(text.sources);
	const titles = sources.filter((source) => cited.has(source.id)).map(({ title, publisher }) => `- ${title}. ${publisher}.`);
	const short = Object.entries(text.abbreviations ?? {}).map(([from, to]) => `- ${from}: ${to}`);
	const facts = `${say('radio.length', { time: clock(text.seconds), slot: text.slot })} ${say('radio.words', { words: text.words, pace: text.pace })}`;
	const notes = [
		...(short.length > 0 ? [[`${say('radio.abbreviations')}:`, ...short].join('\n')] : []),
		...(titles.length > 0 ? [[`${say('lesson.sources')}:`, ...titles].join('\n')] : []),
	];
	return plainScript(text.title, facts, text.lines, notes);
}
