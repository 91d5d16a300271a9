/** Glossary terms as entries of the search. */

import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import { GLOSSARY } from '../reference/paths.ts';
import type { Term } from '../reference/schema.ts';
import type { IndexedRecord } from './make-index.ts';

/** Each leads to its place in the glossary; its other names are in the list of names. */
export function termRecords(glossary: readonly Term[], language: string): IndexedRecord[] {
	return glossary.map((entry) => {
		const title = inLanguage(entry.term, language);
		return { url: `${inLocale(GLOSSARY, language)}#${entry.id}`, content: `${title}. ${inLanguage(entry.definition, language)}`, title, kind: 'term' };
	});
}
