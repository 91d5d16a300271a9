/** The reporting periods of all plans. */
import { plans } from './data.ts';
import { datedDuties } from './paths.ts';
import type { Duty } from './reporting.ts';
import type { Register } from './schema.ts';

/** Every duty with a date, with its plan; the newest plan first. */
export function periods(): { register: Register; duty: Duty }[] {
	return plans.flatMap((register) => datedDuties(register.plan).map((duty) => ({ register, duty })));
}
