/** The register as one list: every recommendation with its document, and what concerns a right, a law, a body, a task or a figure. */
import { recommendationPath } from './paths.ts';
import type { Answer, Completion, Recommendation, RecommendationDocument } from './schema.ts';

/** A recommendation in its document. */
export type Listed = { document: RecommendationDocument; one: Recommendation /** the address without the language */; path: string };

/** How recommendations name a task: `2025/IV.3.d`. */
export const taskKey = (year: number | string, task: string): string => `${year}/${task}`;

/** @returns every recommendation, in the order of the documents and in theirs */
export function listed(documents: readonly RecommendationDocument[]): Listed[] {
	return documents.flatMap((document) => document.recommendations.map((one) => ({ document, one, path: recommendationPath(document.id, one.id) })));
}

/** What a recommendation leads to, by the name of the field. */
type Target = 'rights' | 'groups' | 'treaties' | 'laws' | 'leads' | 'tasks' | 'indicators';

/** The recommendations that name an id in a field, in the order of the register. */
export const naming = (register: readonly Listed[], field: Target, id: string): Listed[] => register.filter(({ one }) => one[field]?.includes(id));

/** The recommendations that call on an article of a convention, or any of it where none is named. */
export const onConvention = (register: readonly Listed[], convention: string): Listed[] =>
	register.filter(({ document, one }) => document.convention === convention || one.articles?.some((each) => each.convention === convention));

/** The words of a recommendation by their language: this site's, or the document's own where an editor has not yet put it in this site's words. */
export const wordsOf = ({ text, original }: Pick<Recommendation, 'text' | 'original'>): Record<string, string> =>
	text ?? (original ? { [original.language]: original.text } : {});

/** What is said of a recommendation that nobody has judged: another thing than that somebody looked and found nothing. */
export const NOT_JUDGED = 'not-judged';
/** How far it is carried out, as it was judged, or that nobody has. */
export const completionOf = ({ completion }: Pick<Recommendation, 'completion'>): Completion | typeof NOT_JUDGED => completion?.level ?? NOT_JUDGED;

/** In the periodic review the State answers each recommendation: an answer that is not here was not read. */
export const UNREAD = 'unread';
/** Other mechanisms do not ask the State whether it accepts. */
export const NOT_ASKED = 'not-asked';
/** What the State answered, or why there is no answer here. */
export const answerOf = ({ document, one }: Pick<Listed, 'document' | 'one'>): Answer | typeof UNREAD | typeof NOT_ASKED =>
	one.answer ?? (document.mechanism === 'upr' ? UNREAD : NOT_ASKED);
