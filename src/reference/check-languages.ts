/** Under which languages texts that are lists stand: words that people type, words to try. */
import type { Language } from '../language/schema.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';

/** What a check asks of the languages of the site. */
export type SiteLanguages = readonly Pick<Language, 'tag' | 'complete'>[];

/**
 * @param path where the lists stand in the entry
 * @param lists by language
 * @returns a problem for each language that the site does not have, and one for each that is to be complete and has no list
 */
export function checkLanguages({ place }: Located<unknown>, path: Path, lists: Readonly<Record<string, unknown>>, languages: SiteLanguages): Problem[] {
	return [
		...Object.keys(lists)
			.filter((language) => !languages.some(({ tag }) => tag === language))
			.map((language) => problem('unknown-language', place([...path, language], 'key'), { language }, [{ kind: 'language', id: language }])),
		...languages
			.filter(({ tag, complete }) => complete && lists[tag] === undefined)
			.map(({ tag: language }) => problem('missing-translation', place(path), { language })),
	];
}
