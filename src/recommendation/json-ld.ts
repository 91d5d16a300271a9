/** Documents that recommend, and their recommendations, in the words of schema.org. */
import type { CreativeWorkLeaf, ReportLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import { openingOf } from '../language/opening.ts';
import { conventionNamed, rightNamed } from '../law/json-ld.ts';
import type { Convention, Right } from '../law/schema.ts';
import { addressAt, dateIn, type Here, known } from '../ui/json-ld.ts';
import { documentPath } from './paths.ts';
import { type Listed, wordsOf } from './register.ts';
import type { RecommendationDocument } from './schema.ts';

/** A document. @param convention whose treaty body wrote it */
export const documentNode = ({ title, symbol, date }: RecommendationDocument, convention: Convention | undefined, here: Here): ReportLeaf =>
	known<ReportLeaf>({
		'@type': 'Report',
		name: inLanguage(title, here.language),
		reportNumber: symbol,
		datePublished: dateIn(date),
		about: convention && conventionNamed(convention, here),
	});

/** A recommendation: what it asks, in which document. @param title of its page @param right that it is mainly about */
export function recommendationNode({ document, one }: Listed, title: string, right: Right | undefined, here: Here): CreativeWorkLeaf {
	const words = wordsOf(one);
	const [language, text] = Object.entries(words).find(([tag]) => tag === here.language) ?? Object.entries(words)[0] ?? [];
	const { id, symbol } = document;
	return known<CreativeWorkLeaf>({
		'@type': 'CreativeWork',
		name: title,
		// No quotation: in the words of this site, the document's own only until an editor has found some.
		abstract: text && openingOf(text, language ?? here.language),
		about: right && rightNamed(right, here),
		isPartOf: { '@type': 'Report', reportNumber: symbol, url: addressAt(here, documentPath(id)) },
	});
}
