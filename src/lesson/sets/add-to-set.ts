/** `<add-to-set>`: puts a lesson into one of the sets on this device, or into a new one, and takes it back. */
import { randomDigits } from '../../files/uuid.ts';
import { fill } from '../../language/strings.ts';
import { element } from '../../ui/elements.ts';
import { requiredData, requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { openedFromFolder } from '../../ui/service-worker.ts';
import { OPEN_PARAMETER } from './open-event.ts';
import { addedSet, freeName, LIMITS, listed, newItem, newSet, withItem, withoutItem, withoutSet } from './set.ts';
import { setStore } from './set-store.ts';

type Words = { /** the page of sets */ page: string; words: Record<string, string> };

class AddToSet extends HTMLElement {
	readonly #store = setStore();
	#texts!: Words;

	connectedCallback(): void {
		this.#texts = requiredJson<Words>(document.documentElement, '[data-set-words]');
		// From the ZIP of a set, the page of sets is the published one, which knows nothing of what is kept here.
		if (openedFromFolder() && /^https?:/.test(this.#texts.page)) return;
		this.hidden = false;
		this.#button.addEventListener('click', () => this.#toggle(this.#panel.hidden === true));
		this.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || this.#panel.hidden) return;
			event.stopPropagation();
			this.#toggle(false);
			this.#button.focus();
		});
	}

	get #button(): HTMLButtonElement {
		return requiredElement<HTMLButtonElement>(this, 'button[aria-expanded]');
	}

	get #panel(): HTMLElement {
		return requiredElement(this, '.add-panel');
	}

	#word(key: string, values: Record<string, string | number> = {}): string {
		return fill(requiredText(this.#texts.words, key), values);
	}

	#toggle(open: boolean): void {
		this.#panel.hidden = !open;
		this.#button.setAttribute('aria-expanded', `${open}`);
		if (open) this.#fill();
	}

	/** One button for each set, and one for a new one. */
	#fill(): void {
		const lesson = requiredData(this, 'lesson');
		const choice = (text: string, note: string, act: () => void) => {
			const button = element('button', { type: 'button', class: 'button' }, text, ...(note === '' ? [] : [' ', element('span', { class: 'note' }, note)]));
			button.addEventListener('click', act);
			return element('li', {}, button);
		};
		const sets = listed(this.#store.record).map(([id, { name, items }]) => {
			const has = items.some(({ key }) => key === lesson) ? [this.#word('has')] : [];
			return choice(name, [this.#word('count', { count: items.length }), ...has].join(', '), () => void this.#add(id));
		});
		const fresh = choice(this.#word('new'), '', () => void this.#add(undefined));
		this.#panel.replaceChildren(element('p', {}, this.#word('choose')), element('ul', {}, ...sets, fresh));
	}

	/** @param chosen the set; none for a new one */
	async #add(chosen: string | undefined): Promise<void> {
		const { record } = this.#store;
		const [set, count] = [chosen === undefined ? undefined : record.sets[chosen], Object.keys(record.sets).length];
		const now = Date.now();
		const title = requiredData(this, 'title');
		const item = newItem(requiredData(this, 'lesson'), title, now);
		const id = set ? (chosen ?? '') : randomDigits();
		const name = set?.name ?? freeName(record, this.#word('name'));
		this.#toggle(false);
		this.#button.focus();
		if (set ? set.items.length >= LIMITS.items : count >= LIMITS.sets) {
			this.#say(this.#word('full'));
			return;
		}
		const kept = await this.#store.update((all) => (set ? withItem(all, id, item, now) : addedSet(all, id, newSet(name, [item], now), now)));
		const link = element('a', { href: `${this.#texts.page}?${new URLSearchParams({ [OPEN_PARAMETER]: id })}` }, this.#word('show'));
		const undo = element('button', { type: 'button', class: 'button' }, this.#word('undo'));
		undo.addEventListener('click', () => {
			void this.#store.update((all) => {
				const left = withoutItem(all, id, item.id, Date.now());
				// A set that was made for this lesson alone goes with it.
				return !set && left.sets[id]?.items.length === 0 ? withoutSet(left, id, Date.now()) : left;
			});
			this.#say(this.#word('takenBack', { title, name }));
			this.#button.focus();
		});
		this.#say(this.#word('added', { title, name }), ...(kept ? [] : [this.#word('memory'), ' ']), link, ' ', undo);
	}

	#say(text: string, ...more: (Node | string)[]): void {
		requiredElement(this, '[role="status"]').replaceChildren(text, ...(more.length > 0 ? [' ', ...more] : []));
	}
}

customElements.define('add-to-set', AddToSet);
