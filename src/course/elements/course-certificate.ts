/** `<course-certificate>`: fills in the certificate of an exam that was passed, and prints it. */

import { dayOf, fill, showDay } from '../../language/browser-words.ts';
import { certificateCode } from '../../learning/certificate-code.ts';
import { device, PREFIX } from '../../learning/device-storage.ts';
import type { Outline } from '../../learning/outline.ts';
import { percent } from '../../learning/points.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { type Attempt, courseProgress, examState } from '../../learning/record.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

/** The name as typed last, for every certificate of this device. */
const NAME_KEY = `${PREFIX}name`;

class CourseCertificate extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(requiredData(this, 'outline')) as Outline;
		progressStore(outline.id).watch((record) => {
			const state = outline.exam && examState(outline, outline.exam, record, Date.now());
			if (state?.state !== 'passed') return;
			this.#give(outline.id, state.attempt);
			const { skipped, total } = courseProgress(outline, record);
			requiredElement(this, '[data-skipped-row]').hidden = skipped === 0;
			this.#put('skipped', skipped === 0 ? '' : fill(requiredData(this, 'skippedtext'), { skipped, total }));
		});
	}

	#give(course: string, { result, handedIn }: Attempt): void {
		const form = requiredElement<HTMLFormElement>(this, 'form');
		if (!result || handedIn === undefined || !form.hidden) return;
		const input = requiredElement<HTMLInputElement>(form, 'input');
		this.querySelector('.not-yet')?.remove();
		form.hidden = false;
		requiredElement(this, '.certificate').hidden = false;
		const score = percent(result);
		const day = dayOf(handedIn);
		this.#put('result', fill(requiredData(this, 'score'), { percent: score, score: result.score, max: result.max }));
		this.#put('day', showDay(day, requiredData(this, 'language')));
		const write = async () => {
			const name = nameIn(input);
			this.#put('name', name);
			this.#put('code', '');
			if (name === '') return;
			try {
				const code = await certificateCode({ course, name, day, score, hours: requiredData(this, 'hours') });
				// The name may have changed while the code was made.
				if (name === nameIn(input)) this.#put('code', code);
			} catch {
				this.#say(requiredData(this, 'nocode'));
			}
		};
		const keep = () => {
			const name = nameIn(input);
			if (name === '') device.remove(NAME_KEY);
			else device.write(NAME_KEY, name);
		};
		input.addEventListener('input', () => {
			keep();
			void write();
		});
		const begin = () => {
			// What was typed before this script ran counts.
			if (nameIn(input) === '') input.value = device.read(NAME_KEY) ?? '';
			else keep();
			void write();
		};
		begin();
		// What only the database of the browser has is known a moment later.
		void device.ready.then(() => nameIn(input) === '' && begin());
		form.addEventListener('submit', async (event) => {
			event.preventDefault();
			await write();
			const named = nameIn(input) !== '';
			this.#say(named ? '' : requiredData(this, 'noname'));
			if (named) window.print();
			else input.focus();
		});
	}

	#put(name: string, text: string): void {
		requiredElement(this, `.certificate [data-${name}]`).textContent = text;
	}

	#say(text: string): void {
		requiredElement(this, '[role="status"]').textContent = text;
	}
}

/** As it is printed: letters are composed, as those of the typeface are. */
const nameIn = ({ value }: HTMLInputElement): string => value.normalize('NFC').trim();

customElements.define('course-certificate', CourseCertificate);
