/** What a quiz says besides the editor's words: the interface's strings, and sources by their titles. */

import { escapeHtml } from '../files/escape.ts';
import type { Say } from '../language/strings.ts';
import type { Source } from '../reference/schema.ts';
import { titleIn } from '../reference/sources.ts';
import type { PlainItem } from './plain.ts';

export type QuizWords = {
	say: Say;
	/** the sources of an item, each by its title in the language of the quiz, else as published, the language of that title, with the place in it */
	cited: (item: Pick<PlainItem, 'sources'>) => CitedSource[];
};
export type CitedSource = { title: string /** none where the source is unknown */; language?: string; at?: string };

/** @param language of the quiz: a source that has a name in it is called by that */
export function quizWords(say: Say, sources: readonly Source[], language: string): QuizWords {
	return {
		say,
		cited: ({ sources: cited }) =>
			cited.map(({ id, at }) => {
				const source = sources.find((each) => each.id === id);
				return { ...(source ? titleIn(source, language) : { title: id }), ...(at === undefined ? {} : { at }) };
			}),
	};
}

/** What `unexplained` looks for stands nowhere in a title. */
const withoutBrackets = (text: string): string => text.replace(/[[\]]/g, '');

/** Text as it is to stand in a format. @param language none where it is that of the quiz, or not known */
type Write = (text: string, language?: string) => string;

function withSources({ explanation, explanationLanguage, ...item }: PlainItem, { say, cited }: QuizWords, write: Write): string {
	const sources = cited(item).map(({ title, language, at }) =>
		[write(withoutBrackets(title), language), ...(at ? [write(withoutBrackets(at))] : [])].join(', '),
	);
	return `${write(explanation, explanationLanguage)} [${write(say('quiz.sources'))}: ${sources.join('; ')}]`;
}

/** The explanation as exports carry it, the sources in brackets behind it, so that no export loses them. */
export const explained = (item: PlainItem, words: QuizWords): string => withSources(item, words, (text) => text);

/**
 * The same as HTML, for voices: what is in another language than the text around it says so.
 * @param language of the quiz
 */
export function explainedHtml(item: PlainItem, words: QuizWords, language: string): string {
	return withSources(item, words, (text, own = language) => {
		const html = escapeHtml(text);
		return own === language ? html : `<span lang="${escapeHtml(own)}">${html}</span>`;
	});
}

/** The explanation without the sources that `explained` put behind it. */
export function unexplained(text: string): string {
	const said = text.trimEnd();
	const start = said.lastIndexOf('[');
	const inside = said.slice(start + 1, -1);
	return start < 0 || !said.endsWith(']') || inside.includes(']') || !inside.includes(': ') ? text : said.slice(0, start).trimEnd();
}
