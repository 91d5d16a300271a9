/** Units of a kind in the order of the letters that people look them up by. */
import { inLanguage } from '../language/format.ts';
import type { Unit } from './schema.ts';

/** From how many units on a list has letters. */
const MANY = 12;

/** What stands before the name of a place in the name of the body that governs it, in Vietnamese and in English. */
const BODY = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|People[’']s (?:Committee|Council) of(?: the)?)\s+/u;
const LEVEL = /^(?:tỉnh|thành phố|thị xã|huyện|quận|thị trấn|phường|xã|đặc khu)\s+/u;

/** The name by which a unit is looked up: that of the place, for a body that governs one, else the whole. */
export const lookupName = (name: string): string => name.replace(BODY, '').replace(LEVEL, '');

export type LetterGroup = { /** in upper case, `Đ` apart from `D`; empty where the list is too short for letters */ letter: string; units: Unit[] };

/**
 * @param units of one kind, in the registry's order
 * @returns one group in that order where they are few, or where most begin with one letter; else one for each first letter, all in the order of the alphabet of the language
 */
export function unitLetters(units: readonly Unit[], language: string): LetterGroup[] {
	if (units.length <= MANY) return [{ letter: '', units: [...units] }];
	const collator = new Intl.Collator(language);
	const named = units.map((unit) => ({ unit, name: lookupName(inLanguage(unit.name, language)) }));
	named.sort((a, b) => collator.compare(a.name, b.name));
	const letterOf = (name: string): string => {
		const [first = ''] = name.normalize('NFD');
		return (name.startsWith('Đ') || name.startsWith('đ') ? 'Đ' : first).toLocaleUpperCase(language);
	};
	const groups = Map.groupBy(named, ({ name }) => letterOf(name));
	// An index that leads to one letter does not help: names that all begin alike keep their order.
	if (Math.max(...[...groups.values()].map(({ length }) => length)) > units.length / 2) return [{ letter: '', units: [...units] }];
	return [...groups].map(([letter, members]) => ({ letter, units: members.map(({ unit }) => unit) }));
}
