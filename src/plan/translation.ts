/** Whether two languages of one text name the same dates and the same units. */
import { literally } from '../files/literally.ts';
import type { Unit } from './schema.ts';

/** The names and patterns of a language are asked for with every text; to make them takes longer than to read the text. */
const monthNames = new Map<string, MonthNames>();
type MonthNames = { names: readonly string[]; dayMonthYear: RegExp; monthDayYear: RegExp; monthYear: RegExp; dayMonth: RegExp; monthDay: RegExp };

/** Month names of a language, January first (CLDR, through Intl), and the dates that they stand in. */
function monthsOf(language: string): MonthNames {
	const known = monthNames.get(language);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)).toLowerCase());
	const month = names
		.map(literally)
		.sort((a, b) => b.length - a.length)
		.join('|');
	const made = {
		names,
		dayMonthYear: new RegExp(`(\\d{1,2})\\s+(${month})(?:\\s+năm)?,?\\s+(\\d{4})`, 'g'),
		monthDayYear: new RegExp(`(${month})\\s+(\\d{1,2}),\\s+(\\d{4})`, 'g'),
		monthYear: new RegExp(`(${month})(?:\\s+năm|\\/|,)?\\s*(\\d{4})`, 'g'),
		dayMonth: new RegExp(`(\\d{1,2})\\s+(${month})`, 'g'),
		monthDay: new RegExp(`(${month})\\s+(\\d{1,2})(?!\\d)`, 'g'),
	};
	monthNames.set(language, made);
	return made;
}

const two = (text: string | number) => `${text}`.padStart(2, '0');

/**
 * The dates that a text names, in any of the usual spellings of its language.
 * @returns `YYYY-MM-DD`, `YYYY-MM`, or `--MM-DD` where no year is given; sorted, each once
 */
export function datesIn(text: string, language: string): string[] {
	if (!/\d/.test(text)) return [];
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
	const { names, ...patterns } = monthsOf(language);
	const number = (name: string) => two(names.indexOf(name) + 1);
	take(/(\d{4})-(\d{2})-(\d{2})/g, (y, m, d) => `${y}-${m}-${d}`);
	take(/(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/g, (d, _sign, m, y) => `${y}-${two(m ?? '')}-${two(d ?? '')}`);
	take(patterns.dayMonthYear, (d, m, y) => `${y}-${number(m ?? '')}-${two(d ?? '')}`);
	take(patterns.monthDayYear, (m, d, y) => `${y}-${number(m ?? '')}-${two(d ?? '')}`);
	take(patterns.monthYear, (m, y) => `${y}-${number(m ?? '')}`);
	take(/(?<=ngày\s)(\d{1,2})\/(\d{1,2})(?!\d)/g, (d, m) => `--${two(m ?? '')}-${two(d ?? '')}`);
	take(patterns.dayMonth, (d, m) => `--${number(m ?? '')}-${two(d ?? '')}`);
	if (language !== 'vi') take(patterns.monthDay, (m, d) => `--${number(m ?? '')}-${two(d ?? '')}`);
	return [...found].sort();
}

/** The full names of units in a language, the longest first, with the ids of all units that bear each. */
type UnitNames = ReadonlyMap<string, ReadonlySet<string>>;
const unitNames = new WeakMap<readonly Unit[], Map<string, UnitNames>>();

/** @param other a language in which the units have names as well */
function namesOf(units: readonly Unit[], language: string, other: string): UnitNames {
	const ofUnits = unitNames.get(units) ?? new Map<string, UnitNames>();
	unitNames.set(units, ofUnits);
	const key = `${language} ${other}`;
	const known = ofUnits.get(key);
	if (known) return known;
	const bearers = new Map<string, Set<string>>();
	for (const unit of units) {
		const name = unit.name[language]?.normalize('NFC').toLowerCase();
		if (name && unit.name[other] !== undefined) bearers.set(name, (bearers.get(name) ?? new Set()).add(unit.id));
	}
	const made = new Map([...bearers].sort(([a], [b]) => b.length - a.length));
	ofUnits.set(key, made);
	return made;
}

/**
 * The units that a text names by their full name in its language; a longer name wins over one inside it.
 * @param other only units that have a name in this language, too
 * @returns for each name found, the ids of all units that bear it
 */
export function unitsIn(text: string, language: string, units: readonly Unit[], other = language): Map<string, ReadonlySet<string>> {
	const found = new Map<string, ReadonlySet<string>>();
	let rest = text.normalize('NFC').toLowerCase();
	for (const [name, bearers] of namesOf(units, language, other)) {
		// Most texts name no unit, and a pattern is costly to make.
		if (!rest.includes(name)) continue;
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'gu');
		if (!pattern.test(rest)) continue;
		found.set(name, bearers);
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
	const a = unitsIn(original, 'vi', units, language);
	const b = unitsIn(translation, language, units);
	const lacks = (from: ReturnType<typeof unitsIn>, other: ReturnType<typeof unitsIn>) =>
		[...from].filter(([, ids]) => ![...other.values()].some((others) => !others.isDisjointFrom(ids))).map(([name]) => name);
	return [...lacks(a, b), ...lacks(b, a)];
}
