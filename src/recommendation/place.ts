/** Where a recommendation or a task stands, and who asked it, as pages say it. */
import { inLanguage, localeOf } from '../language/format.ts';
import { roman } from '../language/roman.ts';
import type { Say } from '../language/strings.ts';
import type { Convention } from '../law/schema.ts';
import { isSeveral } from '../law/statements.ts';
import type { taskNamed } from './chain.ts';
import { countryName, type StateNames } from './countries.ts';
import type { Listed } from './register.ts';
import type { Recommendation, RecommendationDocument } from './schema.ts';

/** @returns the paragraph, or that it is not known */
export const paragraphOf = ({ paragraph }: Pick<Recommendation, 'paragraph'>, say: Say): string =>
	paragraph === undefined ? say('register.noParagraph') : say('register.paragraph', { number: paragraph });

/** @returns the paragraph within a sentence, or that it is not known */
export const paragraphWithin = ({ paragraph }: Pick<Recommendation, 'paragraph'>, say: Say): string =>
	paragraph === undefined ? say('citation.noParagraph') : say(isSeveral(paragraph) ? 'convention.paragraphs' : 'convention.paragraph', { number: paragraph });

/** @returns the symbol of the document and the paragraph, the symbol alone where the paragraph is not known */
export const placeOf = ({ document, one }: Pick<Listed, 'document' | 'one'>, say: Say): string =>
	one.paragraph === undefined ? document.symbol : `${document.symbol}, ${paragraphWithin(one, say)}`;

/** @returns the number and title of a task, with the year of its plan */
export const taskTitle = ({ year, task }: NonNullable<ReturnType<typeof taskNamed>>, language: string): string =>
	`${task.id} ${inLanguage(task.title, language)} (${year})`;

/** What naming needs: a language, its words, and what the content calls conventions and States. */
export type Naming = { language: string; say: Say; conventions: readonly Pick<Convention, 'id' | 'treatyBody'>[]; states: StateNames };

/** @returns through what a document asks, in short: `UPR III`, the treaty body, the mandate */
export function askingThrough({ mechanism, cycle, convention, mandate }: RecommendationDocument, { language, say, conventions }: Naming): string {
	if (mechanism === 'upr' && cycle !== undefined) return say('register.cycle', { cycle: roman(cycle) });
	const body = conventions.find(({ id }) => id === convention)?.treatyBody.name ?? mandate;
	return body ? inLanguage(body, language) : say(`mechanism.${mechanism}`);
}

/** How many States are named where there is little room. */
const MOST_NAMED = 3;

/** @returns the States in the order of their names; of many the first few and how many others there are */
export function statesInShort(codes: readonly string[], { language, say, states }: Naming): string {
	const names = codes.map((code) => countryName(code, language, states)).sort((a, b) => a.localeCompare(b, localeOf(language)));
	if (names.length <= MOST_NAMED) return names.join(', ');
	return `${names.slice(0, MOST_NAMED - 1).join(', ')} ${say('register.others', { count: names.length - MOST_NAMED + 1 })}`;
}

/** @returns what the page of a recommendation is called: by its paragraph, or else by who asked what */
export function titleOf({ document, one }: Pick<Listed, 'document' | 'one'>, naming: Naming): string {
	const { say, language } = naming;
	const { symbol } = document;
	if (one.paragraph !== undefined) return say('recommendation.title', { number: one.paragraph, symbol });
	const who = one.by ? statesInShort(one.by, naming) : askingThrough(document, naming);
	return one.title ? say('recommendation.titled', { who, title: inLanguage(one.title, language), symbol }) : `${symbol}: ${paragraphOf(one, say)}`;
}
