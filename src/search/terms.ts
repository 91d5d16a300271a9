/** Glossary terms as entries of the search. */

import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import { GLOSSARY } from '../reference/paths.ts';
import type { Term } from '../reference/schema.ts';
import type { IndexedRecord } from './make-index.ts';

/** Each leads to its place in the glossary, and is found by its name in every language. */
export function termRecords(glossary: readonly Term[], language: string): IndexedRecord[] {
	return glossary.map((entry) => {
		const title = inLanguage(entry.term, language);
		const names = [title, entry.abbreviation, ...Object.values(entry.term)].filter(Boolean).join(' · ');
		return { url: `${inLocale(GLOSSARY, language)}#${entry.id}`, content: `${names}. ${inLanguage(entry.definition, language)}`, title, kind: 'term' };
	});
}
