/** What a quiz says besides the editor's words: the interface's strings, and sources by their titles. */

import type { Say } from '../language/strings.ts';
import type { Source } from '../reference/schema.ts';
import type { PlainItem } from './plain.ts';

export type QuizWords = {
	say: Say;
	/** the sources of an item by title and place: `Công ước về quyền trẻ em, Điều 1; …` */
	cite: (item: Pick<PlainItem, 'sources'>) => string;
};

export function quizWords(say: Say, sources: readonly Source[]): QuizWords {
	const title = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
	return { say, cite: ({ sources: cited }) => cited.map(({ id, at }) => [title(id), at].filter(Boolean).join(', ')).join('; ') };
}

/** The explanation as exports carry it, the sources in brackets behind it, so that no export loses them. */
export function explained(item: PlainItem, { say, cite }: QuizWords): string {
	return `${item.explanation} [${say('quiz.sources')}: ${cite(item).replace(/[[\]]/g, '')}]`;
}

/** The explanation without the sources that `explained` put behind it. */
export function unexplained(text: string): string {
	const said = text.trimEnd();
	const start = said.lastIndexOf('[');
	const inside = said.slice(start + 1, -1);
	return start < 0 || !said.endsWith(']') || inside.includes(']') || !inside.includes(': ') ? text : said.slice(0, start).trimEnd();
}
