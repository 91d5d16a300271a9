/** `<course-certificate>`: fills in the certificate of an exam that was passed, and prints it. */

import { dayOf, fill, showDay } from '../../language/browser-words.ts';
import { certificateCode } from '../../learning/certificate-code.ts';
import { PREFIX, readKey, removeKey, writeKey } from '../../learning/device.ts';
import { type Attempt, examStanding, percent } from '../../learning/record.ts';
import { storeOf } from '../../learning/record-storage.ts';
import type { Outline } from '../outline.ts';

/** The name as typed last, for every certificate of this device. */
const NAME_KEY = `${PREFIX}name`;

class CourseCertificate extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(this.dataset.outline ?? '') as Outline;
		storeOf(outline.id).watch((record) => {
			const standing = outline.exam && examStanding(outline, outline.exam, record, Date.now());
			if (standing?.state === 'passed') this.#give(outline.id, standing.attempt);
		});
	}

	#give(course: string, { result, handedIn = 0 }: Attempt): void {
		const form = this.querySelector('form');
		const article = this.querySelector<HTMLElement>('.certificate');
		const input = this.querySelector('input');
		if (!form || !article || !input || !result || !form.hidden) return;
		this.querySelector('.not-yet')?.remove();
		form.hidden = false;
		article.hidden = false;
		const score = percent(result);
		const day = dayOf(handedIn);
		this.#put('result', fill(this.dataset.score, { percent: score, score: result.score, max: result.max }));
		this.#put('day', showDay(day, this.dataset.language ?? 'vi'));
		const write = async () => {
			const name = input.value.trim();
			this.#put('name', name);
			this.#put('code', '');
			if (name === '') {
				removeKey(NAME_KEY);
				return;
			}
			writeKey(NAME_KEY, name);
			try {
				const code = await certificateCode({ course, name, day, score, hours: this.dataset.hours ?? '' });
				// The name may have changed while the code was made.
				if (name === input.value.trim()) this.#put('code', code);
			} catch {
				this.#say(this.dataset.nocode);
			}
		};
		input.value = readKey(NAME_KEY) ?? '';
		input.addEventListener('input', write);
		void write();
		form.addEventListener('submit', async (event) => {
			event.preventDefault();
			await write();
			this.#say(input.value.trim() === '' ? this.dataset.noname : '');
			if (input.value.trim() === '') input.focus();
			else window.print();
		});
	}

	#put(name: string, text: string): void {
		const place = this.querySelector(`[data-${name}]:not(course-certificate)`);
		if (place) place.textContent = text;
	}

	#say(text: string | undefined): void {
		const place = this.querySelector('[role="status"]');
		if (place) place.textContent = text ?? '';
	}
}

customElements.define('course-certificate', CourseCertificate);
