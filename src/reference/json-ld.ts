/** The glossary in the words of schema.org. */
import type { DefinedTermSetLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import { addressAt, type Here, known } from '../ui/json-ld.ts';
import { GLOSSARY } from './paths.ts';
import type { Term } from './schema.ts';

/** @param terms in the order of the page; their definitions stand at their addresses, and twice would weigh too much */
export const glossaryNode = (terms: readonly Term[], here: Here): DefinedTermSetLeaf =>
	known<DefinedTermSetLeaf>({
		'@type': 'DefinedTermSet',
		hasDefinedTerm: terms.map(({ id, term, abbreviation }) => ({
			'@type': 'DefinedTerm',
			name: inLanguage(term, here.language),
			...(abbreviation === undefined ? {} : { alternateName: abbreviation }),
			url: addressAt(here, `${GLOSSARY}#${id}`),
		})),
	});
