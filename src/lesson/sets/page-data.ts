/** What the page of sets gives to its scripts, and how they look lessons up in it. */
import { fill } from '../../language/strings.ts';
import { requiredText } from '../../ui/required.ts';
import type { FacePage, LessonEntry } from './catalogue.ts';
import { type LessonKey, type LessonSet, newItem, type SetItem } from './set.ts';
import type { SentSet } from './set-sent.ts';

export type PageData = {
	language: string;
	/** the page itself; of a copy that was opened from a folder, its published address */
	published: string;
	lessons: readonly LessonEntry[];
	/** the page that prints answer cards, which all lessons with a show of hands share */
	cards: FacePage;
	words: Readonly<Record<string, string>>;
	/** the ready-made sets */
	ready: readonly { id: string; title: string; keys: readonly LessonKey[] }[];
};

/** The lessons of the site, and the words of the page. */
export class SetTexts {
	readonly data: PageData;
	readonly #entries: ReadonlyMap<LessonKey, LessonEntry>;

	constructor(data: PageData) {
		this.data = data;
		this.#entries = new Map(data.lessons.map((entry) => [entry.key, entry]));
	}

	/** @throws where the page has no such words */
	say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
		return fill(requiredText(this.data.words, key), values);
	}

	/** @returns none where the site has no such lesson, or no longer has it */
	entry(key: LessonKey): LessonEntry | undefined {
		return this.#entries.get(key);
	}

	/** What a lesson is called: as the site does now, as it did when the lesson was added, or by its address. */
	title({ key, title }: Pick<SetItem, 'key' | 'title'>): string {
		return this.#entries.get(key)?.title ?? (title || key);
	}

	/** The grade or kind of a lesson, and its minutes; empty where it is unknown. */
	facts(key: LessonKey): string {
		const entry = this.#entries.get(key);
		return entry ? `${entry.who || this.say(`kind.${entry.kind}`)} · ${this.say('minutes', { count: entry.minutes })}` : '';
	}

	item(key: LessonKey, now: number): SetItem {
		return newItem(key, this.#entries.get(key)?.title ?? key, now);
	}

	/** A set as it is handed on. */
	sent({ name, items }: LessonSet): SentSet {
		return { name, items: items.map(({ key, title, date, group, note }) => ({ key, title: this.title({ key, title }), date, group, note })) };
	}

	/** The items of a set that somebody handed on. */
	received({ items }: SentSet, now: number): SetItem[] {
		return items.map(({ key, title, ...words }) => newItem(key, this.title({ key, title }), now, words));
	}
}
