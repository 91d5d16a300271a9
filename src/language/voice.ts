/** Where texts of the content hold a wording that their language avoids. */
import { sha256 } from '../files/hash.ts';
import { cachedOf } from '../source/cached.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Place, Problem } from '../source/problem.ts';
import { strings as textsIn, walk } from '../source/walk.ts';
import { problem } from './messages.ts';
import { languageOfPage } from './page-language.ts';
import type { Wording } from './schema.ts';
import { holds, wordingFinder } from './wordings.ts';

/** A text in one language, and where it begins in its file. */
type Passage = { text: string; language: string; place: () => Place };

/** What finds wordings in the texts of one language. */
type Finder = ReturnType<typeof wordingFinder<Wording>>;

/**
 * @param lists the entries of every list, by the tag of the language
 * @param isStrings whether an entry is a table of interface strings, whose texts stand without a tag
 */
export function checkVoice(lists: ReadonlyMap<string, readonly Entry<Wording>[]>, content: Content, isStrings: (entry: Entry<unknown>) => boolean): Problem[] {
	const finders = new Map([...lists].map(([tag, entries]) => [tag, wordingFinder(entries.map(({ data }) => data))] as const));
	const files = new Map<string, FileText>();
	const textOf = ({ file, written = '' }: Entry<unknown>): FileText => {
		const known = files.get(file) ?? new FileText(file, written);
		files.set(file, known);
		return known;
	};
	const state = sha256(JSON.stringify([...lists].map(([tag, entries]) => [tag, entries.map(({ data }) => data)])));
	return [
		...[...lists.values()].flatMap((entries) => checkList(entries, content)),
		...content.everything.flatMap((entry) => {
			const language = languageOfPage(entry, content);
			const found = cachedOf(entry, 'wordings', `${state} ${language}`, () => {
				const passages = isStrings(entry) ? stringsIn(entry) : [...passagesIn(entry), ...proseIn(entry, language)];
				return passages.flatMap((passage) => checkPassage(entry, passage, finders.get(passage.language), () => textOf(entry)));
			});
			return found.map(({ line, column, ...words }) => problem('wording', { file: entry.file, line, column }, words));
		}),
	];
}

/** Where a wording stands, and what the problem says of it. */
type Found = { line: number; column: number; avoid: string; write: string; why: string };

/** What is wrong with a list: wordings that stand twice, exceptions that never come true. */
function checkList(entries: readonly Entry<Wording>[], { files }: Content): Problem[] {
	const first = new Map<string, Entry<Wording>>();
	return entries.flatMap((entry) => {
		const { avoid, except = [], notIn = [] } = entry.data;
		const key = avoid.normalize('NFC').replace(/\s+/gu, ' ');
		const known = first.get(key);
		first.set(key, known ?? entry);
		const { file, line } = known?.place(['avoid']) ?? {};
		return [
			...(known ? [problem('wording-twice', entry.place(['avoid']), { avoid, other: `${file}:${line}` })] : []),
			...except.flatMap((phrase, index) => (holds(phrase, avoid) ? [] : [problem('wording-except', entry.place(['except', index]), { avoid, phrase })])),
			...notIn.flatMap((path, index) =>
				[...files].some((name) => name.startsWith(path)) ? [] : [problem('wording-not-in', entry.place(['notIn', index]), { path })],
			),
		];
	});
}

/** The translated texts of an entry. */
function passagesIn(entry: Entry<unknown>): Passage[] {
	return [...walk(entry.data)].flatMap((found) =>
		found.what === 'text'
			? Object.entries(found.text).map(([language, text]) => ({ text, language, place: () => entry.place([...found.path, language]) }))
			: [],
	);
}

/** The words of the interface; they stand in the folder of their language. */
function stringsIn({ data, keys: [language = ''], place }: Entry<unknown>): Passage[] {
	return [...textsIn(data)].map(({ text, path }) => ({ text, language, place: () => place(path) }));
}

/** What a page says in its head, in the attributes of its components and in its text. */
function proseIn(entry: Entry<unknown>, language: string): Passage[] {
	const { page } = entry;
	if (!page) return [];
	return [
		...[...textsIn(entry.data)].map(({ text, path }) => ({ text, place: () => entry.place(path) })),
		...page.elements.flatMap(({ attributes, place }) => Object.values(attributes).map((text) => ({ text, place: () => place }))),
		...page.texts.map(({ text, place }) => ({ text, place: () => place })),
	].map((passage) => ({ ...passage, language }));
}

/** A text takes more room in its file than it is long: it is indented, and some signs are written as several. */
const SPREAD = 2;
const ROOM = 200;

/** @param textOf the file that the passage stands in */
function checkPassage({ name }: Entry<unknown>, { text, place }: Passage, finder: Finder | undefined, textOf: () => FileText): Found[] {
	const found = finder?.(text).filter(({ wording }) => !wording.notIn?.some((path) => name.startsWith(path))) ?? [];
	if (!finder || found.length === 0) return [];
	const file = textOf();
	const top = place();
	const begin = file.offsetOf(top);
	// The nth in the text is the nth in the file, but for signs that the file writes in another way.
	const inFile = Map.groupBy(finder(file.text.slice(begin, begin + SPREAD * text.length + ROOM)), ({ wording }) => wording);
	return found.map(({ wording, nth }) => {
		const same = inFile.get(wording)?.[nth];
		const { line, column } = same ? file.placeAt(begin + same.at) : top;
		const { avoid, write, why } = wording;
		return { line, column, avoid, write, why: why === undefined ? '' : ` (${why})` };
	});
}

/** The text of a file, whose places are found from offsets in UTF-16 units and offsets from places. */
class FileText {
	readonly file: string;
	readonly text: string;
	/** where each line begins */
	readonly #lines: number[];

	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
		this.#lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	}

	offsetOf({ line, column }: Place): number {
		return (this.#lines[line - 1] ?? 0) + column - 1;
	}

	placeAt(offset: number): Place {
		let low = 0;
		let high = this.#lines.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#lines[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { file: this.file, line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
	}
}
