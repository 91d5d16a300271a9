/** `<lesson-finder>`: hides the lessons that the chosen filters do not fit, says how many are left, and keeps the choice in the address. */
import { fill } from '../language/strings.ts';
import { showNearest } from '../ui/nearest-ways.ts';
import { requiredData, requiredElement } from '../ui/required.ts';
import { fits } from './fits.ts';

/** Without the filters that are not in use. */
const inUse = (asked: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));

class LessonFinder extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		const wanted = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const asked = wanted.get(select.name);
			// What was chosen before this script ran counts more than the address.
			if (select.value === '' && asked !== null && [...select.options].some(({ value }) => value === asked)) select.value = asked;
		}
		form.addEventListener('change', () => this.#narrow(form));
		form.addEventListener('reset', () => window.setTimeout(() => this.#narrow(form)));
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#narrow(form);
	}

	#narrow(form: HTMLFormElement): void {
		const chosen = inUse(Object.fromEntries([...form.querySelectorAll('select')].map(({ name, value }) => [name, value])));
		const lessons = [...this.querySelectorAll<HTMLElement>('.tiles > li')];
		for (const lesson of lessons) lesson.hidden = !fits(chosen, lesson.dataset);
		for (const section of this.querySelectorAll('section')) section.hidden = !section.querySelector('.tiles > li:not([hidden])');
		const left = lessons.filter(({ hidden }) => !hidden).length;
		const words = JSON.parse(requiredData(this, 'words')) as Record<string, string>;
		const count = (asked: Readonly<Record<string, string>>): number => lessons.filter(({ dataset }) => fits(inUse(asked), dataset)).length;
		const none = showNearest(form, requiredElement(form, '.nearest'), words, count);
		const found = fill(requiredData(this, 'count'), { count: left, all: lessons.length });
		requiredElement(form, '.found').textContent = none ?? found;
		const query = `${new URLSearchParams(chosen)}`;
		history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
	}
}

customElements.define('lesson-finder', LessonFinder);
