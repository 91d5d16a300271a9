/** The presenter's view: a copy of the next slide, the time, and where the lesson should be by now. */

import { fill } from '../../language/browser-words.ts';
import { KEPT } from '../../ui/base.ts';
import { requiredData } from '../../ui/required.ts';
import type { Stage } from './stage.ts';
import { clockFace, elapsed, readTimer, started, type Timer, toggled } from './timer.ts';

const TIMER = `${KEPT}deck-timer`;
const MINUTE = 60_000;

export class PresenterView {
	readonly #root: HTMLElement;
	readonly #stage: Stage;
	readonly #key = `${TIMER} ${location.pathname}`;
	#timer: Timer;
	#slide = 0;

	constructor(root: HTMLElement, stage: Stage) {
		this.#root = root;
		this.#stage = stage;
		this.#timer = this.#kept() ?? started(Date.now());
		root.hidden = false;
		window.setInterval(() => this.#tick(), 500);
		this.#keep();
		this.#labelPause();
	}

	show(slide: number): void {
		this.#slide = slide;
		const place = this.#root.querySelector<HTMLElement>('.presenter-clone');
		const copy = this.#stage.copyOf(slide + 1);
		if (copy) place?.replaceChildren(copy);
		else place?.replaceChildren(requiredData(place, 'end'));
		this.#plan();
		this.#tick();
	}

	pause(): void {
		this.#timer = toggled(this.#timer, Date.now());
		this.#labelPause();
		this.#keep();
	}

	reset(): void {
		this.#timer = started(Date.now());
		this.#labelPause();
		this.#keep();
		this.#tick();
	}

	/** Says that no other window follows this one. */
	set alone(value: boolean) {
		const note = this.#root.querySelector<HTMLElement>('.presenter-lost');
		if (note) note.hidden = !value;
	}

	#tick(): void {
		const passed = elapsed(this.#timer, Date.now());
		this.#write('[data-elapsed]', clockFace(passed));
		this.#write('[data-now]', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
		const until = Number(this.#stage.slides[this.#slide]?.dataset.until);
		this.#root.classList.toggle('late', until > 0 && passed > until * MINUTE);
		this.#plan();
	}

	#plan(): void {
		const place = this.#root.querySelector<HTMLElement>('[data-plan]');
		if (!place) return;
		const text = this.#activity(requiredData(place, 'template'), requiredData(place, 'late'));
		if (place.textContent !== text) place.textContent = text;
	}

	/** Which activity this is, and by which minute it ends; an empty text on slides outside activities. */
	#activity(template: string, late: string): string {
		const slide = this.#stage.slides[this.#slide];
		const title = slide?.dataset.activityTitle;
		if (!slide || title === undefined) return '';
		const text = fill(template, { title, minutes: requiredData(slide, 'minutes'), until: requiredData(slide, 'until') });
		return this.#root.classList.contains('late') ? `${text} ${late}` : text;
	}

	#labelPause(): void {
		const button = this.#root.querySelector<HTMLElement>('[data-act="pause"]');
		if (button) button.textContent = requiredData(button, this.#timer.since === undefined ? 'go' : 'pause');
	}

	#write(selector: string, text: string): void {
		const place = this.#root.querySelector(selector);
		if (place && place.textContent !== text) place.textContent = text;
	}

	#kept(): Timer | undefined {
		try {
			return readTimer(sessionStorage.getItem(this.#key));
		} catch {
			return undefined;
		}
	}

	#keep(): void {
		try {
			sessionStorage.setItem(this.#key, JSON.stringify(this.#timer));
		} catch {
			// Without storage the clock begins anew when the window is loaded again.
		}
	}
}
