/** `<badge-check>`: reads a badge that was pasted, chosen or dropped, and says what holds of it. What verifies is loaded with the first badge. */
import { fill, showDay } from '../../language/browser-words.ts';
import { requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import type { KnownKey, Verdict } from '../verify.ts';

type Texts = Readonly<Record<string, string>>;
type PageData = { keys: KnownKey[]; courses: string[]; language: string; longest: number; said: Texts; labels: Texts; score: string };

class BadgeCheck extends HTMLElement {
	#data!: PageData;
	/** Counts the checks: only the last one that was begun may say something. */
	#run = 0;

	connectedCallback(): void {
		this.#data = requiredJson<PageData>(this);
		const form = requiredElement<HTMLFormElement>(this, 'form');
		const text = requiredElement<HTMLTextAreaElement>(form, 'textarea');
		const file = requiredElement<HTMLInputElement>(form, 'input[type="file"]');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#check(text.value);
		});
		// What was said, and the name of a file, are true of the badge that stood there.
		text.addEventListener('input', () => {
			this.#say('', '');
			file.value = '';
		});
		file.addEventListener('change', () => void this.#take(file.files?.[0], text));
		form.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
		form.addEventListener('drop', (event) => {
			const [dropped] = event.dataTransfer?.files ?? [];
			if (!dropped) return;
			event.preventDefault();
			file.value = '';
			void this.#take(dropped, text);
		});
		requiredElement<HTMLButtonElement>(form, '[type="submit"]').disabled = false;
	}

	/** Puts the text of a file where a badge is pasted, and checks it. */
	async #take(file: File | undefined, field: HTMLTextAreaElement): Promise<void> {
		if (!file) return;
		const run = ++this.#run;
		field.value = '';
		if (file.size > this.#data.longest) return this.#say('too-long', this.#text('too-long'));
		const text = await file.text().catch(() => undefined);
		if (run !== this.#run) return;
		if (text === undefined) return this.#say('unreadable', this.#text('unreadable'));
		field.value = text.trim();
		await this.#check(field.value);
	}

	async #check(text: string): Promise<void> {
		const run = ++this.#run;
		if (text.trim() === '') return this.#say('empty', this.#text('empty'));
		const { keys, courses } = this.#data;
		try {
			const { checkBadge } = await import('../verify.ts');
			const verdict = await checkBadge(text, keys, courses, Date.now());
			if (run === this.#run) this.#show(verdict);
		} catch {
			// No Web Crypto without https; no network for what verifies.
			if (run === this.#run) this.#say('unavailable', this.#text('unavailable'));
		}
	}

	#text = (outcome: string): string => requiredText(this.#data.said, outcome);

	#show(verdict: Verdict): void {
		const { outcome } = verdict;
		if (!('facts' in verdict)) {
			this.#say(outcome, this.#text(outcome));
			return;
		}
		const { facts, key, on } = verdict;
		const day = (date: string) => showDay(date, this.#data.language);
		this.#say(outcome, fill(this.#text(outcome), { issuer: key.issuer, on: on === undefined ? '' : day(on) }));
		const list = document.createElement('dl');
		const values = {
			name: facts.name,
			course: facts.course.title,
			day: day(facts.day),
			result: fill(this.#data.score, { percent: facts.score }),
			...(facts.code === undefined ? {} : { code: facts.code }),
			office: key.issuer,
			signed: day(facts.signedAt.slice(0, 10)),
			id: facts.id,
		};
		for (const [name, value] of Object.entries(values)) {
			const term = document.createElement('dt');
			const said = document.createElement('dd');
			term.textContent = requiredText(this.#data.labels, name);
			said.textContent = value;
			// A badge names its course in Vietnamese.
			if (name === 'course') said.lang = 'vi';
			list.append(term, said);
		}
		requiredElement(this, '.badge-said').append(list);
	}

	#say(outcome: string, text: string): void {
		if (outcome === '') this.#run++;
		const place = requiredElement(this, '.badge-said');
		place.dataset.outcome = outcome;
		place.replaceChildren();
		if (text === '') return;
		const line = document.createElement('p');
		line.textContent = text;
		place.append(line);
	}
}

customElements.define('badge-check', BadgeCheck);
