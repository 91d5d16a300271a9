/** The addresses of the plan's pages, without the language. */
import type { Plan, Register } from './schema.ts';

export const PLANS = '/ke-hoach/';
/** Where the plans of several years stand beside each other. */
export const COMPARE = '/ke-hoach/so-sanh/';
/** The folder of a plan, from the project's folder. */
export const planFolder = (year: number | string) => `content/plan/${year}/`;
export const planPath = (year: number | string) => `/ke-hoach/${year}/`;
/** `IV.1.b` as it stands in an address or a file name: `iv-1-b`. */
export const taskSlug = (id: string) => id.toLowerCase().replaceAll('.', '-').replaceAll('đ', 'dd');
export const tasksPath = (year: number | string) => `${planPath(year)}nhiem-vu/`;
export const taskPath = (year: number | string, id: string) => `${tasksPath(year)}${taskSlug(id)}/`;
export const unitsPath = (year: number | string) => `${planPath(year)}don-vi/`;
export const unitPath = (year: number | string, id: string) => `${unitsPath(year)}${id}/`;
export const targetsPath = (year: number | string) => `${planPath(year)}muc-tieu/`;
export const reportsPath = (year: number | string) => `${planPath(year)}bao-cao/`;
export const periodPath = (year: number | string, duty: string) => `${reportsPath(year)}${duty}/`;
/** The summary of a period in the form that the lead department needs, for printing. */
export const summaryPath = (year: number | string, duty: string) => `${periodPath(year, duty)}tong-hop/`;
/** The summary as a file, in a language. */
export const summaryFile = (year: number | string, duty: string, ending: 'docx' | 'xlsx') => `${summaryPath(year, duty)}tong-hop.${ending}`;
/** The form that a unit reports with. */
export const formFile = (year: number | string, duty: string, unit: string, ending: 'docx' | 'xlsx') => `${periodPath(year, duty)}bieu-mau/${unit}.${ending}`;
export const calendarFile = (year: number | string) => `${planPath(year)}lich-bao-cao.ics`;
export const unitCalendarFile = (year: number | string, id: string) => `${planPath(year)}don-vi/${id}/lich-bao-cao.ics`;

/** The reporting duties that have a date. */
export function datedDuties({ reporting }: Pick<Plan, 'reporting'>): (Plan['reporting'][number] & { before: string })[] {
	return reporting.flatMap((duty) => (duty.before === undefined ? [] : [{ ...duty, before: duty.before }]));
}

/** Every address of one plan's pages. */
export function planPaths({ plan, tasks, units }: Pick<Register, 'plan' | 'tasks' | 'units'>): string[] {
	const { year } = plan;
	return [
		planPath(year),
		tasksPath(year),
		unitsPath(year),
		`${planPath(year)}lich/`,
		targetsPath(year),
		reportsPath(year),
		...datedDuties(plan).flatMap(({ id }) => [periodPath(year, id), summaryPath(year, id)]),
		...tasks.map(({ id }) => taskPath(year, id)),
		...units.map(({ id }) => unitPath(year, id)),
	];
}
