/** `<cards-due>`: how many flashcards come back today, of the decks that the learner has chosen. */
import { fill } from '../../language/browser-words.ts';
import type { CardRecord } from '../../learning/card-record.ts';
import { cardStore } from '../../learning/card-store.ts';
import { device } from '../../learning/device-storage.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { dueToday } from '../queue.ts';

type PageData = { decks: Record<string, string[]>; words: Record<string, string> };

class CardsDue extends HTMLElement {
	connectedCallback(): void {
		const { decks, words } = requiredJson<PageData>(this);
		const say = (record: CardRecord): string => {
			const total = Object.values(record.cards).filter(({ state }) => state).length;
			if (total === 0) return requiredText(words, 'none');
			const ids = Object.entries(decks).flatMap(([deck, all]) => (record.decks?.chosen.includes(deck) === false ? [] : all));
			const count = dueToday(ids, record, Date.now());
			return `${fill(requiredText(words, count === 0 ? 'noneDue' : 'due'), { count })} ${fill(requiredText(words, 'begun'), { total })}`;
		};
		const show = (record: CardRecord) => {
			writeText(requiredElement(this, '[role="status"]'), say(record));
		};
		cardStore().watch(show);
		void device.ready.then(() => show(cardStore().record));
	}
}

customElements.define('cards-due', CardsDue);
