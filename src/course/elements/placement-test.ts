/**
 * `<placement-test>`: opens the test, keeps its result once it was handed in, and lets the learner choose which of the lessons to skip
 * that it vouches for. Nothing is skipped by itself, and nothing is sent.
 */

import type { QuizResult } from '../../h5p/player/protocol.ts';
import type { QuizPlayer } from '../../h5p/player/quiz-player.ts';
import { fill, showTime } from '../../language/browser-words.ts';
import { device, PREFIX } from '../../learning/device-storage.ts';
import type { Outline } from '../../learning/outline.ts';
import { placed, rightItems, skipped, takenUp, type Vouching } from '../../learning/placement.ts';
import { type LessonChoice, lessonChoices } from '../../learning/placement-choice.ts';
import { progressStore } from '../../learning/progress-store.ts';
import type { CourseRecord } from '../../learning/record.ts';
import { element, writeText } from '../../ui/elements.ts';
import { requiredElement, requiredJson } from '../../ui/required.ts';
import { startWorker } from '../../ui/service-worker.ts';
import type { PlacementWord } from '../placement-words.ts';

type LessonFacts = { id: string; title: string; path: string };
type PageData = {
	outline: Outline;
	/** in the order of the test, with their `subContentId`s */
	items: { id: string; sub: string }[];
	vouching: Vouching;
	modules: { title: string; lessons: LessonFacts[] }[];
	words: Record<PlacementWord, string>;
	languages: Record<string, { label: string; path: string }>;
	language: string;
};

class PlacementTest extends HTMLElement {
	#data!: PageData;
	/** lessons that the learner has ticked: nothing is ticked beforehand */
	readonly #ticked = new Set<string>();
	/** what is shown of the lessons, to build it anew only where it has changed: a tick that has the focus keeps it */
	#shown = '';

	connectedCallback(): void {
		void startWorker();
		this.#data = requiredJson<PageData>(this);
		const store = this.#store;
		store.onNote((note) => writeText(requiredElement(this, '.device-note'), note === undefined ? '' : this.#say(note)));
		requiredElement(this, '[data-open]').addEventListener('click', () => this.#open());
		requiredElement(this, '[data-review]').addEventListener('click', () => this.#review());
		this.addEventListener('quiz-result', ({ detail }: CustomEventInit<QuizResult>) => detail && this.#handedIn(detail));
		requiredElement(this, '[data-all]').addEventListener('click', () => this.#tickAll());
		requiredElement(this, 'form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#skip();
		});
		store.watch((record) => this.#show(record));
	}

	get #store() {
		return progressStore(this.#data.outline.id);
	}

	get #player(): QuizPlayer {
		return requiredElement<QuizPlayer>(this, 'quiz-player');
	}

	#say(word: PlacementWord, values: Record<string, string | number> = {}): string {
		return fill(this.#data.words[word], values);
	}

	#open(): void {
		this.dataset.state = 'run';
		this.#player.begin({ choose: this.#data.items.map(({ sub }) => sub), exam: true });
		requiredElement(this, '.placement-run').scrollIntoView({ block: 'start' });
		// The button that was pressed has gone.
		this.#player.querySelector('iframe')?.focus({ preventScroll: true });
	}

	/** Shows the questions once more with their solutions. */
	#review(): void {
		this.#open();
		// Where its answers are gone, the paper is closed all the same: what is answered now would count for nothing.
		this.#player.finish();
	}

	#handedIn({ items }: QuizResult): void {
		if (this.#store.record.placement) return;
		const { language } = this.#data;
		const bySub = new Map(this.#data.items.map(({ id, sub }) => [sub, id] as const));
		const results = items.flatMap(({ id: sub, score, max }) => {
			const id = bySub.get(sub);
			return id === undefined ? [] : [{ id, score, max }];
		});
		void this.#store.update((record) => placed(record, { at: Date.now(), language, items: results }));
		this.dataset.state = 'done';
		this.#toResult();
	}

	#toResult(): void {
		const heading = requiredElement(this, '#ket-qua');
		// What the focus alone brings into view stays at the lower edge of the window, with its list below it.
		heading.scrollIntoView({ block: 'start' });
		heading.focus({ preventScroll: true });
	}

	#skip(): void {
		const chosen = [...this.querySelectorAll<HTMLInputElement>('.placement-lessons input:checked')].map(({ value }) => value);
		// What is taken up again later is not ticked by that.
		for (const lesson of chosen) this.#ticked.delete(lesson);
		if (chosen.length > 0) void this.#store.update((record) => skipped(record, chosen, Date.now()));
		this.#tell(chosen.length > 0 ? this.#say('saidSkipped', { count: chosen.length }) : this.#say('chosenNone'));
		if (chosen.length === 0) return;
		// The ticks have gone, and the button with the last of them: the focus goes to what came of it.
		const button = requiredElement(this, '.placement-choose [type="submit"]');
		(requiredElement(this, '.placement-choose').hidden ? requiredElement(this, '.placement-said') : button).focus();
	}

	#takeUp({ id, title }: LessonFacts): void {
		void this.#store.update((record) => takenUp(record, id, Date.now()));
		this.#tell(this.#say('saidTaken', { title }));
		// The button has gone; the tick for the same lesson stands in its place.
		this.querySelector<HTMLElement>(`.placement-lessons [data-lesson="${id}"] :is(input, a)`)?.focus();
	}

	#tell(text: string): void {
		writeText(requiredElement(this, '.placement-said'), text);
	}

	#show(record: CourseRecord): void {
		const { placement } = record;
		const form = requiredElement<HTMLFormElement>(this, 'form');
		form.hidden = placement === undefined;
		requiredElement(this, '.placement-start').hidden = placement !== undefined;
		if (!placement) {
			if (this.dataset.state === 'done') this.dataset.state = 'start';
			void this.#sayBegun();
			return;
		}
		const { items, outline, vouching, languages, language } = this.#data;
		if (this.dataset.state === 'start') this.dataset.state = 'done';
		const right = rightItems(placement);
		const values = { right: items.filter(({ id }) => right.has(id)).length, total: items.length, time: showTime(placement.at, language) };
		writeText(requiredElement(this, '.placement-summary'), this.#say('summary', values));
		// The answers are kept with the language in which they were given.
		const other = placement.language !== language && Object.hasOwn(languages, placement.language) ? languages[placement.language] : undefined;
		requiredElement(this, '[data-review]').hidden = other !== undefined;
		const place = requiredElement(this, '.placement-other');
		if (other && place.textContent === '')
			place.append(this.#say('otherLanguage'), ' ', element('a', { href: other.path, lang: placement.language }, other.label));
		this.#showLessons(
			lessonChoices(
				outline,
				record,
				vouching,
				items.map(({ id }) => id),
			),
		);
	}

	/** Where answers are kept from before, the button goes on. */
	async #sayBegun(): Promise<void> {
		await device.ready;
		const start = `${PREFIX}quiz/${this.#player.dataset.quiz}/${this.#data.language}/`;
		if (!device.keys().some((key) => key.startsWith(start))) return;
		writeText(requiredElement(this, '.placement-state'), this.#say('running'));
		writeText(requiredElement(this, '[data-open]'), this.#say('goOn'));
	}

	#showLessons(choices: readonly LessonChoice[]): void {
		const text = JSON.stringify(choices);
		if (text === this.#shown) return;
		this.#shown = text;
		const byLesson = new Map(choices.map((choice) => [choice.lesson, choice] as const));
		const parts = this.#data.modules.map(({ title, lessons }) => {
			const rows = lessons.flatMap((lesson) => {
				const choice = byLesson.get(lesson.id);
				return choice ? [this.#row(lesson, choice)] : [];
			});
			return element('fieldset', {}, element('legend', {}, title), element('ul', {}, ...rows));
		});
		requiredElement(this, '.placement-lessons').replaceChildren(...parts);
		const isAny = choices.some(({ state }) => state === 'may');
		requiredElement(this, '.placement-choose').hidden = !isAny;
		if (isAny) this.#countTicks();
	}

	#row(lesson: LessonFacts, { state, faults }: LessonChoice): HTMLElement {
		const row = element('li', { 'data-lesson': lesson.id, class: state });
		if (state === 'may') {
			const tick = element('input', { type: 'checkbox', value: lesson.id, name: 'lesson' });
			tick.checked = this.#ticked.has(lesson.id);
			tick.addEventListener('change', () => {
				if (tick.checked) this.#ticked.add(lesson.id);
				else this.#ticked.delete(lesson.id);
				this.#countTicks();
			});
			row.append(
				element('label', {}, tick, ' ', element('span', {}, lesson.title, ' ', element('span', { class: 'note' }, this.#say('maySkip')))),
				' ',
				element('a', { href: lesson.path, 'aria-label': this.#say('lookLabel', { title: lesson.title }) }, this.#say('look')),
			);
			return row;
		}
		row.append(element('a', { href: lesson.path }, lesson.title), ' ');
		if (state === 'skipped') {
			const take = element(
				'button',
				{ type: 'button', class: 'button small', 'aria-label': this.#say('takeLabel', { title: lesson.title }) },
				this.#say('take'),
			);
			take.addEventListener('click', () => this.#takeUp(lesson));
			row.append(element('span', { class: 'lesson-mark skipped' }, `» ${this.#say('skippedMark')}`), ' ', take);
		} else if (state === 'done') row.append(element('span', { class: 'lesson-mark' }, `✓ ${this.#say('doneMark')}`));
		else {
			const faulty = faults.length > 1 ? 'readFaultyMany' : 'readFaulty';
			row.append(element('span', { class: 'note' }, this.#say(state === 'always' ? 'always' : faulty, { items: faults.join(', ') })));
		}
		return row;
	}

	#tickAll(): void {
		for (const tick of this.querySelectorAll<HTMLInputElement>('.placement-lessons input')) {
			tick.checked = true;
			this.#ticked.add(tick.value);
		}
		this.#countTicks();
	}

	#countTicks(): void {
		const count = this.querySelectorAll('.placement-lessons input:checked').length;
		writeText(requiredElement(this, '.placement-choose [type="submit"]'), count > 0 ? this.#say('choose', { count }) : this.#say('chooseNone'));
	}
}

customElements.define('placement-test', PlacementTest);
