/**
 * What the package says of how the book can be read (EPUB Accessibility 1.1, section 2; the vocabulary of schema.org). It says what is so by
 * construction. Conformance is for whoever has read a book with assistive technology to say, so `dcterms:conformsTo` is left out.
 */
import type { Say } from '../../../language/strings.ts';
import type { Book } from '../book.ts';

const FEATURES = ['tableOfContents', 'structuralNavigation', 'readingOrder', 'alternativeText', 'displayTransformability', 'unlocked'];

/** @returns properties with their values, in order */
export function accessibility({ parts, indexes }: Book, say: Say): [property: string, text: string][] {
	const drawn = parts.some(({ chapters }) => chapters.some(({ html }) => /<(svg|img)\b/.test(html)));
	const features = [...FEATURES, ...(indexes.length > 0 ? ['index'] : [])];
	return [
		['schema:accessMode', 'textual'],
		...(drawn ? [['schema:accessMode', 'visual'] satisfies [string, string]] : []),
		['schema:accessModeSufficient', 'textual'],
		...features.map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
		['schema:accessibilityHazard', 'none'],
		['schema:accessibilitySummary', `${say('print.book.accessibility')}${drawn ? ` ${say('print.book.accessibility.charts')}` : ''}`],
	];
}
