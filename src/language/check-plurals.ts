/** What must hold of texts that change with a number. */
import type { Located, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import { BY, CATEGORIES, categoriesOf } from './plural.ts';
import type { WrittenStrings } from './schema.ts';

/** @returns texts without the form that serves all numbers, forms that the language has not, and numbers that no form names */
export function checkPlurals({ data, place }: Located<WrittenStrings>, language: string): Problem[] {
	return Object.entries(data).flatMap(([key, text]) => {
		if (typeof text === 'string') return [];
		const { by = BY } = text;
		const forms = CATEGORIES.filter((form) => text[form] !== undefined);
		const known = categoriesOf(language);
		return [
			...(text.other === undefined ? [problem('plural-other', place([key], 'key'), { key })] : []),
			...forms
				.filter((form) => !known.includes(form))
				.map((form) => problem('plural-category', place([key, form], 'key'), { form, language, known: known.join(', ') })),
			...(forms.some((form) => text[form]?.includes(`{${by}}`)) ? [] : [problem('plural-by', place([key], 'key'), { key, by })]),
		];
	});
}
