/** What is said of the State's answer to one recommendation. */
import type { Localized } from '../source/fields.ts';
import type { Recommendation, RecommendationDocument } from './schema.ts';

/** Whether a paragraph is one of those that begin so: `99.1` and `99(a)` begin with `99`, `991` does not. */
const beginsWith = (paragraph: string, start: string): boolean => paragraph.startsWith(start) && !/^\d/.test(paragraph.slice(start.length));

/** @returns what the document says of the answer in this paragraph alone; none where it says nothing of it by itself */
export function noteOnAnswer(
	{ answered }: Pick<RecommendationDocument, 'answered'>,
	{ paragraph = '' }: Pick<Recommendation, 'paragraph'>,
): Localized | undefined {
	return answered?.parts?.find(({ paragraphs }) => paragraphs === undefined || paragraphs.some((start) => beginsWith(paragraph, start)))?.note;
}
