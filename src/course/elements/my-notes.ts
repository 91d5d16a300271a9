/** `<my-notes>`: what the learner has written in lessons, as this device keeps it; saved as a document when asked. */
import { dayOf, fill, showDay, showTime } from '../../language/browser-words.ts';
import { device } from '../../learning/device-storage.ts';
import { beginning } from '../../learning/marks.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { element } from '../../ui/elements.ts';
import { requiredElement, requiredJson, requiredText } from '../../ui/required.ts';
import { openedFromFolder } from '../../ui/service-worker.ts';
import { type LessonFacts, type LessonNotes, learnerNotes, type MarkedEntry, publishedAddress } from '../learner-notes.ts';
import { changedMarks } from './changed-marks.ts';

type PageData = {
	language: string;
	/** the published address of the page, or its path */
	published: string;
	courses: { id: string; title: string; lessons: LessonFacts[] }[];
	words: Record<string, string>;
};
type CourseNotes = { title: string; lessons: LessonNotes[] };

/** Characters of a paragraph by which the list names it. */
const NAME_LENGTH = 120;

class MyNotes extends HTMLElement {
	#data!: PageData;
	/** the keys of marks whose paragraph was looked for and is not there any more */
	readonly #changed = new Set<string>();
	readonly #lookedFor = new Set<string>();

	connectedCallback(): void {
		this.#data = requiredJson<PageData>(this);
		requiredElement(this, '[data-save]').addEventListener('click', () => void this.#save());
		for (const { id } of this.#data.courses) progressStore(id).watch(() => this.#show());
		void device.ready.then(() => this.#show());
	}

	#word(key: string, values: Record<string, string> = {}): string {
		return fill(requiredText(this.#data.words, key), values);
	}

	#notes(): CourseNotes[] {
		return this.#data.courses.flatMap(({ id, title, lessons }) => {
			const notes = learnerNotes(progressStore(id).record, lessons, this.#data.language);
			return notes.length === 0 ? [] : [{ title, lessons: notes }];
		});
	}

	#show(): void {
		const notes = this.#notes();
		this.hidden = notes.length === 0;
		const parts = notes.flatMap(({ title, lessons }) => [element('h3', {}, title), ...lessons.flatMap((lesson) => this.#lesson(lesson))]);
		requiredElement(this, '.notes-content').replaceChildren(...parts);
		void this.#lookFor(notes.flatMap(({ lessons }) => lessons.flatMap(({ marks }) => marks)));
	}

	#lesson({ title, path, note, marks, written }: LessonNotes): Node[] {
		const textIn = (text: string) => (text === '' ? [] : [element('p', { class: 'note-text' }, text)]);
		const group = (name: string, items: Node[]) => (items.length === 0 ? [] : [element('h5', {}, this.#word(name)), element('ul', {}, ...items)]);
		const marked = marks.map((mark) => element('li', {}, this.#markLink(mark), ...textIn(mark.text), this.#time(mark.at)));
		const filled = written.map(({ label, text, at }) => element('li', {}, label, ...textIn(text), this.#time(at)));
		return [
			element('h4', {}, element('a', { href: path }, title)),
			...(note ? [element('h5', {}, this.#word('lessonNote')), ...textIn(note.text), this.#time(note.at)] : []),
			...group('marks', marked),
			...group('written', filled),
		];
	}

	#markLink({ key, path, words, language }: MarkedEntry): HTMLElement {
		const link = element('a', { href: path, lang: language }, beginning(words, NAME_LENGTH));
		return this.#changed.has(key) ? element('span', {}, link, ' ', element('em', { class: 'mark-changed' }, `(${this.#word('changed')})`)) : link;
	}

	#time(at: number): HTMLElement {
		return element('p', { class: 'note' }, showTime(at, this.#data.language));
	}

	/** Looks into the lessons for paragraphs that have changed. Without a network, nothing is said of them. */
	async #lookFor(marks: readonly MarkedEntry[]): Promise<void> {
		const fresh = marks.filter(({ key }) => !this.#lookedFor.has(key));
		// Nothing can be fetched from a folder.
		if (fresh.length === 0 || openedFromFolder()) return;
		for (const { key } of fresh) this.#lookedFor.add(key);
		const courses = this.#data.courses.map(({ id }) => progressStore(id).record.marks);
		const found = await changedMarks(fresh, courses);
		for (const key of found) this.#changed.add(key);
		if (found.length > 0) this.#show();
	}

	async #save(): Promise<void> {
		const status = requiredElement(this, '[role="status"]');
		status.textContent = '';
		const day = dayOf(Date.now());
		try {
			const { notesDocument } = await import('./notes-document.ts');
			// What only the database of the browser has is known a moment later.
			await device.ready;
			const page = new URL(this.#data.published, document.baseURI).href;
			const blob = await notesDocument({
				language: this.#data.language,
				title: this.#word('title'),
				from: this.#word('from', { day: showDay(day, this.#data.language) }),
				words: { lessonNote: this.#word('lessonNote'), marks: this.#word('marks'), written: this.#word('written'), changed: this.#word('changed') },
				courses: this.#notes(),
				changed: this.#changed,
				address: (path) => publishedAddress(path, page),
				time: (at) => showTime(at, this.#data.language),
			});
			const link = element('a', { href: URL.createObjectURL(blob), download: `ghi-chu-${day}.docx` });
			link.click();
			setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
			status.textContent = this.#word('exported');
		} catch {
			status.textContent = this.#word('failed');
		}
	}
}

customElements.define('my-notes', MyNotes);
