/** `<my-learning>`: shows what is kept on this device, and lets the learner take it along or delete it. */

import { dayOf, fill, showTime } from '../../language/browser-words.ts';
import { CARDS_KEY, cardStore } from '../../learning/card-store.ts';
import { deleteAll } from '../../learning/delete-all.ts';
import { device, PREFIX } from '../../learning/device-storage.ts';
import { dropPapers } from '../../learning/exam-paper.ts';
import { canBeImported, exported, fits, type Imported, imported, savedAt } from '../../learning/export-import.ts';
import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { rightItems, takenUp } from '../../learning/placement.ts';
import { percent } from '../../learning/points.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { type CourseRecord, courseProgress, lessonSkipped } from '../../learning/record.ts';
import { element, tableOf } from '../../ui/elements.ts';
import { requiredElement, requiredJson, requiredText } from '../../ui/required.ts';

type CourseFacts = {
	outline: Outline;
	title: string;
	path: string;
	certificate: string;
	/** the page of its placement test */
	placement?: string;
	lessons: { id: string; title: string; path: string }[];
};
type PageData = { language: string; courses: CourseFacts[]; quizzes: Record<string, { title: string; path: string }>; words: Record<string, string> };

class MyLearning extends HTMLElement {
	#data!: PageData;
	/** what is shown while the device keeps nothing */
	#nothing: Node[] = [];

	connectedCallback(): void {
		this.#data = requiredJson<PageData>(this);
		this.#nothing = [...requiredElement(this, '.my-content').childNodes];
		requiredElement(this, '[data-export]').addEventListener('click', () => void this.#export());
		requiredElement(this, '[data-delete]').addEventListener('click', () => void this.#delete());
		const file = requiredElement<HTMLInputElement>(this, 'input[type="file"]');
		file.addEventListener('change', () => void this.#import(file));
		for (const { outline } of this.#data.courses) {
			progressStore(outline.id).onNote((note) => note && this.#say(this.#word(note)));
			progressStore(outline.id).watch(() => this.#show());
		}
		// Answers to quizzes belong to no course; they come and go in other tabs, too.
		window.addEventListener('storage', ({ key }) => (key ?? PREFIX).startsWith(PREFIX) && this.#show());
		// What only the database of the browser has is known a moment later.
		void device.ready.then(() => this.#show());
		// One may have been chosen before this script ran.
		void this.#import(file);
	}

	#word(key: string, values: Record<string, string | number> = {}): string {
		return fill(requiredText(this.#data.words, key), values);
	}

	/**
	 * Says what came of it beside the field or button; what was said before is over.
	 * @param imported whether the way to what is kept now stands behind it
	 */
	#say(text: string, { beside = '.my-status', imported = false } = {}): void {
		for (const place of ['.my-status', '.my-deleted']) requiredElement(this, `${place} [role="status"]`).textContent = place === beside ? text : '';
		requiredElement(this, '.my-status a').hidden = !imported;
	}

	#show(): void {
		const parts = [...this.#data.courses.flatMap((course) => this.#course(course)), ...this.#quizzes(), ...this.#aside()];
		// Flashcards are told of above.
		const isNothing = parts.length === 0 && device.read(CARDS_KEY) === null;
		requiredElement(this, '.my-content').replaceChildren(...(isNothing ? this.#nothing : parts));
	}

	#course(course: CourseFacts): Node[] {
		const { outline, title, path, certificate, lessons } = course;
		const { record } = progressStore(outline.id);
		if (device.read(`${PREFIX}course/${outline.id}`) === null) return [];
		const count = courseProgress(outline, record);
		const rows = lessons.flatMap(({ id, title: name, path: address }) => {
			const begun = record.lessons[id];
			if (!begun) return [];
			const { read, check } = begun;
			return [
				[
					element('a', { href: address }, name),
					read === undefined ? '–' : this.#time(read),
					check === undefined ? '–' : `${percent(check)} % ${check.passed ? '✓' : ''}`,
				],
			];
		});
		return [
			element('h2', {}, element('a', { href: path }, title)),
			element('p', {}, this.#word(count.skipped > 0 ? 'standingSkipped' : 'standing', count)),
			...(rows.length === 0 ? [] : [tableOf(this.#word('course'), [this.#word('lesson'), this.#word('read'), this.#word('check')], rows)]),
			...this.#placement(record, course),
			...this.#attempts(record, certificate),
		];
	}

	/** What the placement test came to, and the lessons that were skipped after it. */
	#placement(record: CourseRecord, { outline, lessons, placement: page }: CourseFacts): Node[] {
		const { placement } = record;
		const skipped = lessonsOf(outline).flatMap((lesson) => {
			const facts = lessons.find(({ id }) => id === lesson.id);
			return facts && lessonSkipped(lesson, record) ? [facts] : [];
		});
		const values = { right: rightItems(placement).size, total: placement?.items.length ?? 0, time: this.#time(placement?.at ?? 0) };
		const rows = skipped.map(({ id, title, path }, index) => {
			const take = element('button', { type: 'button', class: 'button small no-print', 'aria-label': this.#word('takeLabel', { title }) }, this.#word('take'));
			take.addEventListener('click', () => {
				void progressStore(outline.id).update((now) => takenUp(now, id, Date.now()));
				requiredElement(this, '[data-taken]').textContent = this.#word('taken', { title });
				// The row has gone: the next one takes its place, and after the last one the way to the result of the test.
				const buttons = this.querySelectorAll<HTMLElement>(`.my-skipped[data-course="${outline.id}"] button`);
				const next = buttons[Math.min(index, buttons.length - 1)] ?? this.querySelector<HTMLElement>(`.my-placement[data-course="${outline.id}"] a`);
				(next ?? requiredElement(this, '.my-content')).focus();
			});
			const when = element('span', { class: 'note' }, this.#word('skippedAt', { time: this.#time(record.skipped[id]?.at ?? 0) }));
			return element('li', {}, element('a', { href: path }, title), ' ', when, ' ', take);
		});
		const see = page === undefined ? [] : [' ', element('a', { href: page }, this.#word('placementSee'))];
		return [
			...(placement
				? [
						element('h3', {}, this.#word('placement')),
						element('p', { class: 'my-placement', 'data-course': outline.id }, this.#word('placementText', values), ...see),
					]
				: []),
			...(rows.length > 0 ? [element('h3', {}, this.#word('skipped')), element('ul', { class: 'my-skipped', 'data-course': outline.id }, ...rows)] : []),
		];
	}

	#attempts({ attempts }: CourseRecord, certificate: string): Node[] {
		if (attempts.length === 0) return [];
		const items = attempts.map(({ number, started, result }) => {
			const outcome = result ? `${percent(result)} %, ${this.#word(result.passed ? 'passed' : 'failed')}` : this.#word('running');
			return element('li', {}, `${this.#word('attempt', { number })}: ${this.#time(started)}, ${outcome}`);
		});
		const passed = attempts.some(({ result }) => result?.passed);
		return [
			element('h3', {}, this.#word('attempts')),
			element('ol', {}, ...items),
			...(passed ? [element('p', {}, element('a', { href: certificate }, this.#word('certificate')))] : []),
		];
	}

	/** Answers to quizzes, one row for each quiz. */
	#quizzes(): Node[] {
		const latest = new Map<string, number>();
		for (const key of device.keys()) {
			const id = key.startsWith(`${PREFIX}quiz/`) ? (key.slice(`${PREFIX}quiz/`.length).split('/')[0] ?? '') : '';
			const at = savedAt(device.read(key) ?? '');
			if (Object.hasOwn(this.#data.quizzes, id) && at !== undefined) latest.set(id, Math.max(at, latest.get(id) ?? 0));
		}
		const rows = [...latest]
			.sort((a, b) => b[1] - a[1])
			.flatMap(([id, at]) => {
				const quiz = this.#data.quizzes[id];
				return quiz ? [[element('a', { href: quiz.path }, quiz.title), this.#time(at)]] : [];
			});
		return rows.length === 0 ? [] : [element('h2', {}, this.#word('quizzes')), tableOf(this.#word('quizzes'), [this.#word('quiz'), this.#word('saved')], rows)];
	}

	#aside(): Node[] {
		const count = device.keys().filter((key) => key.startsWith(`${PREFIX}aside/`)).length;
		return count === 0 ? [] : [element('p', { class: 'missing' }, this.#word('aside', { count }))];
	}

	/** Takes up what was imported or deleted. */
	#reload(): void {
		for (const { outline } of this.#data.courses) progressStore(outline.id).reload();
		cardStore().reload();
	}

	#time(time: number): string {
		return showTime(time, this.#data.language);
	}

	async #export(): Promise<void> {
		await device.ready;
		const now = new Date();
		const text = exported(now);
		const link = element('a', {
			href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
			download: `viec-hoc-${dayOf(now.valueOf())}.json`,
		});
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		this.#say(this.#word(canBeImported(text) ? 'exported' : 'exportedLarge'));
	}

	async #import(input: HTMLInputElement): Promise<void> {
		const [file] = input.files ?? [];
		if (!file) return;
		const outcome: Imported = fits(file.size) ? await imported(await file.text().catch(() => '')) : 'too-large';
		input.value = '';
		if (outcome === 'too-large') this.#say(this.#word('tooLarge'));
		else if (outcome === 'not-a-file') this.#say(this.#word('notAFile'));
		else if (outcome === 'nothing-inside') this.#say(this.#word('nothingInside'));
		else {
			this.#reload();
			this.#show();
			this.#say(`${this.#word('imported')} ${outcome.durable ? '' : this.#word('memory')}`.trim(), { imported: true });
		}
	}

	async #delete(): Promise<void> {
		if (!window.confirm(this.#word('deleteAsk'))) return;
		await Promise.all([deleteAll(), dropPapers()]);
		this.#reload();
		document.dispatchEvent(new Event('learning-deleted'));
		this.#say(this.#word('deleted'), { beside: '.my-deleted' });
	}
}

customElements.define('my-learning', MyLearning);
