/** Words that change with a number: the plural categories of CLDR (Unicode Technical Standard 35, part 3, section 5). Runs in the browser, too. */

export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];
/** A text in the forms that its language has, and the `{name}` whose number chooses between them. */
export type Plural = { by?: string | undefined } & { [form in Category]?: string | undefined };

/** The number that chooses, where nothing else is named. */
export const BY = 'count';

/** How the forms of a text travel as one text, to pages and into the attributes that scripts read. */
const BEGINS = '{"in":"';
type Packed = { in: string; by: string; forms: { [form in Category]?: string | undefined } };

/** @param language of the text, whose rules choose the form */
export const packed = ({ by = BY, ...forms }: Plural, language: string): string => JSON.stringify({ in: language, by, forms } satisfies Packed);

const rules = new Map<string, Intl.PluralRules>();
/** The rules of a language; those that the platform does not know it takes from its own. */
function rulesOf(language: string): Intl.PluralRules {
	const known = rules.get(language) ?? new Intl.PluralRules(language);
	rules.set(language, known);
	return known;
}

/** The plural categories of a language. */
export const categoriesOf = (language: string): readonly string[] => rulesOf(language).resolvedOptions().pluralCategories;

/** A number, also one that is already written as a language writes it: `1.200`. */
function numberIn(value: string | number): number {
	return typeof value === 'number' ? value : Number(/^\d{1,3}([.,’'\s]\d{3})+$/.test(value) ? value.replace(/\D/g, '') : value || Number.NaN);
}

/**
 * @param text any text, or the forms of one as they travel
 * @param values what is put into it
 * @param put puts the values into a text
 * @returns the form that fits, with the values in it; all forms, with the values in each, where the number that chooses is not among them
 */
export function inForm(text: string, values: Readonly<Record<string, string | number>>, put: (text: string) => string): string {
	if (!text.startsWith(BEGINS)) return put(text);
	const { in: language, by, forms } = JSON.parse(text) as Packed;
	const value = values[by];
	if (value === undefined) {
		const all = Object.entries(forms).map(([form, words]) => [form, put(words ?? '')]);
		return JSON.stringify({ in: language, by, forms: Object.fromEntries(all) as Packed['forms'] } satisfies Packed);
	}
	const number = numberIn(value);
	const form = Number.isNaN(number) ? 'other' : rulesOf(language).select(number);
	return put(forms[form] ?? forms.other ?? '');
}
