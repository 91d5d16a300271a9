/** What treaty bodies recommended, as the page of a convention shows it beside what the State reported. */
import type { Recommended } from '../law/recommended.ts';
import type { Convention } from '../law/schema.ts';
import { claimOf } from './newest.ts';
import { documentPath } from './paths.ts';
import { type Listed, listed, onConvention } from './register.ts';
import type { RecommendationDocument } from './schema.ts';

/** How many recommendations of one document a page of a convention shows; all stand on the page of the document. */
export const MOST_SHOWN = 12;

/** What of a document the page of its convention shows: the first that have words of this site. */
const shownOf = (document: RecommendationDocument): Listed[] =>
	listed([document])
		.filter(({ one }) => one.text !== undefined)
		.slice(0, MOST_SHOWN);

/** The documents of a treaty body that a report of its convention names. */
const reportedOn = ({ id, reports }: Convention, documents: readonly RecommendationDocument[]): RecommendationDocument[] =>
	documents.filter(({ convention, symbol }) => convention === id && reports.some(({ observations }) => observations?.includes(symbol)));

/** @returns for each document that a report of the convention names, what its page shows of it */
export function recommendedIn(convention: Convention, documents: readonly RecommendationDocument[]): Recommended[] {
	return reportedOn(convention, documents).map((document) => ({
		symbol: document.symbol,
		path: documentPath(document.id),
		count: document.recommendations.length,
		shown: shownOf(document).flatMap(({ one, path }) => {
			const claim = claimOf({ document, one });
			return claim ? [{ ...claim, document: document.symbol, paragraph: one.paragraph, reportedBy: one.reportedBy, path }] : [];
		}),
	}));
}

/** The claims of a document that the page of its convention shows; none where no report names the document. */
export function claimsShown(document: RecommendationDocument, convention: Convention): unknown[] {
	return recommendedIn(convention, [document]).flatMap(({ shown }) => shown);
}

/** What was recommended on a convention elsewhere than in the concluding observations on its reports. */
export function recommendedElsewhere(convention: Convention, register: readonly Listed[]): Listed[] {
	const reported = new Set(reportedOn(convention, [...new Set(register.map(({ document }) => document))]));
	return onConvention(register, convention.id).filter(({ document }) => !reported.has(document));
}
