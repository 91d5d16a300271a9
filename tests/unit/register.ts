/** The register of the sample province, and single entries to change it with. */
import { planKind } from '../../src/plan/kinds.ts';
import type { Register, Task, Unit } from '../../src/plan/schema.ts';
import { province, quietDay } from './broken-tree.ts';
import { contentOnce } from './unchanged-content.ts';

/** The plan of 2027: two duties with a date, I.1.a led by a department, I.1.đ by the group that it is in. */
export function sampleRegister(): Register {
	const register = contentOnce(province, quietDay)
		.served(planKind)
		.find(({ plan }) => plan.year === 2027);
	if (!register) throw new Error('the sample province has no plan of 2027');
	return register;
}

/** A task of the register. */
export function taskOf({ tasks }: Register, id: string): Task {
	const found = tasks.find((task) => task.id === id);
	if (!found) throw new Error(`no task ${id}`);
	return found;
}

/** A unit of the register. */
export function unitOf({ units }: Register, id: string): Unit {
	const found = units.find((unit) => unit.id === id);
	if (!found) throw new Error(`no unit ${id}`);
	return found;
}

/** A unit of its own, named after its id. */
export function body(id: string, more: Partial<Unit> = {}): Unit {
	return { id, name: { vi: id }, kind: 'department', source: ['MAU'], ...more };
}
