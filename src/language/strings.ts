/** The interface's words: one table per language, Vietnamese where one lacks. */
import { checkedContent } from '../content/integration.ts';
import type { Localized } from '../source/fields.ts';

/** Says an interface string; `{name}` in it is filled in from `values`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * @param language the page's language
 * @throws where neither the language nor Vietnamese has the key, so that no page shows a bare key
 */
export function strings(language: string): Say {
	return sayFrom(checkedContent().strings, language);
}

/** The same from tables at hand: for commands, which know no site. */
export function sayFrom(tables: Readonly<Record<string, Readonly<Record<string, string>>>>, language: string): Say {
	return (key, values = {}) => {
		const text = tables[language]?.[key] ?? tables.vi?.[key];
		if (text === undefined) throw new Error(`interface string “${key}” is in no table`);
		return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
	};
}

/** A text in a language, or in Vietnamese where it is not translated. */
export function inLanguage(text: Localized, language: string): string {
	return text[language] ?? text.vi;
}

/** A date as the language writes it; `2025-07`, `2025` and `from/to` stay as exact as they are. */
export function formatDate(date: string, language: string): string {
	const [from = '', to] = date.split('/');
	if (to !== undefined) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
	const [year, month, day] = from.split('-');
	if (!month) return `${year}`;
	const options: Intl.DateTimeFormatOptions = day
		? { day: 'numeric', month: language === 'vi' ? 'numeric' : 'long', year: 'numeric' }
		: { month: language === 'vi' ? 'numeric' : 'long', year: 'numeric' };
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** A number as the language writes it, with up to two decimals. */
export function formatNumber(value: number, language: string): string {
	return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 2 }).format(value);
}
