/** The terms of the glossary in the alphabetical order of a language. */
import { inLanguage } from '../language/format.ts';
import type { Term } from './schema.ts';

/** @param language its alphabet is followed; a term without a translation stands where its Vietnamese word does */
export function inAlphabet<T extends Pick<Term, 'term'>>(terms: readonly T[], language: string): T[] {
	const collator = new Intl.Collator(language);
	return [...terms].sort((a, b) => collator.compare(inLanguage(a.term, language), inLanguage(b.term, language)));
}
