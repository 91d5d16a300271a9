/** Glossary terms as entries of the search. */
import { checkedContent } from '../content/integration.ts';
import { inLanguage } from '../language/strings.ts';
import { GLOSSARY, inLocale } from '../reference/paths.ts';
import type { IndexedRecord } from './make-index.ts';

/** Each leads to its place in the glossary, and is found by its name in every language. */
export function termRecords(language: string): IndexedRecord[] {
	return checkedContent().glossary.map((entry) => {
		const title = inLanguage(entry.term, language);
		const names = [title, entry.abbreviation, ...Object.values(entry.term)].filter(Boolean).join(' · ');
		return { url: `${inLocale(GLOSSARY, language)}#${entry.id}`, content: `${names}. ${inLanguage(entry.definition, language)}`, title, kind: 'term' };
	});
}
