/** The lessons of the set that is open: one row each, kept while it is typed in, whatever changes around it. */
import { requiredElement } from '../../ui/required.ts';
import type { SetTexts } from './page-data.ts';
import type { LessonSet, SetItem } from './set.ts';

/** What a teacher does with a row. */
export type RowActs = {
	write(item: string, words: Partial<Pick<SetItem, 'date' | 'group' | 'note'>>): void;
	move(item: string, by: number): void;
	again(item: string): void;
	remove(item: string): void;
};

const FIELDS = { date: '[data-date]', group: '[data-group]', note: '[data-words]' } as const;
const fields = Object.entries(FIELDS) as [keyof typeof FIELDS, string][];

export class ItemRows {
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;
	readonly #texts: SetTexts;
	readonly #acts: RowActs;
	readonly #rows = new Map<string, HTMLElement>();

	constructor(list: HTMLElement, template: HTMLTemplateElement, texts: SetTexts, acts: RowActs) {
		this.#list = list;
		this.#template = template;
		this.#texts = texts;
		this.#acts = acts;
	}

	show({ items }: LessonSet): void {
		const there = new Set(items.map(({ id }) => id));
		for (const [id, row] of this.#rows) {
			if (there.has(id)) continue;
			row.remove();
			this.#rows.delete(id);
		}
		for (const [index, item] of items.entries()) {
			const row = this.#rows.get(item.id) ?? this.#made(item);
			// Only what stands elsewhere is moved: a field that is moved loses its cursor.
			if (this.#list.children[index] !== row) this.#list.insertBefore(row, this.#list.children[index] ?? null);
			this.#fill(row, item, index, items.length);
		}
	}

	/** Goes to a button of a row, or to another one of it where that cannot be pressed. */
	focus(item: string, button: 'up' | 'down' | 'remove'): void {
		const row = this.#rows.get(item);
		const found = [button, 'up', 'down', 'remove'].map((name) => row?.querySelector<HTMLButtonElement>(`[data-${name}]`));
		found.find((each) => each && !each.disabled)?.focus();
	}

	#made(item: SetItem): HTMLElement {
		const row = requiredElement<HTMLElement>(this.#template.content.cloneNode(true) as DocumentFragment, 'li');
		this.#rows.set(item.id, row);
		const { id } = item;
		for (const [name, selector] of fields) {
			const field = requiredElement<HTMLInputElement>(row, selector);
			field.addEventListener('input', () => this.#acts.write(id, { [name]: field.value }));
			// What the store made of the words is shown once nobody types.
			field.addEventListener('blur', () => this.#acts.write(id, {}));
		}
		const on = (name: string, act: () => void) => requiredElement(row, `[data-${name}]`).addEventListener('click', act);
		on('up', () => this.#acts.move(id, -1));
		on('down', () => this.#acts.move(id, 1));
		on('again', () => this.#acts.again(id));
		on('remove', () => this.#acts.remove(id));
		return row;
	}

	#fill(row: HTMLElement, item: SetItem, index: number, count: number): void {
		const entry = this.#texts.entry(item.key);
		const title = this.#texts.title(item);
		const link = requiredElement<HTMLAnchorElement>(row, '[data-title]');
		link.textContent = title;
		const [page] = entry?.pages ?? [];
		if (page) link.href = page.href;
		if (entry?.lang !== undefined) link.lang = entry.lang;
		requiredElement(row, '[data-facts]').textContent = this.#texts.facts(item.key);
		const unknown = requiredElement(row, '[data-unknown]');
		unknown.hidden = entry !== undefined;
		unknown.textContent = entry ? '' : this.#texts.say('unknownNote', { key: item.key });
		for (const place of row.querySelectorAll('[data-of]')) place.textContent = `“${title}”`;
		for (const [name, selector] of fields) {
			const field = requiredElement<HTMLInputElement>(row, selector);
			if (field !== document.activeElement && field.value !== item[name]) field.value = item[name];
		}
		requiredElement<HTMLButtonElement>(row, '[data-up]').disabled = index === 0;
		requiredElement<HTMLButtonElement>(row, '[data-down]').disabled = index === count - 1;
	}
}
