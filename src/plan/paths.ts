/** The addresses of the plan's pages, without the language. */
import type { Register } from './schema.ts';

export const planPath = (year: number | string) => `/ke-hoach/${year}/`;
/** `IV.1.b` as it stands in an address or a file name: `iv-1-b`. */
export const taskSlug = (id: string) => id.toLowerCase().replaceAll('.', '-').replaceAll('đ', 'dd');
export const taskPath = (year: number | string, id: string) => `${planPath(year)}nhiem-vu/${taskSlug(id)}/`;
export const unitPath = (year: number | string, id: string) => `${planPath(year)}don-vi/${id}/`;
export const calendarFile = (year: number | string) => `${planPath(year)}lich-bao-cao.ics`;
export const unitCalendarFile = (year: number | string, id: string) => `${planPath(year)}don-vi/${id}/lich-bao-cao.ics`;

/** Every address of one plan's pages. */
export function planPaths({ plan, tasks, units }: Pick<Register, 'plan' | 'tasks' | 'units'>): string[] {
	const { year } = plan;
	return [
		planPath(year),
		`${planPath(year)}nhiem-vu/`,
		`${planPath(year)}don-vi/`,
		`${planPath(year)}lich/`,
		`${planPath(year)}muc-tieu/`,
		...tasks.map(({ id }) => taskPath(year, id)),
		...units.map(({ id }) => unitPath(year, id)),
	];
}
