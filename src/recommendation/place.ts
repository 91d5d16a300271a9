/** Where a recommendation or a task stands, as pages say it. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { isSeveral } from '../law/statements.ts';
import type { taskNamed } from './chain.ts';
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

/** @returns the number and title of a task, with the year of its plan */
export const taskTitle = ({ year, task }: NonNullable<ReturnType<typeof taskNamed>>, language: string): string =>
	`${task.id} ${inLanguage(task.title, language)} (${year})`;
