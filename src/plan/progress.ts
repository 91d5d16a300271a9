/** The values of a plan's targets, computed from what was entered: reports with their figures, and products. */

import { type DueDate, dueDates, missingOn, owersOn } from './calendar.ts';
import { heldBy, namedBy } from './owing.ts';
import { datedDuties } from './paths.ts';
import type { MediaLanguage, Product } from './products/schema.ts';
import { countProducts, type ProductCount } from './products/share.ts';
import { type Duty, dueOf } from './reporting.ts';
import type { Plan, Register, Target } from './schema.ts';
import { containing, unitsAsOf } from './units.ts';

/** A numerator and its denominator. */
export type Share = { part: number; whole: number };

/** The value of a target on one reporting date. */
export type TargetValue = {
	duty: Plan['reporting'][number];
	/** `YYYY-MM-DD` */
	before: string;
	/** the last day that counts: the last day for the report, or today where that is earlier */
	until: string;
	/** over all units; none where nothing was entered */
	total: Share | undefined;
	/** each unit that something was entered for, in the registry's order */
	units: { unit: string; share: Share }[];
	/** units and groups that report the target and that nothing was entered for, neither for a member of theirs nor for one that ended */
	silent: string[];
	/** for products, the ways in which they count */
	products: ProductCount | undefined;
};

export type Media = { media: readonly Product[]; mediaLanguages: readonly MediaLanguage[] };

/** A share in percent, unrounded. */
export const percent = ({ part, whole }: Share): number => (100 * part) / whole;

/**
 * The value of a target on each reporting date of the plan, earliest first.
 * @param today `YYYY-MM-DD`: reports and products after this day are not counted
 */
export function targetValues(register: Register, target: Target, media: Media, today: string): TargetValue[] {
	return datedDuties(register.plan)
		.sort((a, b) => (a.before < b.before ? -1 : 1))
		.map((duty) => {
			const due = dueOf(duty);
			const until = due.lastDay < today ? due.lastDay : today;
			const { units, products } = measured(register, target, duty, until, { media, today });
			const order = register.units.map(({ id }) => id);
			const sorted = [...units].sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit));
			const whole = sorted.reduce((sum, { share }) => sum + share.whole, 0);
			const total = whole === 0 ? undefined : { part: sorted.reduce((sum, { share }) => sum + share.part, 0), whole };
			const silent = silentOf(register, target, due, new Set(sorted.map(({ unit }) => unit)));
			return { duty, before: duty.before, until, total, units: sorted, silent, products };
		});
}

type Measured = { units: { unit: string; share: Share }[]; products: ProductCount | undefined };

function measured(register: Register, target: Target, duty: Duty, until: string, { media, today }: { media: Media; today: string }): Measured {
	const nothing = { units: [], products: undefined };
	switch (target.measure) {
		case 'figures':
			return { ...nothing, units: figures(register, target.id, duty, today) };
		case 'products':
			return products(register.plan, until, media);
		case 'tasks-reported':
			return { ...nothing, units: tasksReported(register, target, duty, today) };
		default:
			return nothing;
	}
}

/**
 * What units reported under a duty, each thing once: of a unit that reported in parts, the report received last counts; where a unit
 * had ended by the last day and one that followed it reports too, or a unit and its group, the successor's and the group's.
 */
function figures({ units, reports }: Register, target: string, duty: Duty, today: string): Measured['units'] {
	const found = new Map<string, { received: string; share: Share }>();
	for (const entry of reports.entries) {
		const figure = entry.figures?.find((one) => one.target === target);
		if (!figure || entry.duty !== duty.id || entry.status === 'returned' || entry.received > today) continue;
		const known = found.get(entry.unit);
		if (known && known.received > entry.received) continue;
		found.set(entry.unit, { received: entry.received, share: { part: figure.part, whole: figure.whole } });
	}
	const { lastDay } = dueOf(duty);
	const wider = new Map([...found.keys()].map((id) => [id, containing(id, lastDay, units)]));
	const isCovered = (id: string) => [...(wider.get(id) ?? [])].some((other) => found.has(other) && !wider.get(other)?.has(id));
	return [...found].flatMap(([unit, { share }]) => (isCovered(unit) ? [] : [{ unit, share }]));
}

/** Products from the start of the plan to a day, by the unit that made them. */
function products({ period }: Plan, until: string, { media, mediaLanguages }: Media): Measured {
	const counted = media.filter(({ date }) => date >= period.from && date <= until);
	const units = [...Map.groupBy(counted, ({ unit }) => unit)].map(([unit, own]) => {
		const { part, whole } = countProducts(own, mediaLanguages);
		return { unit, share: { part, whole } };
	});
	return { units, products: counted.length === 0 ? undefined : countProducts(counted, mediaLanguages) };
}

/** Of the target's tasks that a unit owes a report on under a duty, those that are reported; nothing before anything was reported. */
function tasksReported(register: Register, target: Target, duty: Duty, today: string): Measured['units'] {
	const tasks = register.tasks
		.filter(({ id }) => target.tasks.includes(id))
		.flatMap((task) => {
			const due = dueDates(task, register).find((one) => one.duty === duty.id);
			return due ? [{ by: owersOn(due, register.units), missing: missingOn(register, task, due, today) }] : [];
		});
	const shares = [...new Set(tasks.flatMap(({ by }) => by))].map((unit) => {
		const own = tasks.filter(({ by }) => by.includes(unit));
		return { unit: unit.id, share: { part: own.filter(({ missing }) => !missing.includes(unit)).length, whole: own.length } };
	});
	return shares.some(({ share }) => share.part > 0) ? shares : [];
}

/** The reporters of a target that nothing was entered for, by a reporting date: as the plan names them, or what became of them by then. */
function silentOf({ units }: Register, target: Target, { lastDay }: DueDate, heard: ReadonlySet<string>): string[] {
	const isSilent = (id: string) => ![...namedBy([id], units), ...heldBy([id], lastDay, units)].some((unit) => heard.has(unit.id));
	return unitsAsOf(target.reportedBy.filter(isSilent), lastDay, units).map(({ id }) => id);
}

export type GoalReached = 'below' | 'within' | 'above';

/** How a share stands to the goal: below it, at or within it, or above its upper bound where it has one. */
export function goalReached(share: Share, goal: Target['goal']): GoalReached | undefined {
	if (!goal) return undefined;
	const value = percent(share);
	if (value < goal.min) return 'below';
	return goal.max !== undefined && value > goal.max ? 'above' : 'within';
}
