/** What the values of products are called in a language. */

import { inLanguage } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import type { Register } from '../schema.ts';
import { planOf } from '../units.ts';
import type { Facet } from './catalogue.ts';
import type { MediaLanguage } from './schema.ts';

type Known = { plans: readonly Register[]; mediaLanguages: readonly MediaLanguage[] };

/** The name of a language that products are made in. */
export function languageName(tag: string, { mediaLanguages }: Pick<Known, 'mediaLanguages'>, language: string, say: Say): string {
	const known = mediaLanguages.find((entry) => entry.tag === tag);
	return known ? inLanguage(known.name, language) : say('media.vietnamese');
}

/** The name of a unit on a day; its id where no plan has it. */
export function unitName(id: string, { plans }: Pick<Known, 'plans'>, language: string, day?: string): string {
	const registers = day === undefined ? plans : [planOf(day, plans)];
	const unit = registers.flatMap((register) => register?.units ?? []).find((entry) => entry.id === id);
	return unit ? inLanguage(unit.name, language) : id;
}

/** What a value of a facet is called. */
export function valueLabel(facet: Facet, value: string, known: Known, language: string, say: Say): string {
	switch (facet) {
		case 'loai':
			return say(`media.kind.${value}`);
		case 'nen-tang':
			return say(`media.platform.${value}`);
		case 'ngon-ngu':
			return languageName(value, known, language, say);
		case 'don-vi':
			return unitName(value, known, language);
		case 'nhiem-vu': {
			const [year = '', ...id] = value.split('.');
			const task = known.plans.find(({ plan }) => `${plan.year}` === year)?.tasks.find((one) => one.id === id.join('.'));
			return task ? `${task.id} ${inLanguage(task.title, language)} (${year})` : value;
		}
		case 'nam':
			return value;
	}
}
