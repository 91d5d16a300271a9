/** `<flash-cards>`: choosing decks, and a session by keyboard, mouse or touch. */
import { dayOf, fill, showDay } from '../../language/browser-words.ts';
import { type CardRecord, withDecks } from '../../learning/card-record.ts';
import { cardStore } from '../../learning/card-store.ts';
import { device, type StorageNote } from '../../learning/device-storage.ts';
import { requiredData, requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { openedFromFolder, startWorker } from '../../ui/service-worker.ts';
import { type Card, type CardLanguages, kindOf } from '../card.ts';
import { nextDue, queueOf } from '../queue.ts';
import type { CardGrade } from '../schedule.ts';
import { Session } from '../session.ts';
import { clearCard, showBack, showFront } from './shown-card.ts';
import { waitInWords } from './wait-in-words.ts';

type PageData = { language: string; words: Record<string, string>; languages: CardLanguages };
type Part = 'home' | 'session' | 'end';

class FlashCards extends HTMLElement {
	#data!: PageData;
	readonly #store = cardStore();
	#cards: Card[] | undefined;
	#session: Session | undefined;

	connectedCallback(): void {
		this.#data = requiredJson<PageData>(this);
		const on = (selector: string, act: () => void) => requiredElement(this, selector).addEventListener('click', act);
		on('[data-retry]', () => void this.#load());
		on('[data-start]', () => this.#start());
		on('[data-show]', () => this.#showBack());
		on('[data-undo]', () => void this.#undo());
		on('[data-stop]', () => this.#end('stopped'));
		on('[data-home]', () => this.#show('home'));
		on('[data-on]', () => this.#goOn());
		for (const button of this.#gradeButtons()) button.addEventListener('click', () => void this.#grade(Number(button.dataset.grade) as CardGrade));
		requiredElement(this, '.cards-session').addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
		requiredElement(this, '.cards-decks').addEventListener('change', () => this.#choose());
		this.#store.onNote((note) => this.#note(note));
		this.#store.watch((record) => this.#sayToday(record));
		// Cards that come back with the day are there when a page that was left open is looked at again.
		document.addEventListener('visibilitychange', () => this.#sayToday());
		void this.#load();
	}

	#word(key: string, values: Record<string, string | number> = {}): string {
		return fill(requiredText(this.#data.words, key), values);
	}

	async #load(): Promise<void> {
		const retry = requiredElement(this, '[data-retry]');
		retry.hidden = true;
		// Nothing can be fetched from a folder.
		if (openedFromFolder()) {
			this.#sayOfToday(this.#word('folder'));
			return;
		}
		try {
			const response = await fetch(requiredData(this, 'cards'));
			if (!response.ok) throw new Error(`${response.status}`);
			const cards = (await response.json()) as Card[];
			await device.ready;
			this.#cards = cards;
			this.#sayToday();
			// Now that they have come, so that the first visit counts.
			void startWorker();
		} catch {
			this.#sayOfToday(this.#word('failed'));
			retry.hidden = false;
		}
	}

	/** What the boxes say until the learner has chosen: one may have been ticked before this script ran. */
	#chosen({ decks }: CardRecord = this.#store.record): string[] {
		return decks?.chosen ?? this.#boxes().flatMap(({ checked, value }) => (checked ? value : []));
	}
	#boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('.cards-decks input')];
	}
	#chosenCards(record?: CardRecord): Card[] {
		const chosen = this.#chosen(record);
		return (this.#cards ?? []).filter(({ deck }) => chosen.includes(deck));
	}

	#choose(): void {
		const shown = this.#boxes();
		const ticked = shown.flatMap(({ checked, value }) => (checked ? value : []));
		// A deck that this page does not have stays chosen.
		const others = this.#chosen().filter((id) => !shown.some(({ value }) => value === id));
		void this.#store.update((record) => withDecks(record, [...ticked, ...others], Date.now()));
	}

	#sayToday(record = this.#store.record): void {
		const chosen = this.#chosen(record);
		for (const box of this.#boxes()) box.checked = chosen.includes(box.value);
		if (!this.#cards) return;
		const cards = this.#chosenCards(record);
		const now = Date.now();
		const { due, fresh, soon } = queueOf(cards, record, now);
		requiredElement<HTMLButtonElement>(this, '[data-start]').disabled = due.length + fresh.length + soon.length === 0;
		const counts = { due: due.length + soon.length, fresh: fresh.length };
		const next = nextDue(cards, record);
		if (counts.due + counts.fresh > 0) this.#sayOfToday(this.#word('today', counts));
		else if (cards.length === 0) this.#sayOfToday(this.#word('choose'));
		else this.#sayOfToday(next === undefined ? this.#word('none') : this.#word('next', { day: showDay(dayOf(next), this.#data.language) }));
	}
	#sayOfToday(text: string): void {
		const place = requiredElement(this, '.cards-today');
		if (place.textContent !== text) place.textContent = text;
	}

	#note(note: StorageNote | undefined): void {
		requiredElement(this, '.device-note').textContent = note ? this.#word(note) : '';
	}

	#show(part: Part): void {
		for (const name of ['home', 'session', 'end'] satisfies Part[]) requiredElement(this, `.cards-${name}`).hidden = name !== part;
		this.#sayToday();
		if (part !== 'session') requiredElement(this, `.cards-${part}`).focus();
	}

	#start(): void {
		this.#session = new Session(this.#chosenCards(), this.#store);
		this.#show('session');
		this.#goToNext();
	}

	#goOn(): void {
		this.#session?.goOn();
		this.#show('session');
		this.#goToNext();
	}

	#end(why: 'long' | 'done' | 'stopped'): void {
		const session = this.#session;
		requiredElement(this, '.cards-said').textContent = this.#word(why, { count: session?.count ?? 0 });
		requiredElement(this, '[data-on]').hidden = session?.current === undefined;
		clearCard(this);
		this.#show('end');
	}

	#goToNext(): void {
		if (!this.#session?.current) this.#end('done');
		else if (this.#session.isLong) this.#end('long');
		else this.#showFront(this.#session, this.#session.current);
	}

	#showFront({ queue: { due, fresh, soon } }: Session, card: Card): void {
		showFront(this, card, this.#word(`asks.${kindOf(card.id)}`), this.#data.languages);
		requiredElement(this, '.cards-left').textContent = this.#word('left', { due: due.length + soon.length, fresh: fresh.length });
		this.#turn(false);
		requiredElement(this, '.flashcard').focus();
	}

	#showBack(): void {
		const card = this.#session?.current;
		if (!this.#session || !card) return;
		showBack(this, card, this.#data.languages);
		const now = Date.now();
		for (const { grade, state } of this.#session.choices()) {
			const wait = requiredElement(this, `[data-grade="${grade}"] .note`);
			wait.textContent = this.#word('back', { time: waitInWords(state.due - now, this.#data.language) });
		}
		this.#turn(true);
		requiredElement(this, '.flashcard-back').focus();
	}

	/** @param over whether the answer is shown */
	#turn(over: boolean): void {
		requiredElement(this, '.flashcard-back').hidden = !over;
		requiredElement(this, '.cards-grades').hidden = !over;
		requiredElement(this, '.cards-show').hidden = over;
		requiredElement<HTMLButtonElement>(this, '[data-undo]').disabled = !this.#session?.canUndo;
	}

	async #grade(grade: CardGrade): Promise<void> {
		const kept = this.#session?.grade(grade);
		this.#goToNext();
		await kept;
	}

	async #undo(): Promise<void> {
		const kept = this.#session?.undo();
		this.#goToNext();
		this.#showBack();
		await kept;
	}

	#gradeButtons(): HTMLButtonElement[] {
		return [...this.querySelectorAll<HTMLButtonElement>('[data-grade]')];
	}

	/** Keys count only while the focus is in the session: a single letter or digit typed elsewhere does nothing. */
	#key(event: KeyboardEvent): void {
		if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
		const isOver = !requiredElement(this, '.flashcard-back').hidden;
		if (event.key === ' ' && !isOver && !(event.target as Element).closest('a, button')) this.#showBack();
		else if (/^[1-4]$/.test(event.key) && isOver) void this.#grade(Number(event.key) as CardGrade);
		else return;
		event.preventDefault();
	}
}

customElements.define('flash-cards', FlashCards);
