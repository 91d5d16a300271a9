/** Asks Pagefind's index for words, neighbours and phrases; what was asked is remembered while one types on. */
import type { Bundle, Hit } from './engine.ts';
import type { NameIndex } from './name-index.ts';
import { spellings, type Word } from './words.ts';

/** Pages by their id in the index. */
export type Hits = ReadonlyMap<string, Hit>;
const NONE: Hits = new Map();

/** From this length on, the beginning of a word stands for all its forms. */
const STEM = 4;
/** Endings of more letters are not tried behind a short word. */
const SHORT_ENDING = 2;
/** Answers that are remembered; the oldest is forgotten first. */
const REMEMBERED = 200;

export class TextIndex {
	readonly #bundle: Pick<Bundle, 'search'>;
	readonly #names: NameIndex;
	readonly #asked = new Map<string, Promise<Hits>>();

	constructor(bundle: Pick<Bundle, 'search'>, names: NameIndex) {
		this.#bundle = bundle;
		this.#names = names;
	}

	/** Pages that have a word, in any of its forms and spellings. */
	async having(word: Word): Promise<Hits> {
		const { endings } = this.#names.file;
		const stem = this.#names.stem(word.folded);
		if (endings.length === 0) return this.#any(spellings(word.folded).map(quoted));
		if (stem.length >= STEM) return this.#ask(stem);
		return this.#any([word.folded, ...endings.filter(({ length }) => length <= SHORT_ENDING).map((ending) => word.folded + ending)].map(quoted));
	}

	/** Pages with a word that begins so. */
	async beginning(word: Word): Promise<Hits> {
		return this.#any(spellings(word.folded));
	}

	/** Pages in which words stand beside each other in this order. */
	async phrase(words: readonly Word[]): Promise<Hits> {
		const variants = words.reduce<string[]>(
			(texts, { folded }) => texts.flatMap((text) => spellings(folded).map((spelling) => (text === '' ? spelling : `${text} ${spelling}`))),
			[''],
		);
		return this.#any(variants.slice(0, 8).map(quoted));
	}

	/** Pages with all words, as Pagefind weighs them: how often they stand there, in headings or in text. */
	async weighed(words: readonly Word[]): Promise<Hits> {
		const texts = await Promise.all(words.map(async ({ raw, folded }) => (raw === folded ? this.#usual(folded) : raw)));
		return this.#ask(texts.join(' '));
	}

	/** The entry of a page, found by its title. */
	async hitOf(id: string, title: string): Promise<Hit | undefined> {
		return (await this.#ask(title)).get(id);
	}

	/** The spelling of a folded word that more pages have. */
	async #usual(folded: string): Promise<string> {
		const counted = await Promise.all(spellings(folded).map(async (spelling) => ({ spelling, count: (await this.#ask(quoted(spelling))).size })));
		return counted.reduce((best, one) => (one.count > best.count ? one : best)).spelling;
	}

	async #any(queries: readonly string[]): Promise<Hits> {
		const [first = NONE, ...others] = await Promise.all(queries.map((query) => this.#ask(query)));
		return others.length === 0 ? first : new Map([first, ...others].flatMap((hits) => [...hits]));
	}

	#ask(query: string): Promise<Hits> {
		const known = this.#asked.get(query);
		if (known) return known;
		const asked = this.#bundle.search(query).then(({ results }): Hits => new Map(results.map((hit) => [hit.id, hit])));
		this.#asked.set(query, asked);
		asked.catch(() => this.#asked.delete(query));
		const [oldest] = this.#asked.keys();
		if (oldest !== undefined && this.#asked.size > REMEMBERED) this.#asked.delete(oldest);
		return asked;
	}
}

const quoted = (text: string): string => `"${text}"`;
