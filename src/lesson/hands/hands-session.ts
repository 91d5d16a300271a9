/** `<hands-session>`: one question at a time; the class that is counted, the table to take away, clearing. */
import { type TallyNote, tallyStore } from './store.ts';
import { type AskedItem, type Columns, csvOf, without } from './tally.ts';

type Data = { file: string; columns: Columns; items: AskedItem[] };

class HandsSession extends HTMLElement {
	#questions: HTMLElement[] = [];
	#now = 0;

	connectedCallback(): void {
		this.#questions = [...this.querySelectorAll<HTMLElement>('.hands-one')];
		const on = (selector: string, run: () => void) => this.querySelector(selector)?.addEventListener('click', run);
		on('[data-back]', () => this.#show(this.#now - 1, true));
		on('[data-next]', () => this.#show(this.#now + 1, true));
		on('[data-csv]', () => this.#download());
		on('[data-clear]', () => this.#clear());
		on('[data-full]', () => fullScreen());
		document.addEventListener('keydown', (event) => this.#press(event));
		const named = this.querySelector<HTMLInputElement>('[data-class]');
		named?.addEventListener('change', () => {
			const name = named.value.normalize('NFC').trim();
			this.#store.tally = { ...this.#store.tally, current: name };
		});
		this.#store.onChange(() => this.#label());
		this.#label();
		this.#show(0, false);
	}

	get #store() {
		return tallyStore(this.dataset.quiz ?? '');
	}

	get #data(): Data {
		return JSON.parse(this.querySelector('[data-hands]')?.textContent ?? '{}') as Data;
	}

	#show(index: number, focus: boolean): void {
		this.#now = Math.min(Math.max(index, 0), this.#questions.length - 1);
		for (const [position, question] of this.#questions.entries()) question.classList.toggle('now', position === this.#now);
		const where = this.querySelector('[data-where]');
		if (where) where.textContent = (this.dataset.place ?? '').replace('{number}', `${this.#now + 1}`).replace('{count}', `${this.#questions.length}`);
		const enable = (selector: string, yes: boolean) => {
			const button = this.querySelector<HTMLButtonElement>(selector);
			if (button) button.disabled = !yes;
		};
		enable('[data-back]', this.#now > 0);
		enable('[data-next]', this.#now < this.#questions.length - 1);
		if (focus) this.#questions[this.#now]?.focus();
	}

	/** Arrows and a remote control turn the questions; A, B, C… go to the field of a letter; X shows the answer. */
	#press(event: KeyboardEvent): void {
		const { key, altKey, ctrlKey, metaKey, target } = event;
		if (altKey || ctrlKey || metaKey) return;
		const typing = target instanceof HTMLInputElement;
		const turn = { PageDown: 1, PageUp: -1, ...(typing ? {} : { ArrowRight: 1, ArrowLeft: -1 }) }[key];
		if (turn !== undefined) this.#show(this.#now + turn, true);
		else if (typing) return;
		else if (/^[a-h]$/i.test(key) && this.#field(key)) this.#field(key)?.select();
		else if (key.toLowerCase() === 'x') this.#questions[this.#now]?.querySelector<HTMLElement>('summary')?.click();
		else if (key.toLowerCase() === 'f') fullScreen();
		else return;
		event.preventDefault();
	}

	#field(letter: string): HTMLInputElement | undefined {
		return this.#questions[this.#now]?.querySelectorAll<HTMLInputElement>('.hand-count input')[letter.toLowerCase().charCodeAt(0) - 97];
	}

	/** The class that is counted, the classes that there are, and what the teacher should know of the storage. */
	#label(): void {
		const { current, classes } = this.#store.tally;
		const named = this.querySelector<HTMLInputElement>('[data-class]');
		if (named && document.activeElement !== named) named.value = current;
		const known = Object.keys(classes).filter(Boolean);
		this.querySelector('#hands-classes')?.replaceChildren(...known.map((name) => new Option(name, name)));
		const note = this.querySelector('.hands-note');
		const words: Record<TallyNote, string | undefined> = { memory: this.dataset.notememory, broken: this.dataset.notebroken };
		const text = (this.#store.note && words[this.#store.note]) ?? '';
		if (note && note.textContent !== text) note.textContent = text;
	}

	#download(): void {
		const { file, columns, items } = this.#data;
		const address = URL.createObjectURL(new Blob([csvOf(this.#store.tally, items, columns)], { type: 'text/csv;charset=utf-8' }));
		const link = Object.assign(document.createElement('a'), { href: address, download: `${file}-${new Date().toISOString().slice(0, 10)}.csv` });
		link.click();
		window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
	}

	#clear(): void {
		const { current } = this.#store.tally;
		const name = current || (this.dataset.noname ?? '');
		if (window.confirm((this.dataset.ask ?? '').replace('{name}', name))) this.#store.tally = without(this.#store.tally, current);
	}
}

function fullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
	else void document.documentElement.requestFullscreen?.().catch(() => {});
}

customElements.define('hands-session', HandsSession);
