/** Parts that several editions have: laws as they stand on the day, numbers to call, where the sentences come from. */
import { formatDate } from '../language/format.ts';
import { oldestCheck, uncheckedIn } from '../law/help.ts';
import { CONSTITUTION } from '../law/paths.ts';
import type { HelpLine, Law } from '../law/schema.ts';
import { standingOf } from '../law/standing.ts';
import { titleIn } from '../reference/sources.ts';
import { type Claim, type SourceRef, sourceIdOf } from '../source/fields.ts';
import type { Block, Series } from './edition.ts';
import type { Matter } from './matter.ts';

/** A reference to a law, as rights have it. */
export type LawReference = { law: string; articles?: readonly string[] | undefined };

/** What carries its sources, whatever else it says. */
export type Sourced = Pick<Claim, 'source' | 'verified'>;

/** Numbers of articles as a language writes them behind the name of a law. */
const articlesOf = (list: readonly string[], { say }: Matter): string =>
	list.length === 1 && /^\d+$/.test(list[0] ?? '') ? say('article', { number: list[0] ?? '' }) : say('articles', { list: list.join(', ') });

/** The articles of the Constitution, as one line. */
export function constitutionLine(articles: readonly string[], matter: Matter): string[] {
	const constitution = matter.laws.find(({ id }) => id === CONSTITUTION);
	return constitution && articles.length > 0 ? [`${matter.text(constitution.name)}: ${articlesOf(articles, matter)}`] : [];
}

/**
 * Laws by name and number. One that no longer holds is left out: paper stays when the site has changed; one that does not hold yet says
 * from when.
 */
export function lawLines(references: readonly LawReference[], matter: Matter): string[] {
	return references.flatMap(({ law: id, articles }) => {
		const law = matter.laws.find((one) => one.id === id);
		if (!law) return [];
		const state = stateSaid(law, matter);
		if (state === undefined) return [];
		const where = articles ? `: ${articlesOf(articles, matter)}` : '';
		return [`${matter.text(law.name)}${law.number ? ` (${law.number})` : ''}${where}${state}`];
	});
}

/** What is said behind the name of a law of how it stands on the day; nothing where it no longer holds or is no law yet. */
function stateSaid(law: Law, { laws, today, say, language }: Matter): string | undefined {
	const { state } = standingOf(law, laws, today);
	if (state === 'in-force' || state === 'amended') return '';
	if (state === 'not-yet-in-force') return law.effective === null ? undefined : `, ${say('law.effectiveFrom', { date: formatDate(law.effective, language) })}`;
	return state === 'not-known' ? `, ${say('law.standsUnknown')}` : undefined;
}

/** Articles of conventions, one line for each. */
export function conventionLines(references: readonly { convention: string; articles?: readonly string[] }[], matter: Matter): string[] {
	return references.flatMap(({ convention: id, articles }) => {
		const convention = matter.conventions.find((one) => one.id === id);
		return convention ? [`${matter.text(convention.short)} (${id})${articles ? `: ${articlesOf(articles, matter)}` : ''}`] : [];
	});
}

/** The numbers to call, all of them; where there is none, that is said. */
export function phonesBlock(lines: readonly HelpLine[], { say, text }: Matter): Block {
	const phones = lines.map(({ number, name, details }) => ({ number, name: text(name), details: text(details) }));
	return { is: 'phones', title: say('print.call'), phones, none: say('print.noLine') };
}

/**
 * What stands at the foot of an edition: the sources, each once with the places in it, the day of the oldest check, the day of printing.
 * @param claims what the edition says, but for help lines
 * @param lines those that it names: of their sources it says where they stand, as they would fill the sheet
 */
export function footOf(claims: readonly Sourced[], lines: readonly HelpLine[], { sources, say, language, text, today }: Matter): string[] {
	const places = new Map<string, Set<string>>();
	for (const reference of claims.flatMap(({ source }): SourceRef[] => source)) {
		const id = sourceIdOf(reference);
		const known = places.get(id) ?? new Set<string>();
		if (typeof reference !== 'string') known.add(text(reference.at));
		places.set(id, known);
	}
	const named = [...places].flatMap(([id, at]) => {
		const source = sources.find((one) => one.id === id);
		return source ? [[titleIn(source, language).title, ...at].join(', ')] : [];
	});
	const all = [...claims, ...lines] as Claim[];
	const [checked, open] = [oldestCheck(all), uncheckedIn(all)];
	const date = checked === undefined ? '' : formatDate(checked, language);
	const told = checked === undefined ? say('print.unchecked') : open > 0 ? say('print.partlyChecked', { date, count: open }) : say('print.checked', { date });
	return [
		`${say('print.sources')} ${named.join('; ')}.${lines.length > 0 ? ` ${say('print.lineSources')}` : ''}`,
		`${told} ${say('print.made', { date: formatDate(today, language) })}`,
	];
}

/** What every edition of a series has of the matter. */
export const common = ({ language, site, inks }: Matter, series: Series) => ({ language, site, series, inks: { series: inks[series], accent: inks.accent } });
