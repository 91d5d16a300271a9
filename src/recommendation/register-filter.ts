/** `<register-filter>`: filters the register in the browser by several things at once. */
import { inLocale } from '../language/paths.ts';
import { withBase } from '../ui/base.ts';
import { element } from '../ui/elements.ts';
import { FetchedFilter } from '../ui/fetched-filter.ts';
import { requiredData } from '../ui/required.ts';
import { type Candidate, type Candidates, firstValue, type RegisterIndex, readIndex, select } from './filter.ts';
import { recommendationPath } from './paths.ts';
import type { Filter } from './values.ts';

class RegisterFilter extends FetchedFilter<Candidates, Candidate> {
	protected read(file: unknown): Candidates {
		return readIndex(file as RegisterIndex);
	}

	protected fitting(list: Candidates, asked: Readonly<Record<string, string>>): Candidate[] {
		return select(list, asked);
	}

	protected itemOf(one: Candidate, { values }: Candidates): HTMLLIElement {
		const language = document.documentElement.lang;
		const [written = '', text = ''] = one.texts[language] === undefined ? (Object.entries(one.texts)[0] ?? []) : [language, one.texts[language]];
		const paragraph = one.paragraph && requiredData(this, 'paragraph').replace('{number}', () => one.paragraph);
		const place = [paragraph, one.document.symbol].filter(Boolean).join(', ');
		const link = element('a', { href: withBase(inLocale(recommendationPath(one.document.id, one.id), language)) }, place);
		const marks = (['answer', 'completion'] as const).map((filter) => this.#called(filter, firstValue(one, filter, values))).filter(Boolean);
		const words = element('p', written === language ? {} : { lang: written }, text);
		return element('li', {}, link, element('span', { class: 'note' }, marks.join(' · ')), words);
	}

	/** What a value is called in the list of its filter. */
	#called(filter: Filter, value = ''): string {
		const list = this.querySelector<HTMLSelectElement>(`select[name="${filter}"]`);
		return [...(list?.options ?? [])].find((option) => option.value === value && value !== '')?.text ?? '';
	}
}

customElements.define('register-filter', RegisterFilter);
