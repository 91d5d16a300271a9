/** What must hold of texts in easy language beyond their schema. */
import { checkIcon } from '../law/check-help.ts';
import type { Term } from '../reference/schema.ts';
import { duplicates, misnamed, type Named, nearestTo, unknownId } from '../source/entry-checks.ts';
import type { Located, Place, Problem } from '../source/problem.ts';
import { pagesOf } from './length.ts';
import { MOST_PAGES, MOST_WORDS } from './limits.ts';
import { abbreviationsIn, hasTwoSentences, type Line, linesOf, placeOfWord, wordCount } from './lines.ts';
import { problem } from './messages.ts';
import type { EasyText } from './schema.ts';

/** What texts in easy language refer to. */
export type Reach = {
	/** all that a text may be about, and whether it belongs to this place alone */
	subjects: ReadonlyMap<string, boolean>;
	helpLines: Named;
	terms: readonly Term[];
	languages: readonly { tag: string; easyWords?: number | undefined }[];
	/** `YYYY-MM-DD` */
	today: string;
};

type Found = Located<EasyText>;

export function checkEasyTexts(entries: readonly Found[], reach: Reach): Problem[] {
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...subjectsTwice(entries),
		...entries.flatMap((entry) => [
			...unknownSubject(entry, reach.subjects),
			...pictures(entry),
			...entry.data.phones.flatMap(({ line }, index) => unknownId(entry, ['phones', index, 'line'], line, reach.helpLines)),
			...later(entry, reach.today),
			...linesOf(entry.data).flatMap((line) => checkLine(entry, line, reach.languages)),
			...unexplained(entry, reach.terms),
			...unusedWords(entry),
			...tooLong(entry, reach),
		]),
	];
}

function subjectsTwice(entries: readonly Found[]): Problem[] {
	const first = new Map<string, Place>();
	return entries.flatMap(({ data: { about }, place }) => {
		const known = first.get(about);
		if (known) return [problem('easy-about-twice', place(['about']), { about, other: `${known.file}:${known.line}` })];
		first.set(about, place(['about']));
		return [];
	});
}

function unknownSubject({ data: { about, local }, place }: Found, subjects: Reach['subjects']): Problem[] {
	if (subjects.get(about) === true && !local) return [problem('easy-local', place(['about']), { about })];
	if (subjects.has(about)) return [];
	const [kind = '', id] = about.split('/');
	return [problem('easy-about', place(['about']), { about, near: nearestTo(about, subjects.keys()) }, [id === undefined ? { kind } : { kind, id }])];
}

const pictures = ({ data, place }: Found): Problem[] =>
	data.parts.flatMap(({ icon, scene }, index) => [
		...((icon === undefined) === (scene === undefined) ? [problem('easy-picture', place(['parts', index]))] : []),
		...checkIcon({ data: { icon }, place: (path) => place(['parts', index, ...path]) }),
	]);

const later = ({ data, place }: Found, today: string): Problem[] =>
	(data.tested ?? []).flatMap(({ on }, index) => (on > today ? [problem('easy-tested-later', place(['tested', index, 'on']), { date: on, today })] : []));

/** Length and sentences, in each language of a line. */
function checkLine({ place }: Found, { path, texts }: Line, languages: Reach['languages']): Problem[] {
	return Object.entries(texts).flatMap(([language, text]) => {
		const at = place([...path, language]);
		const count = languages.find(({ tag }) => tag === language)?.easyWords ?? MOST_WORDS;
		const got = wordCount(text);
		return [...(got > count ? [problem('easy-long', at, { got, count })] : []), ...(hasTwoSentences(text) ? [problem('easy-two-sentences', at)] : [])];
	});
}

/** Abbreviations and terms that nobody explains, in each language where they stand first. */
function unexplained({ data, place }: Found, terms: readonly Term[]): Problem[] {
	const said = new Set<string>();
	return linesOf(data).flatMap(({ path, as, texts }) =>
		Object.entries(texts).flatMap(([language, text]) => {
			const explained = data.words.flatMap(({ word }) => word[language] ?? []);
			const isNew = (word: string) => {
				const key = `${language} ${word}`;
				const isFirst = !said.has(key);
				said.add(key);
				return isFirst && !explained.some((known) => placeOfWord(known, word) >= 0);
			};
			const at = place([...path, language]);
			return [
				...abbreviationsIn(text)
					.filter(isNew)
					.map((word) => problem('easy-abbreviation', at, { word })),
				// Whether what explains a word is as hard as the word is for a reader to say.
				...(as === 'meaning'
					? []
					: termsIn(text, language, terms)
							.filter(isNew)
							.map((word) => problem('easy-term', at, { word }))),
			];
		}),
	);
}

/** Letters of a term that is told from the same letters in everyday words: «ký» stands in «đăng ký». */
const SHORTEST_TERM = 4;

/** Terms of the glossary in a text, in that language; of those that lie in one another the longest. */
function termsIn(text: string, language: string, terms: readonly Term[]): string[] {
	const found = terms.flatMap(({ term }) => term[language] ?? []).filter((word) => word.length >= SHORTEST_TERM && placeOfWord(text, word) >= 0);
	return found.filter((word) => !found.some((longer) => longer.length > word.length && placeOfWord(longer, word) >= 0));
}

function unusedWords({ data, place }: Found): Problem[] {
	const sentences = linesOf(data).filter(({ as }) => as !== 'meaning');
	return data.words.flatMap(({ word }, index) =>
		Object.entries(word)
			.filter(([language, said]) => !sentences.some(({ texts }) => placeOfWord(texts[language] ?? '', said) >= 0))
			.map(([language, said]) => problem('easy-word-unused', place(['words', index, 'word', language]), { language, word: said })),
	);
}

const tooLong = ({ data, place }: Found, { languages }: Reach): Problem[] =>
	languages.flatMap(({ tag }) => {
		const pages = data.title[tag] === undefined ? 0 : pagesOf(data, tag);
		return pages > MOST_PAGES ? [problem('easy-pages', place(['parts'], 'key'), { language: tag, got: Math.ceil(pages * 10) / 10, count: MOST_PAGES })] : [];
	});
