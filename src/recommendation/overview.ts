/** The documents of the register as its page lists them. */
import { MECHANISMS, type Mechanism, type RecommendationDocument } from './schema.ts';

/** @returns each mechanism that has documents, in the order of `MECHANISMS`, with its documents in theirs */
export function byMechanism(documents: readonly RecommendationDocument[]): { mechanism: Mechanism; documents: RecommendationDocument[] }[] {
	return MECHANISMS.map((mechanism) => ({ mechanism, documents: documents.filter((document) => document.mechanism === mechanism) })).filter(
		(group) => group.documents.length > 0,
	);
}

/**
 * @param rights ids, in the order in which they are shown
 * @returns what a document asks by the right that each is mainly about; what names no right, or none that is known, comes last without one
 */
export function byMainRight(
	{ recommendations }: RecommendationDocument,
	rights: readonly string[],
): { right: string | undefined; own: RecommendationDocument['recommendations'] }[] {
	const mainOf = ({ rights: [main] }: (typeof recommendations)[number]) => (main !== undefined && rights.includes(main) ? main : undefined);
	return [...rights, undefined].map((right) => ({ right, own: recommendations.filter((one) => mainOf(one) === right) })).filter(({ own }) => own.length > 0);
}
