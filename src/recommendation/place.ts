/** Where a recommendation stands, as pages say it. */
import type { Say } from '../language/strings.ts';
import { isSeveral } from '../law/statements.ts';
import type { Listed } from './register.ts';
import type { Recommendation } from './schema.ts';

/** @returns the paragraph, or that it is not known */
export const paragraphOf = ({ paragraph }: Pick<Recommendation, 'paragraph'>, say: Say): string =>
	paragraph === undefined ? say('register.noParagraph') : say('register.paragraph', { number: paragraph });

/** @returns the symbol of the document and the paragraph, the symbol alone where the paragraph is not known */
export function placeOf({ document, one: { paragraph } }: Pick<Listed, 'document' | 'one'>, say: Say): string {
	if (paragraph === undefined) return document.symbol;
	return `${document.symbol}, ${say(isSeveral(paragraph) ? 'convention.paragraphs' : 'convention.paragraph', { number: paragraph })}`;
}
