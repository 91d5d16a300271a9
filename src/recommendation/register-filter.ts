/** `<register-filter>`: filters the register in the browser by several things at once. */
import { inLocale } from '../language/paths.ts';
import { withBase } from '../ui/base.ts';
import { element } from '../ui/elements.ts';
import { FetchedFilter } from '../ui/fetched-filter.ts';
import { requiredData } from '../ui/required.ts';
import { type Candidate, type Candidates, firstValue, type RegisterIndex, readIndex, select } from './filter.ts';
import { recommendationPath } from './paths.ts';
import type { Filter } from './values.ts';

/** How many States a result names. */
const MOST_NAMED = 3;
/** A text in the language of the page, or else in its first. */
const inLanguage = (texts: Record<string, string> | undefined, language: string): string => texts?.[language] ?? Object.values(texts ?? {})[0] ?? '';

class RegisterFilter extends FetchedFilter<Candidates, Candidate> {
	protected read(file: unknown): Candidates {
		return readIndex(file as RegisterIndex, JSON.parse(requiredData(this, 'endings')) as Record<string, string[]>);
	}

	protected fitting(list: Candidates, asked: Readonly<Record<string, string>>): Candidate[] {
		return select(list, asked);
	}

	protected itemOf(one: Candidate, { values }: Candidates): HTMLLIElement {
		const language = document.documentElement.lang;
		const [written = '', text = ''] = one.texts[language] === undefined ? (Object.entries(one.texts)[0] ?? []) : [language, one.texts[language]];
		const paragraph = one.paragraph && requiredData(this, 'paragraph').replace('{number}', () => one.paragraph);
		const place = [paragraph || inLanguage(one.title, language), one.document.symbol].filter(Boolean).join(', ');
		const link = element('a', { href: withBase(inLocale(recommendationPath(one.document.id, one.id), language)) }, place);
		const from = [...this.#states(one, language), inLanguage(one.document.from, language), one.document.year].filter(Boolean).join(', ');
		const [answer, completion] = (['answer', 'completion'] as const).map((filter) => this.#called(filter, firstValue(one, filter, values)));
		const said: Record<string, string> = { from, answer: answer ?? '', completion: completion ?? '' };
		const hit = requiredData(this, 'hit').replace(/\{(\w+)\}/g, (_, word: string) => said[word] ?? '');
		const words = element('p', written === language ? {} : { lang: written }, text);
		return element('li', {}, link, element('span', { class: 'note' }, hit), words);
	}

	/** The States that asked, of many the first few. */
	#states({ by }: Candidate, language: string): string[] {
		const names = by.map((each) => inLanguage(each, language)).sort((a, b) => a.localeCompare(b, language));
		if (names.length <= MOST_NAMED) return names;
		const others = requiredData(this, 'others').replace('{count}', `${names.length - MOST_NAMED + 1}`);
		return [`${names.slice(0, MOST_NAMED - 1).join(', ')} ${others}`];
	}

	/** What a value is called in the list of its filter. */
	#called(filter: Filter, value = ''): string {
		const list = this.querySelector<HTMLSelectElement>(`select[name="${filter}"]`);
		return [...(list?.options ?? [])].find((option) => option.value === value && value !== '')?.text ?? '';
	}
}

customElements.define('register-filter', RegisterFilter);
