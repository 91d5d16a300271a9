/**
 * Keeps the windows of one deck at the same position: the one on the big screen and the presenter's.
 * A channel of the browser reaches any window of the site; where there is none (pages opened from a folder), messages go
 * straight between a window and the one that it opened.
 */
import { KEPT } from '../../ui/base.ts';
import type { DeckPosition } from './progress.ts';

export type DeckState = { position: DeckPosition; black: boolean };
type Message = { deck: string; says: 'state'; state: DeckState } | { deck: string; says: 'hello' };

/** What the presenter's window has in its address. */
const PRESENTER = 'nguoi-trinh-bay';
export const isPresenter = (): boolean => new URLSearchParams(location.search).has(PRESENTER);

export class DeckWindows {
	readonly #deck: string;
	readonly #channel: BroadcastChannel | undefined;
	readonly #current: () => DeckState;
	#other: Window | null = window.opener as Window | null;

	/**
	 * @param current gives the state that is sent to a window that has just been opened
	 * @param hear takes the state that another window of this deck sends
	 */
	constructor(current: () => DeckState, hear: (state: DeckState) => void) {
		this.#deck = location.pathname;
		this.#current = current;
		const take = (data: unknown) => {
			if (!isMessage(data) || data.deck !== this.#deck) return;
			if (data.says === 'state') hear(data.state);
			else if (!isPresenter()) this.tell();
		};
		try {
			this.#channel = new BroadcastChannel(`${KEPT}deck`);
			this.#channel.addEventListener('message', ({ data }) => take(data));
		} catch {
			// Without a channel the windows send messages to each other directly.
		}
		window.addEventListener('message', ({ data, source, origin }) => {
			if (origin !== location.origin && origin !== 'null') return;
			if (source === this.#other) take(data);
		});
		if (isPresenter()) this.#send({ deck: this.#deck, says: 'hello' });
	}

	/** Tells the other windows where this one is. */
	tell(): void {
		this.#send({ deck: this.#deck, says: 'state', state: this.#current() });
	}

	/** Opens the presenter's window, or brings it to the front. @returns false where the browser refuses */
	open(): boolean {
		const address = new URL(location.href);
		address.search = PRESENTER;
		const opened = window.open(address, `presenter${this.#deck.replace(/\W/g, '')}`, 'popup,width=1100,height=720');
		if (opened) this.#other = opened;
		opened?.focus();
		return opened !== null;
	}

	#send(message: Message): void {
		this.#channel?.postMessage(message);
		// Pages opened from a folder have no origin to name; the message holds only a position in these slides.
		this.#other?.postMessage(message, location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin);
	}
}

function isMessage(data: unknown): data is Message {
	if (typeof data !== 'object' || data === null) return false;
	const { deck, says, state } = data as Partial<{ deck: unknown; says: unknown; state: Partial<DeckState> }>;
	if (typeof deck !== 'string') return false;
	return says === 'hello' || (says === 'state' && typeof state?.position?.slide === 'number' && typeof state.position.step === 'number');
}
