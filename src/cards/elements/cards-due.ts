/** `<cards-due>`: how many flashcards come back today, of the decks that the learner has chosen. */
import { fill } from '../../language/browser-words.ts';
import { type CardRecord, cardState } from '../../learning/card-record.ts';
import { cardStore } from '../../learning/card-store.ts';
import { device } from '../../learning/device-storage.ts';
import { requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { dueToday } from '../queue.ts';

type PageData = { decks: Record<string, string[]>; words: Record<string, string> };

class CardsDue extends HTMLElement {
	connectedCallback(): void {
		const { decks, words } = requiredJson<PageData>(this);
		const say = ({ cards, decks: choice }: CardRecord): string => {
			const record = { version: 1, cards };
			const isKnown = (id: string) => cardState(record, id) !== undefined;
			const ids = Object.entries(decks).flatMap(([deck, all]) => (choice === undefined || choice.chosen.includes(deck) ? all : []));
			const known = ids.filter(isKnown);
			if (known.length === 0) return requiredText(words, 'none');
			const count = dueToday(known, record, Date.now());
			return count === 0 ? requiredText(words, 'noneDue') : fill(requiredText(words, 'due'), { count });
		};
		const show = (record: CardRecord) => {
			requiredElement(this, '[role="status"]').textContent = say(record);
		};
		cardStore().watch(show);
		void device.ready.then(() => show(cardStore().record));
	}
}

customElements.define('cards-due', CardsDue);
