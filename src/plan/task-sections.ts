/** The sections into which a plan puts its tasks, as pages head and link to them. */
import { inLanguage } from '../language/format.ts';
import { taskSlug } from './paths.ts';
import type { Register, Task } from './schema.ts';

/** @returns for each section, in the plan's order, its address within the page, its heading and its tasks */
export function taskSections({ plan, tasks }: Pick<Register, 'plan' | 'tasks'>, language: string): { id: string; title: string; own: Task[] }[] {
	return plan.contents.map(({ section, title, tasks: ids }) => ({
		id: `phan-${taskSlug(section)}`,
		title: `${section} ${inLanguage(title, language)}`,
		own: tasks.filter(({ id }) => ids.includes(id)),
	}));
}
