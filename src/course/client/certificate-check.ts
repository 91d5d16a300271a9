/** `<certificate-check>`: makes the code of what was typed, and says whether it is the one on the certificate. */
import { certificateCode, normalCode } from '../../learning/certificate-code.ts';

class CertificateCheck extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#compare(new FormData(form));
		});
		// What was said is true of what was typed then.
		form?.addEventListener('input', () => this.#say('', ''));
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
		const lacking = Object.entries({ ...facts, code }).find(([, value]) => value === '' || `${value}` === 'NaN');
		if (lacking) {
			this.#say(this.dataset.incomplete, '');
			this.querySelector<HTMLElement>(`[name="${lacking[0]}"]`)?.focus();
			return;
		}
		try {
			const same = (await certificateCode(facts)) === code;
			this.#say(same ? this.dataset.right : this.dataset.wrong, same ? 'right' : 'wrong');
		} catch {
			this.#say(this.dataset.nocode, '');
		}
	}

	#say(text: string | undefined, outcome: string): void {
		const place = this.querySelector<HTMLElement>('.check-result');
		if (!place) return;
		place.textContent = text ?? '';
		place.dataset.outcome = outcome;
	}
}

customElements.define('certificate-check', CertificateCheck);
