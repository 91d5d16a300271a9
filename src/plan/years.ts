/** The plans of the content, each with the units, tasks, targets and reports of its year. */
import { type Entry, keyAt } from '../source/kind.ts';
import type { Plan, Register, Reports, Target, Task, Unit } from './schema.ts';

/** The entries of one folder `content/plan/<year>/`. */
export type Year = {
	/** the folder's name */
	year: string;
	plan: Entry<Plan>[];
	units: Entry<Unit>[];
	tasks: Entry<Task>[];
	targets: Entry<Target>[];
	reports: Entry<Reports>[];
};

type Lists = { [K in Exclude<keyof Year, 'year'>]: readonly Year[K][number][] };

/** @returns the folders by name */
export function yearsOf(lists: Lists): Year[] {
	const years = new Map<string, Year>();
	const ofYear = (year: string): Year => {
		const known = years.get(year) ?? { year, plan: [], units: [], tasks: [], targets: [], reports: [] };
		years.set(year, known);
		return known;
	};
	for (const [name, entries] of Object.entries(lists) as [keyof Lists, readonly Entry<never>[]][])
		for (const entry of entries) (ofYear(keyAt(entry, 0))[name] as Entry<never>[]).push(entry);
	return [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** The year's entries without their places, or none while its plan or reports cannot be read. */
export function registerOf(year: Year): Register | undefined {
	const plan = year.plan[0]?.data;
	const reports = year.reports[0]?.data;
	if (!plan || !reports) return undefined;
	const order = new Map(plan.contents.flatMap((section) => section.tasks).map((id, at) => [id, at]));
	const placeOf = ({ id }: Task) => order.get(id) ?? -1;
	const tasks = year.tasks.map(({ data }) => data).sort((a, b) => placeOf(a) - placeOf(b));
	return { plan, reports, tasks, units: year.units.map(({ data }) => data), targets: year.targets.map(({ data }) => data) };
}
