/** `<card-reader>`: the camera or a photo reads the cards of a class for the question that is asked; the counts are those of the show of hands. */

import { fill } from '../../language/strings.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { TURNED } from '../hands/hands-session.ts';
import { handsStore } from '../hands/hands-store.ts';
import { chosenIn, chosenOf, counted, countsOf, sized, sizeOf, type Tally } from '../hands/tally.ts';
import { openCamera, pictureOf, picturesIn, release } from './camera.ts';
import { afterPicture, agreed, type ClassReading, noReading, progressText } from './class-reading.ts';
import { isUncounted, KnownAnswers, keptAnswers, withAnswers } from './known-answers.ts';
import { outline } from './outline.ts';
import type { Reader } from './reader.ts';

/** Milliseconds between two sentences to screen readers while cards are read. */
const SAY_EVERY = 3000;

/** What is read for one question of one class. */
type Job = {
	item: string;
	name: string;
	options: number;
	/** what was counted before, for whoever drops what was read */
	before: Tally;
	reading: ClassReading;
};

class CardReader extends HTMLElement {
	#job: Job | undefined;
	#opener: HTMLElement | undefined;
	#stream: MediaStream | undefined;
	#reader: Promise<{ reader: Reader; looksAt: typeof import('./reader.ts').looksAt }> | undefined;
	readonly #known = new KnownAnswers();
	/** by class, whether the teacher wants each number's answer kept, as ticked last */
	readonly #ticked = new Map<string, boolean>();
	#isWriting = false;
	#said = 0;
	#saying = 0;
	#begun = false;

	connectedCallback(): void {
		// It is moved below the question that is asked, and connected anew each time.
		if (this.#begun) return;
		this.#begun = true;
		const session = this.closest('hands-session');
		if (!session) throw new Error('<card-reader> outside <hands-session>');
		const on = (selector: string, event: string, run: () => void) => requiredElement(this, selector).addEventListener(event, run);
		for (const opener of session.querySelectorAll<HTMLElement>('[data-read-cards]')) opener.addEventListener('click', () => this.#open(opener));
		on('[data-camera]', 'click', () => (this.#stream ? this.#stop() : void this.#start()));
		on('[data-photo]', 'click', () => this.#file.click());
		on('[type="file"]', 'change', () => void this.#readPhoto());
		on('[data-size]', 'change', () => this.#setSize());
		on('[data-pupils]', 'change', () => this.#tick());
		on('[data-keep]', 'click', () => this.#close());
		on('[data-drop]', 'click', () => this.#drop());
		this.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.#close();
		});
		session.addEventListener(TURNED, () => this.#close(false));
		document.addEventListener('visibilitychange', () => document.hidden && this.#leave());
		window.addEventListener('pagehide', () => this.#leave());
		this.#store.onChange(() => this.#isWriting || this.#heed());
	}

	disconnectedCallback(): void {
		// Moved below another question, it is there again at once.
		queueMicrotask(() => this.isConnected || this.#stop());
	}

	get #store() {
		return handsStore(requiredData(this, 'quiz'));
	}
	get #file(): HTMLInputElement {
		return requiredElement<HTMLInputElement>(this, '[type="file"]');
	}
	get #size(): HTMLInputElement {
		return requiredElement<HTMLInputElement>(this, '[data-size]');
	}
	get #pupils(): HTMLInputElement {
		return requiredElement<HTMLInputElement>(this, '[data-pupils]');
	}
	#text(key: string, values: Record<string, string | number> = {}): string {
		return fill(requiredText(requiredJson<Record<string, string>>(this), key), values);
	}

	#open(opener: HTMLElement): void {
		const question = opener.closest('.hands-one')?.querySelector<HTMLElement>('hands-question');
		const open = !this.hidden && this.#opener === opener;
		this.#close();
		if (!question || open) return;
		const item = requiredData(question, 'item');
		const { tally } = this.#store;
		const answers = this.#known.get(tally.current, item) ?? keptAnswers(tally, item);
		const options = question.querySelectorAll('.hand').length;
		this.#job = { item, name: tally.current, options, before: tally, reading: noReading(answers) };
		this.#opener = opener;
		this.#pupils.checked = this.#ticked.get(tally.current) ?? Object.keys(chosenOf(tally)).length > 0;
		this.#size.value = `${sizeOf(tally) ?? ''}`;
		const hands = (countsOf(tally)[item] ?? []).reduce((sum, count) => sum + count, 0);
		writeText(this.querySelector('[data-before]'), answers.size === 0 && hands > 0 ? this.#text('before', { count: hands }) : '');
		writeText(this.querySelector('[data-fit-text]'), opener.dataset.fit ?? '');
		this.#problem('');
		opener.parentElement?.after(this);
		opener.setAttribute('aria-expanded', 'true');
		this.hidden = false;
		this.#tell(true);
		requiredElement(this, 'h2').focus();
	}

	/** The counts stand where hands are counted; nothing else is left. */
	#close(focus = true): void {
		if (this.hidden) return;
		this.#stop();
		void this.#reader?.then(({ reader }) => reader.close()).catch(() => {});
		this.#reader = undefined;
		this.hidden = true;
		this.#opener?.setAttribute('aria-expanded', 'false');
		this.#job = undefined;
		if (focus) this.#opener?.focus();
	}

	/** What others than this panel write: another class, a class that is deleted, a question that is counted anew. */
	#heed(): void {
		const job = this.#job;
		const { tally } = this.#store;
		this.#known.forgetUncounted(tally);
		if (!job) return;
		if (tally.current !== job.name) this.#close(false);
		else if (isUncounted(tally, job.name, job.item)) {
			job.before = tally;
			job.reading = noReading();
			this.#tell(true);
		}
	}

	#write(tally: Tally): void {
		this.#isWriting = true;
		this.#store.tally = tally;
		this.#isWriting = false;
	}

	#tick(): void {
		this.#ticked.set(this.#store.tally.current, this.#pupils.checked);
		this.#save();
	}

	#drop(): void {
		const job = this.#job;
		if (!job) return;
		this.#known.forget(job.name, job.item);
		const { item, before } = job;
		const hands = countsOf(before)[item] ?? [];
		this.#job = undefined;
		this.#write(chosenIn(counted(this.#store.tally, item, hands, Date.now()), item, chosenOf(before)[item], Date.now()));
		this.#close();
	}

	async #start(): Promise<void> {
		const job = this.#job;
		this.#problem('');
		const found = await openCamera();
		if (typeof found === 'string') return this.#problem(this.#text(found));
		if (this.#job !== job || !job || document.hidden) return release(found);
		this.#stop();
		this.#stream = found;
		for (const track of found.getTracks()) track.addEventListener('ended', () => this.#stream === found && this.#lost());
		const video = requiredElement<HTMLVideoElement>(this, 'video');
		video.srcObject = found;
		requiredElement(this, '.reader-view').hidden = false;
		writeText(this.querySelector('[data-camera]'), this.#text('stop'));
		await video.play().catch(() => {});
		const opened = await this.#openReader();
		if (this.#stream !== found) return;
		if (!opened) {
			this.#stop();
			return this.#problem(this.#text('unloaded'));
		}
		const { reader, looksAt } = opened;
		for (let count = 0; this.#stream === found; count++) {
			const picture = pictureOf(video);
			if (picture) {
				const { width, height } = picture;
				const cards = await reader.read(picture, looksAt(count));
				if (this.#stream !== found) return;
				this.#take(afterPicture(job.reading, cards, performance.now()));
				outline(requiredElement<HTMLCanvasElement>(this, '.reader-view canvas'), { width, height }, cards, job.reading.answers);
			}
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}

	async #readPhoto(): Promise<void> {
		const [photo] = this.#file.files ?? [];
		const job = this.#job;
		if (!photo || !job) return;
		this.#stop();
		this.#problem('');
		this.#say(this.#text('reading'));
		const button = requiredElement<HTMLButtonElement>(this, '[data-photo]');
		button.disabled = true;
		try {
			const opened = await this.#openReader();
			if (!opened) return this.#problem(this.#text('unloaded'));
			const cards = [];
			for await (const picture of picturesIn(photo)) {
				cards.push(...(await opened.reader.read(picture)));
				if (this.#job !== job) return;
			}
			const sure = agreed(cards);
			if (sure.length === 0) this.#problem(this.#text('nothing'));
			this.#take(afterPicture(job.reading, sure, performance.now(), 1));
		} catch {
			if (this.#job === job) this.#problem(this.#text('notPhoto'));
		} finally {
			button.disabled = false;
			// The same file may be chosen again; nothing of it stays.
			this.#file.value = '';
			this.#tell(true);
		}
	}

	/** @returns none where it cannot be loaded now; the next time it is tried again */
	#openReader() {
		this.#reader ??= import('./reader.ts').then(({ openReader, looksAt }) => ({ reader: openReader(), looksAt }));
		return this.#reader.catch(() => {
			this.#reader = undefined;
		});
	}

	#take(reading: ClassReading): void {
		const job = this.#job;
		if (!job) return;
		const before = job.reading.answers;
		job.reading = reading;
		const { answers } = reading;
		if (answers.size === before.size && [...answers].every(([number, letter]) => before.get(number) === letter)) return;
		this.#known.set(job.name, job.item, answers);
		this.#save();
		this.#tell();
	}

	/** Counts are kept as they come, so that a closed tab loses none. */
	#save(): void {
		const job = this.#job;
		if (!job || job.reading.answers.size === 0) return;
		this.#write(withAnswers(this.#store.tally, job, job.reading.answers, this.#pupils.checked, Date.now()));
	}

	#setSize(): void {
		const size = Math.trunc(Number(this.#size.value));
		if (size >= 1 && size <= Number(this.#size.max)) this.#write(sized(this.#store.tally, size, Date.now()));
		this.#tell(true);
	}

	#leave(): void {
		if (!this.#stream) return;
		this.#stop();
		this.#problem(this.#text('off'));
	}

	#lost(): void {
		this.#stop();
		this.#problem(this.#text('busy'));
	}

	#stop(): void {
		if (!this.#stream) return;
		release(this.#stream);
		this.#stream = undefined;
		requiredElement<HTMLVideoElement>(this, 'video').srcObject = null;
		requiredElement(this, '.reader-view').hidden = true;
		writeText(this.querySelector('[data-camera]'), this.#text('start'));
		this.#tell(true);
	}

	#problem(text: string): void {
		writeText(this.querySelector('.reader-problem'), text);
	}

	/** How far the reading is: at once, or at the pace at which one can listen. */
	#tell(atOnce = false): void {
		window.clearTimeout(this.#saying);
		const wait = atOnce ? 0 : this.#said + SAY_EVERY - performance.now();
		if (wait > 0) {
			this.#saying = window.setTimeout(() => this.#tell(true), wait);
			return;
		}
		const job = this.#job;
		if (!job) return;
		this.#say(progressText(job.reading.answers, job.options, sizeOf(this.#store.tally), (key, values) => this.#text(key, values)));
	}

	#say(text: string): void {
		this.#said = performance.now();
		writeText(this.querySelector('.reader-status'), text);
	}
}

customElements.define('card-reader', CardReader);
