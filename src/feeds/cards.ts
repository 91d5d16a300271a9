/** Cards that other sites show in a frame: a plan, a unit's dates, the newest figure of an indicator. */

import { escapeHtml } from '../files/escape.ts';
import { formatDate, formatNumber, inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { agendaOf } from '../plan/ics.ts';
import { datedDuties, planPath, unitPath } from '../plan/paths.ts';
import { countReporters, reporters } from '../plan/reporting.ts';
import { indicatorPath } from '../results/paths.ts';
import { sourceIdOf } from '../source/fields.ts';
import type { Published } from './published.ts';

export type Card = {
	/** its place in the address, under `/nhung/` */
	slug: string;
	/** what the frame is called, and the head of the card */
	title: string;
	/** the page that it leads to */
	path: string;
	lines: { label: string; value: string /** said smaller, behind the value */; note?: string }[];
	/** the source of a figure, by name */
	source?: string;
	/** how high the frame must be, in CSS pixels, where it is 320 wide */
	height: number;
};

/** The language's words and the day that a card is made with. */
type CardOptions = { language: string; say: Say /** `YYYY-MM-DD` */; today: string };

/** Rows of text that a frame of 320 pixels needs, letters counted on the safe side. */
const rowsOf = (text: string, letters: number) => Math.ceil(text.length / letters);

/** The height of a card by what stands in it: rather too high than cut off. */
function heightOf(title: string, lines: Card['lines'], source = ''): number {
	const inLines = lines.reduce((sum, { label, value, note = '' }) => sum + 25 * (rowsOf(label, 28) + rowsOf(`${value} ${note}`, 28)) + 12, 0);
	return 120 + 27 * rowsOf(title, 24) + inLines + (source === '' ? 0 : 22 * rowsOf(source, 34));
}

function card(slug: string, title: string, path: string, lines: Card['lines'], source?: string): Card {
	return { slug, title, path, lines, ...(source === undefined ? {} : { source }), height: heightOf(title, lines, source) };
}

/** Every card in a language. */
export function cards(content: Published, options: CardOptions): Card[] {
	return [
		...content.plans.flatMap((register) => planCards(register, options)),
		...content.results.flatMap((indicator) => resultCard(indicator, content, options)),
	];
}

function planCards(register: Published['plans'][number], { language, say, today }: CardOptions): Card[] {
	const { plan, units, tasks } = register;
	const due = (date: string) => say('due.before', { date: formatDate(date, language) });
	const overview = datedDuties(plan).map((duty) => {
		const { sent, expected } = countReporters(reporters(register, duty, today));
		return { label: `${inLanguage(duty.name, language)}, ${due(duty.before)}`, value: `${sent}/${expected}`, note: say('cards.reported') };
	});
	const ofUnits = units.flatMap((unit) => {
		const items = agendaOf(unit, register);
		if (items.length === 0) return [];
		const lines = items.map(({ name, date, tasks: own }) => ({
			label: inLanguage(name, language),
			value: due(date),
			...(own.length > 0 ? { note: say('calendar.tasks', { count: own.length }) } : {}),
		}));
		return [card(`ke-hoach-${plan.year}-${unit.id}`, inLanguage(unit.name, language), unitPath(plan.year, unit.id), lines)];
	});
	const first = { label: say('plan.nhiem-vu'), value: formatNumber(tasks.length, language) };
	return [card(`ke-hoach-${plan.year}`, inLanguage(plan.title, language), planPath(plan.year), [first, ...overview]), ...ofUnits];
}

function resultCard(indicator: Published['results'][number], { sources }: Published, { language, say }: CardOptions): Card[] {
	const { id, title, unit, values, series } = indicator;
	const first = series?.[0];
	const newest = values.filter((value) => value.series === first?.id).sort((a, b) => (a.period < b.period ? 1 : -1))[0];
	const path = indicatorPath(id);
	const name = inLanguage(title, language);
	if (!newest) return [card(`ket-qua-${id}`, name, path, [{ label: say('target.value'), value: say('target.noValue') }])];
	const label = [first && inLanguage(first.name, language), formatDate(newest.period, language)].filter(Boolean).join(', ');
	const from = newest.source.flatMap((reference) => sources.find((source) => source.id === sourceIdOf(reference))?.publisher ?? []);
	return [
		card(
			`ket-qua-${id}`,
			name,
			path,
			[{ label, value: `${formatNumber(newest.value, language)} ${inLanguage(unit, language)}` }],
			[...new Set(from)].join('; '),
		),
	];
}

/** The address of a card: all languages stand under one folder. */
export const cardPath = (slug: string, language: string) => `/nhung/${language === 'vi' ? '' : `${language}/`}${slug}/`;

/**
 * What a page of another site holds to show a card.
 * @param address of the card, absolute
 */
export function embedCode({ title, height }: Pick<Card, 'title' | 'height'>, address: string): string {
	return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="max-width:480px;height:${height}px;border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
