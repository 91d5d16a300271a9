/** A text in easy language in the words of schema.org. */
import type { WebPageLeaf } from 'schema-dts';
import type { Say } from '../language/strings.ts';
import { addressAt, type Here } from '../ui/json-ld.ts';
import type { ShownEasyText } from './kinds.ts';

/**
 * No term of the vocabulary for accessibility features means easy language, so that is said in words, and so is that nobody tested it;
 * the tag of the language has the registered variant for simplified texts (BCP 47).
 */
export const easyNode = ({ of, tested, signed }: Pick<ShownEasyText, 'of' | 'tested' | 'signed'>, say: Say, here: Here): WebPageLeaf => ({
	'@type': 'WebPage',
	inLanguage: `${here.language}-simple`,
	isBasedOn: addressAt(here, of.path.split('#')[0] ?? of.path),
	accessibilityFeature: ['readingOrder', 'structuralNavigation', ...(signed ? ['signLanguage', 'captions'] : [])],
	accessibilitySummary: `${say('easy.rules')} ${tested ? say('easy.wasTested') : say('easy.untested')}`,
});
