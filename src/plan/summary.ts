/** The summary of a reporting period as headings, paragraphs and tables: what the page, the .docx and the .xlsx show. */

import { formatDate, formatNumber, inLanguage } from '../language/format.ts';
import { roman } from '../language/roman.ts';
import type { Say } from '../language/strings.ts';
import { dayBefore, dueDates } from './calendar.ts';
import { countedUnder } from './counting.ts';
import { countProducts } from './products/share.ts';
import { goalReached, type Media, percent, type Share, targetValues } from './progress.ts';
import { type Duty, dueOf, reporters, resultsOf, wordOf } from './reporting.ts';
import type { Register, Target } from './schema.ts';
import { byId, unitsAsOf } from './units.ts';

export type SummaryTable = {
	caption: string;
	head: string[];
	/** each row has as many cells as the head; a row with one cell is a heading over all columns */
	rows: string[][];
	/** shares of the width of the page, in percent */
	widths: number[];
};
export type SummaryPart = { heading: string; paragraphs: string[]; tables: SummaryTable[] /** room to write by hand */; blank: boolean };
export type Summary = {
	agency: string;
	title: string;
	/** the plan, and what the summary covers */
	subtitle: string[];
	/** as of which day, and where the figures come from */
	note: string;
	parts: SummaryPart[];
	signature: string[];
};

/** How the summary is written. */
type SummaryOptions = { language: string; say: Say /** `YYYY-MM-DD` */; today: string };

/** @returns the summary of a period as of a day; where nothing was entered it says so and names who reports it */
export function summaryOf(register: Register, duty: Duty, media: Media, options: SummaryOptions): Summary {
	const { language, say, today } = options;
	const { plan, units } = register;
	const index = byId(units);
	const nameOf = (id: string) => {
		const unit = index.get(id);
		return unit ? inLanguage(unit.name, language) : id;
	};
	const namesOn: NamesOn = (ids, day) =>
		unitsAsOf(ids, day, units)
			.map(({ name }) => inLanguage(name, language))
			.join('; ');
	return {
		agency: namesOn([duty.to], today),
		title: say('summary.title', { duty: inLanguage(duty.name, language) }),
		subtitle: [inLanguage(plan.title, language), say('summary.until', { date: formatDate(dayBefore(duty.before), language) })],
		note: say('summary.note', { date: formatDate(today, language) }),
		parts: [
			reportedPart(register, duty, options, nameOf),
			tasksPart(register, duty, options, nameOf, namesOn),
			targetsPart(register, duty, media, options, namesOn),
			productsPart(register, duty, media, options),
			{ heading: say('summary.difficulties'), paragraphs: [say('summary.difficultiesHint')], tables: [], blank: true },
			{ heading: say('summary.next'), paragraphs: [say('summary.nextHint')], tables: [], blank: true },
		].map((part, index) => ({ ...part, heading: `${roman(index + 1)}. ${part.heading}` })),
		signature: [say('summary.compiler'), say('summary.head')],
	};
}

type NameOf = (id: string) => string;
/** Names of units as of a day: of one that had ended, those of its successors, where they are known. */
type NamesOn = (ids: readonly string[], day: string) => string;

function reportedPart(register: Register, duty: Duty, { language, say, today }: SummaryOptions, nameOf: NameOf): SummaryPart {
	const { all, count, sentence, notes } = countedUnder(register, duty, { language, say, today });
	const rows = all.map(({ unit, owes, inPlaceOf, entries, state, late }, at) => {
		const first = entries.find(({ status }) => status !== 'returned') ?? entries[0];
		const how = [say(`due.${wordOf(state, inPlaceOf.length > 0)}`), late ? `(${say('reports.afterDate')})` : '', owes ? '' : `(${say('reports.notOwed')})`];
		const name = [nameOf(unit.id), ...(inPlaceOf.length > 0 ? [say('reports.inPlaceOf', { units: inPlaceOf.map(({ id }) => nameOf(id)).join('; ') })] : [])];
		return [`${at + 1}`, name.join('\n'), first ? formatDate(first.received, language) : '', how.filter(Boolean).join(' ')];
	});
	return {
		heading: say('summary.reported'),
		paragraphs: [
			`${sentence} ${say('summary.due', { date: formatDate(duty.before, language) })}`,
			...notes,
			...(count.sent === 0 ? [inLanguage(register.reports.status, language)] : []),
		],
		tables: [
			{
				caption: say('summary.reportedTable'),
				head: ['summary.no', 'units.unit', 'summary.receivedColumn', 'summary.stateColumn'].map((key) => say(key)),
				rows,
				widths: [7, 48, 18, 27],
			},
		],
		blank: false,
	};
}

function tasksPart(register: Register, duty: Duty, { language, say, today }: SummaryOptions, nameOf: NameOf, namesOn: NamesOn): SummaryPart {
	const all = reporters(register, duty, today);
	const rows = register.plan.contents.flatMap((section) => {
		const own = register.tasks.filter((task) => section.tasks.includes(task.id) && dueDates(task, register).some((due) => due.duty === duty.id));
		if (own.length === 0) return [];
		return [
			[`${section.section}. ${inLanguage(section.title, language)}`],
			...own.map((task) => {
				const said = resultsOf(task, all).map(({ unit, state, text }) => `${nameOf(unit.id)}: ${say(`reports.state.${state}`)}. ${inLanguage(text, language)}`);
				return [task.id, inLanguage(task.title, language), namesOn(task.leads, dueOf(duty).lastDay), said.length > 0 ? said.join('\n') : say('target.noValue')];
			}),
		];
	});
	const head = ['summary.taskNo', 'plan.task', 'summary.leads', 'summary.result'].map((key) => say(key));
	return {
		heading: say('summary.tasks'),
		paragraphs: [],
		tables: [{ caption: say('summary.tasksTable'), head, rows, widths: [10, 28, 26, 36] }],
		blank: false,
	};
}

function goalText({ goal }: Target, language: string, say: Say): string {
	if (!goal) return say('target.noGoal');
	return `${formatNumber(goal.min, language)}${goal.max === undefined ? '' : ` – ${formatNumber(goal.max, language)}`} %`;
}

function targetsPart(register: Register, duty: Duty, media: Media, { language, say, today }: SummaryOptions, namesOn: NamesOn): SummaryPart {
	const number = (value: number) => formatNumber(value, language);
	const shareText = (share: Share) => `${number(percent(share))} % (${number(share.part)}/${number(share.whole)})`;
	const rows = register.targets.map((target) => {
		const value = targetValues(register, target, media, today).find((one) => one.duty.id === duty.id);
		const how = value?.total && goalReached(value.total, target.goal);
		return [
			inLanguage(target.text, language),
			goalText(target, language, say),
			value?.total ? shareText(value.total) : say('target.noValue'),
			value?.total ? (how ? say(`standing.${how}`) : '–') : `${say('target.asks')} ${namesOn(target.reportedBy, dueOf(duty).lastDay)}`,
		];
	});
	const head = ['summary.target', 'target.goal', 'target.value', 'summary.standing'].map((key) => say(key));
	return {
		heading: say('summary.targets'),
		paragraphs: [],
		tables: [{ caption: say('summary.targetsTable'), head, rows, widths: [42, 14, 20, 24] }],
		blank: false,
	};
}

function productsPart({ plan }: Register, duty: Duty, { media, mediaLanguages }: Media, { language, say, today }: SummaryOptions): SummaryPart {
	const last = dayBefore(duty.before);
	const until = last < today ? last : today;
	const own = media.filter(({ date }) => date >= plan.period.from && date <= until);
	const heading = say('summary.products');
	if (own.length === 0) return { heading, paragraphs: [say('media.none')], tables: [], blank: false };
	const { whole, minority, foreign, digital, part } = countProducts(own, mediaLanguages);
	const number = (value: number) => formatNumber(value, language);
	const rows = (
		[
			['media.count.all', whole],
			['media.way.minority', minority],
			['media.way.foreign', foreign],
			['media.way.digital', digital],
			['summary.anyWay', part],
		] as const
	).map(([key, count]) => [say(key), number(count), `${number(percent({ part: count, whole }))} %`]);
	const head = ['summary.kind', 'summary.count', 'target.share'].map((key) => say(key));
	return {
		heading,
		paragraphs: [say('media.countedOnce')],
		tables: [{ caption: say('summary.productsTable'), head, rows, widths: [60, 20, 20] }],
		blank: false,
	};
}
