/** How a recommendation is cited as the document has it, beside the page that tells of it. */
import { formatDate, inLanguage } from '../language/format.ts';
import type { Source } from '../reference/schema.ts';
import { sourceIdOf } from '../source/fields.ts';
import { countryName } from './countries.ts';
import { type Naming, paragraphWithin } from './place.ts';
import type { Listed } from './register.ts';

/**
 * The document with its symbol, date and paragraph, the States that asked, and what the State answered by which source.
 * @param sources that may be named
 */
export function citationOf({ document, one }: Listed, sources: readonly Pick<Source, 'id' | 'publisher'>[], naming: Naming): string {
	const { language, say, states } = naming;
	const { symbol, mechanism, answered } = document;
	const of = { title: inLanguage(document.title, language), symbol, date: formatDate(document.date, language) };
	const head = say(mechanism === 'upr' ? 'citation.upr' : 'citation.document', of);
	const by = one.by ? ` (${one.by.map((code) => countryName(code, language, states)).join(', ')})` : '';
	const first = answered?.source.map(sourceIdOf)[0];
	const itself = document.source.some((source) => sourceIdOf(source) === first);
	const source = itself ? say('citation.itself') : (sources.find(({ id }) => id === first)?.publisher ?? first ?? '');
	const answer = one.answer && answered ? `; ${say('citation.answer', { answer: lower(say(`answer.${one.answer}`)), source })}` : '';
	return `${head}, ${paragraphWithin(one, say)}${by}${answer}.`;
}

/** Within a sentence. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
