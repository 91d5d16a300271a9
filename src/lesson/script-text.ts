/** The plain-text file of a radio script. */
import { checkedContent } from '../content/integration.ts';
import { strings } from '../language/strings.ts';
import { clock, plainScript } from './script.ts';

/** @throws where there is no such script in the language */
export function scriptText(id: string, language: string): string {
	const { scripts, citations, sources } = checkedContent();
	const text = scripts.find((script) => script.id === id)?.texts[language];
	if (!text) throw new Error(`script: ${id} ${language}`);
	const say = strings(language);
	const key = `${language === 'vi' ? '' : `${language}/`}phat-thanh/${id}`;
	const cited = new Set(citations.find((each) => each.key === key)?.sources);
	const titles = sources.filter((source) => cited.has(source.id)).map(({ title, publisher }) => `- ${title}. ${publisher}.`);
	const short = Object.entries(text.abbreviations ?? {}).map(([from, to]) => `- ${from}: ${to}`);
	const facts = `${say('radio.length', { time: clock(text.seconds), slot: text.slot })} ${say('radio.words', { words: text.words, pace: text.pace })}`;
	const notes = [
		...(short.length > 0 ? [[`${say('radio.abbreviations')}:`, ...short].join('\n')] : []),
		...(titles.length > 0 ? [[`${say('lesson.sources')}:`, ...titles].join('\n')] : []),
	];
	return plainScript(text.title, facts, text.lines, notes);
}
