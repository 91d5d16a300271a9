/** Who is who over time: members of groups, successors of bodies that ended. */
import type { Register, Unit } from './schema.ts';

/** Units by id; the first entry counts where an id stands twice (the check names the second). */
export function byId(units: readonly Unit[]): Map<string, Unit> {
	const index = new Map<string, Unit>();
	for (const unit of units) if (!index.has(unit.id)) index.set(unit.id, unit);
	return index;
}

/** The known members of a group, in the registry's order; none for a single body. */
export function membersOf(group: Unit, units: readonly Unit[]): Unit[] {
	return group.kind === 'group' ? units.filter((unit) => unit.groups?.includes(group.id)) : [];
}

/** True where the unit no longer exists on a day, `YYYY-MM-DD`. */
export function endedBefore(unit: Unit, day: string): boolean {
	return unit.validTo !== undefined && unit.validTo < day;
}

/** True where a unit surely had not begun on a day, `YYYY-MM-DD`. A date that a source gives as a month or a year sorts before its first day. */
export function beginsAfter({ validFrom }: Unit, day: string): boolean {
	const [first = ''] = validFrom?.split('/') ?? [];
	return first > day;
}

/**
 * The bodies that answer for a unit on a day: itself while it exists, else its successors and theirs.
 * @returns an empty list where it ended and no successor is known
 */
export function answering(unit: Unit, day: string, index: Map<string, Unit>, seen = new Set<string>()): Unit[] {
	if (!endedBefore(unit, day)) return [unit];
	if (seen.has(unit.id)) return [];
	seen.add(unit.id);
	const next = (unit.successors ?? []).flatMap((id) => {
		const successor = index.get(id);
		return successor ? answering(successor, day, index, seen) : [];
	});
	return [...new Set(next)];
}

/**
 * The units that are known by some ids, as of a day: in place of one that had ended, those that answer for it.
 * @returns each once; one that had ended itself, where none is known that answers for it
 */
export function unitsAsOf(ids: readonly string[], day: string, units: readonly Unit[]): Unit[] {
	const index = byId(units);
	const then = ids.flatMap((id) => {
		const unit = index.get(id);
		const bodies = unit ? answering(unit, day, index) : [];
		return unit && bodies.length === 0 ? [unit] : bodies;
	});
	return [...new Set(then)];
}

/**
 * Ids of those of which a unit is a part on a day: its groups and theirs, and where one had ended, its successors.
 * @returns without the unit itself, unless groups or successors lead back to it
 */
export function containing(id: string, day: string, units: readonly Unit[]): Set<string> {
	const index = byId(units);
	const found = new Set<string>();
	const open = [id];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const unit = index.get(at);
		for (const next of [...(unit?.groups ?? []), ...(unit && endedBefore(unit, day) ? (unit.successors ?? []) : [])]) {
			if (found.has(next)) continue;
			found.add(next);
			open.push(next);
		}
	}
	return found;
}

/** True where following successors from a unit leads back to it. */
export function succeedsItself(unit: Unit, index: Map<string, Unit>): boolean {
	const seen = new Set<string>();
	const open = [...(unit.successors ?? [])];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (id === unit.id) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		open.push(...(index.get(id)?.successors ?? []));
	}
	return false;
}

/** The plan whose period holds a day, `YYYY-MM-DD`. */
export function planOf(day: string, plans: readonly Register[]): Register | undefined {
	return plans.find(({ plan: { period } }) => day >= period.from && day <= period.to);
}
