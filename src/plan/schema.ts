/** The words of the task register: a plan, its units, tasks, targets and reports. */
import { z } from 'zod';
import { claim, day, evidence, id, localized, when } from '../source/fields.ts';
import { ofForm, sitePath } from '../source/forms.ts';
import { taskId } from './numbering.ts';

/** A duty to report that the plan lays on units. */
const reportingDuty = z.strictObject({
	id,
	name: localized,
	/** the report must have arrived before this day begins; absent for reports made on request */
	before: day.optional(),
	/** the unit that receives it */
	to: id,
	/** units or groups that must send it; the one that receives it owes none to itself, though its group is named */
	from: z.array(id).min(1),
	/**
	 * to whom the receiver reports on every task of the plan from what it gathered, where the plan sets no day for that; where it
	 * sets one, that report is a duty of its own
	 */
	compiledFor: z.array(id).min(1).optional(),
	note: localized.optional(),
});

/** A subject of which the plan asks people to be told, and where this site tells of it. */
const topic = claim.extend({
	/** pages of this site, at least one: paths from the root without the language, as in `/cong-uoc/` */
	pages: z.array(z.strictObject({ label: localized, link: sitePath })).min(1),
});

/** `plan.yaml` */
export const plan = z.strictObject({
	year: z.number().int(),
	title: localized,
	/** what is known of the plan's number and date, and what is not */
	about: localized,
	place: localized,
	period: z.strictObject({ from: day, to: day }),
	issuer: id,
	/** the documents that the plan carries out */
	basis: z.array(
		z.strictObject({
			number: z.string(),
			date: day,
			title: localized,
			/** the id in `content/laws/`, where it has a page */
			law: id.optional(),
			...evidence,
		}),
	),
	aims: z.array(claim),
	topics: z.array(topic),
	/** models of the numbers of its tasks: `I.1.a` for a Roman numeral, a number and a letter; any form, where none is given */
	numbering: z.array(taskId).min(1).optional(),
	/** the table of contents: every task that must have a file, in order */
	contents: z.array(z.strictObject({ section: taskId, title: localized, tasks: z.array(taskId).min(1) })),
	reporting: z.array(reportingDuty).min(1),
	/** meetings that the plan sets at an interval (ISO 8601 duration) */
	meetings: z.array(
		z.strictObject({
			id,
			name: localized,
			every: ofForm(/^P\d+[MWD]$/, {
				vi: 'chữ P, một số, rồi M (tháng), W (tuần) hoặc D (ngày)',
				en: 'a P, a number, and M (months), W (weeks) or D (days)',
				example: 'P6M',
			}),
			by: id,
			note: localized.optional(),
		}),
	),
	funding: claim,
	...evidence,
});
export type Plan = z.infer<typeof plan>;

/** One entry of `units.yaml`: a body, or a group of bodies that the plan names together. */
export const unit = z.strictObject({
	id,
	name: localized,
	/** the short form used in tables */
	short: localized.optional(),
	kind: z.enum(['government', 'department', 'police', 'military', 'party', 'front', 'union', 'press', 'committee', 'school', 'central', 'group']),
	parent: id.optional(),
	/** ids of the groups that the unit is a member of */
	groups: z.array(id).optional(),
	/** for a group: whether its members are all known */
	members: z.enum(['all', 'some', 'none']).optional(),
	validFrom: when.optional(),
	/** the last day on which the unit existed under this name */
	validTo: day.optional(),
	successors: z.array(id).optional(),
	/** said in place of successors where no source names one */
	noSuccessorFound: localized.optional(),
	note: localized.optional(),
	...evidence,
});
export type Unit = z.infer<typeof unit>;

/** `tasks/<id>.yaml` */
export const task = z.strictObject({
	id: taskId,
	title: localized,
	description: localized,
	/** the units that answer for it */
	leads: z.array(id),
	coordinators: z.array(id),
	/** ids of the plan's reporting duties under which alone it is reported; absent: under all that its leads owe, or that are compiled; empty: under none */
	reports: z.array(id).optional(),
	/** dates of its own, beside the plan's: with a receiver, reports; without, milestones */
	dates: z.array(z.strictObject({ name: localized, before: day, to: id.optional() })).optional(),
	audience: z.array(localized),
	products: z.array(localized),
	note: localized.optional(),
	...evidence,
});
export type Task = z.infer<typeof task>;

/** One entry of `targets.yaml`. */
export const target = z.strictObject({
	id,
	/** a few words to call it by in headings and lists; `text` is what the plan sets */
	short: localized.optional(),
	text: localized,
	/** the share to reach, in percent */
	goal: z.strictObject({ min: z.number().min(0).max(100), max: z.number().min(0).max(100).optional() }).nullable(),
	numerator: localized,
	denominator: localized,
	/**
	 * what the value is computed from; nobody types it in. `figures`: the numerators and denominators that units report;
	 * `products`: the products in `content/media/`; `tasks-reported`: the reports themselves. Absent: not computed.
	 */
	measure: z.enum(['figures', 'products', 'tasks-reported']).optional(),
	/** what the plan leaves open about the measure */
	caution: localized.optional(),
	reportedBy: z.array(id).min(1),
	tasks: z.array(taskId),
	...evidence,
});
export type Target = z.infer<typeof target>;

/** One report of a unit under a duty. */
export const reportEntry = z.strictObject({
	duty: id,
	unit: id,
	/** tasks that the report covers; all that the unit leads, where absent */
	tasks: z.array(taskId).optional(),
	received: day,
	/** `received` where absent; `returned` was sent back to be completed and does not count as a report */
	status: z.enum(['received', 'returned', 'accepted']).optional(),
	summary: localized,
	/** what it says of single tasks */
	results: z.array(z.strictObject({ task: taskId, state: z.enum(['done', 'under-way', 'not-started']), text: localized })).optional(),
	/** numerator and denominator of targets whose measure is `figures` */
	figures: z.array(z.strictObject({ target: id, part: z.number().int().min(0), whole: z.number().int().min(1) })).optional(),
	...evidence,
});
export type ReportEntry = z.infer<typeof reportEntry>;

/** `reports.yaml`: what was reported; nothing is entered that was not published. */
export const reports = z.strictObject({
	/** the state of publication, shown where no entry exists */
	status: localized,
	/** the day on which somebody last looked for published reports; what is counted is counted as of it */
	checkedOn: day.optional(),
	entries: z.array(reportEntry),
});
export type Reports = z.infer<typeof reports>;

/** A plan with all its files. */
export type Register = {
	plan: Plan;
	units: Unit[];
	tasks: Task[];
	targets: Target[];
	reports: Reports;
};
