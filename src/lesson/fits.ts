/**
 * Whether a lesson fits what was chosen: every filter has the lesson's value, or one of its values.
 * @param chosen a value for each filter in use
 * @param facts the lesson's values by filter; several are set apart by a space
 */
export function fits(chosen: Readonly<Record<string, string>>, facts: Readonly<Record<string, string | undefined>>): boolean {
	return Object.entries(chosen).every(([name, value]) => (facts[name] ?? '').split(' ').includes(value));
}
