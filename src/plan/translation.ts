/** Whether two languages of one text name the same dates and the same units. */
import { literally } from '../files/literally.ts';
import type { Unit } from './schema.ts';

/** Names are asked for once per text; to ask Intl for them takes longer than to read the text. */
const monthNames = new Map<string, string[]>();

/** Month names of a language, January first (CLDR, through Intl). */
function months(language: string): string[] {
	const known = monthNames.get(language);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)).toLowerCase());
	monthNames.set(language, names);
	return names;
}

const two = (text: string | number) => `${text}`.padStart(2, '0');

/**
 * The dates that a text names, in any of the usual spellings of its language.
 * @returns `YYYY-MM-DD`, `YYYY-MM`, or `--MM-DD` where no year is given; sorted, each once
 */
export function datesIn(text: string, language: string): string[] {
	const found = new Set<string>();
	// Official Vietnamese writes «tháng 06»; English may write “6th” and “6th of”.
	let rest = text
		.toLowerCase()
		.replace(/(?<=tháng\s)0(?=[1-9])/g, '')
		.replace(/(?<=\d)(?:st|nd|rd|th)\b(?:\s+of\b)?/g, '');
	const take = (pattern: RegExp, date: (...groups: string[]) => string) => {
		rest = rest.replace(pattern, (...args) => {
			found.add(date(...(args as string[]).slice(1)));
			return ' ';
		});
	};
	const names = months(language);
	const month = names
		.map(literally)
		.sort((a, b) => b.length - a.length)
		.join('|');
	const number = (name: string) => two(names.indexOf(name) + 1);
	take(/(\d{4})-(\d{2})-(\d{2})/g, (y, m, d) => `${y}-${m}-${d}`);
	take(/(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/g, (d, _sign, m, y) => `${y}-${two(m ?? '')}-${two(d ?? '')}`);
	take(new RegExp(`(\\d{1,2})\\s+(${month})(?:\\s+năm)?,?\\s+(\\d{4})`, 'g'), (d, m, y) => `${y}-${number(m ?? '')}-${two(d ?? '')}`);
	take(new RegExp(`(${month})\\s+(\\d{1,2}),\\s+(\\d{4})`, 'g'), (m, d, y) => `${y}-${number(m ?? '')}-${two(d ?? '')}`);
	take(new RegExp(`(${month})(?:\\s+năm|\\/|,)?\\s*(\\d{4})`, 'g'), (m, y) => `${y}-${number(m ?? '')}`);
	take(/(?<=ngày\s)(\d{1,2})\/(\d{1,2})(?!\d)/g, (d, m) => `--${two(m ?? '')}-${two(d ?? '')}`);
	take(new RegExp(`(\\d{1,2})\\s+(${month})`, 'g'), (d, m) => `--${number(m ?? '')}-${two(d ?? '')}`);
	if (language !== 'vi') take(new RegExp(`(${month})\\s+(\\d{1,2})(?!\\d)`, 'g'), (m, d) => `--${number(m ?? '')}-${two(d ?? '')}`);
	return [...found].sort();
}

/**
 * The units that a text names by their full name in its language; a longer name wins over one inside it.
 * @returns for each name found, the ids of all units that bear it
 */
export function unitsIn(text: string, language: string, units: readonly Unit[]): Map<string, Set<string>> {
	const bearers = new Map<string, Set<string>>();
	for (const unit of units) {
		const name = unit.name[language]?.normalize('NFC').toLowerCase();
		if (name) bearers.set(name, (bearers.get(name) ?? new Set()).add(unit.id));
	}
	const names = [...bearers.keys()].sort((a, b) => b.length - a.length);
	const found = new Map<string, Set<string>>();
	let rest = text.normalize('NFC').toLowerCase();
	for (const name of names) {
		// Most texts name no unit, and a pattern is costly to make.
		if (!rest.includes(name)) continue;
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'gu');
		if (!pattern.test(rest)) continue;
		found.set(name, bearers.get(name) ?? new Set());
		rest = rest.replace(pattern, ' ');
	}
	return found;
}

/** Dates that only one of two texts names, in the order they were found; empty where both agree. */
export function dateDifference(original: string, translation: string, language: string): string[] {
	const a = datesIn(original, 'vi');
	const b = datesIn(translation, language);
	return [...a.filter((date) => !b.includes(date)), ...b.filter((date) => !a.includes(date))];
}

/** Units that only one of two texts names; empty where both agree or a unit has no name in the other language. */
export function unitDifference(original: string, translation: string, language: string, units: readonly Unit[]): string[] {
	const named = units.filter((unit) => unit.name[language] !== undefined);
	const a = unitsIn(original, 'vi', named);
	const b = unitsIn(translation, language, named);
	const lacks = (from: Map<string, Set<string>>, other: Map<string, Set<string>>) =>
		[...from].filter(([, ids]) => ![...other.values()].some((others) => !others.isDisjointFrom(ids))).map(([name]) => name);
	return [...lacks(a, b), ...lacks(b, a)];
}
