/** `<certificate-check>`: makes the code of what was typed, and says whether it is the one on the certificate. */
import { certificateCode, normalCode } from '../../learning/certificate-code.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

class CertificateCheck extends HTMLElement {
	connectedCallback(): void {
		const form = requiredElement<HTMLFormElement>(this, 'form');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#compare(new FormData(form));
		});
		// What was said is true of what was typed then.
		form.addEventListener('input', () => this.#say('', ''));
		// Sent before now, the form would be lost with all that was typed into it.
		requiredElement<HTMLButtonElement>(form, '[type="submit"]').disabled = false;
	}

	async #compare(data: FormData): Promise<void> {
		const typed = (name: string) => `${data.get(name) ?? ''}`.trim();
		const facts = {
			course: typed('course'),
			name: typed('name'),
			day: typed('day'),
			score: Number.parseInt(typed('score'), 10),
			hours: `${Number.parseFloat(typed('hours').replace(',', '.'))}`,
		};
		const code = normalCode(typed('code'));
		const missing = Object.entries({ ...facts, code }).find(([, value]) => value === '' || `${value}` === 'NaN');
		if (missing) {
			this.#say(requiredData(this, 'incomplete'), '');
			requiredElement(this, `[name="${missing[0]}"]`).focus();
			return;
		}
		try {
			const same = (await certificateCode(facts)) === code;
			this.#say(requiredData(this, same ? 'right' : 'wrong'), same ? 'right' : 'wrong');
		} catch {
			this.#say(requiredData(this, 'nocode'), '');
		}
	}

	#say(text: string, outcome: string): void {
		const result = requiredElement(this, '.check-result');
		result.textContent = text;
		result.dataset.outcome = outcome;
	}
}

customElements.define('certificate-check', CertificateCheck);
