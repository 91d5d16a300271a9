/**
 * With whom a duty lies on a day, decided here and nowhere else: with the unit that the plan names while it exists, afterwards with
 * its successors and theirs; with a group, also with its members, each by the same rule; never with a unit on a day on which it does
 * not exist, and a report never with the one that receives it. The day of a report is the last whole day for it (`DueDate.lastDay`).
 */
import type { Unit } from './schema.ts';
import { beginsAfter, byId, endedBefore, membersOf } from './units.ts';

/** What was found before, by list of units, as every page of a plan asks anew: holders by day and ids. Nobody changes a list once it is read. */
const known = new WeakMap<readonly Unit[], Map<string, readonly Unit[]>>();

/**
 * The units and groups with which a duty lies.
 * @param ids those on which the plan lays it
 * @param day `YYYY-MM-DD`
 * @param settled units at which the search ends, as what came to them and went on from them needs nothing more
 * @returns those that exist on the day, in the order of `units`; a group and its members both
 */
export function heldBy(ids: readonly string[], day: string, units: readonly Unit[], settled?: ReadonlySet<string>): readonly Unit[] {
	if (settled) return findHolders(ids, day, units, settled);
	const found = known.get(units) ?? new Map<string, readonly Unit[]>();
	known.set(units, found);
	const key = JSON.stringify([day, ids]);
	const holders = found.get(key) ?? findHolders(ids, day, units, new Set());
	found.set(key, holders);
	return holders;
}

function findHolders(ids: readonly string[], day: string, units: readonly Unit[], settled: ReadonlySet<string>): Unit[] {
	const index = byId(units);
	const seen = new Set<string>();
	const holders = new Set<Unit>();
	const open = [...ids];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const unit = index.get(id);
		if (!unit || seen.has(id) || settled.has(id)) continue;
		seen.add(id);
		if (endedBefore(unit, day)) {
			for (const next of unit.successors ?? []) open.push(next);
		} else if (!beginsAfter(unit, day)) {
			holders.add(unit);
			for (const member of membersOf(unit, units)) open.push(member.id);
		}
	}
	return units.filter((unit) => holders.has(unit));
}

/**
 * Who owes a report that the plan lays on `ids`, on a day: as `heldBy`, but of a group its members; one without known members stands
 * for itself. Nobody owes a report to itself.
 * @param to id of the unit that receives it
 */
export function owing(ids: readonly string[], day: string, units: readonly Unit[], to?: string): Unit[] {
	return heldBy(ids, day, units).filter((unit) => reportsItself(unit, units) && !receives(unit, to, day, units));
}

/** True where reports to `to` come to a unit on a day: to itself, as a member of it, or in its place. */
export function receives(unit: Unit, to: string | undefined, day: string, units: readonly Unit[]): boolean {
	return to !== undefined && heldBy([to], day, units).includes(unit);
}

/**
 * Of units and groups those on whom a duty lies that the plan lays on `from`, by the names that the plan gives: a unit that it names,
 * or of which it names the group; of a group that it does not name, such members.
 * @returns their ids, in order and each once; none where the duty lies on none of them
 */
export function within(ids: readonly string[], from: readonly string[], units: readonly Unit[]): string[] {
	const named = namedBy(from, units);
	const index = byId(units);
	const seen = new Set<string>();
	const found = new Set<string>();
	const open = [...ids];
	for (let id = open.shift(); id !== undefined; id = open.shift()) {
		const unit = index.get(id);
		if (!unit || seen.has(id)) continue;
		seen.add(id);
		if (named.has(unit)) found.add(id);
		else for (const member of membersOf(unit, units)) open.push(member.id);
	}
	return [...found];
}

const reportsItself = (unit: Unit, units: readonly Unit[]) => membersOf(unit, units).length === 0;

/**
 * Who of those that owe a report (`owing`) has nothing that counts for it. A report counts for the unit that sent it; of a group, for
 * its members; of a unit that ended, for its successors, as far as they owe the report in its place.
 * @param reported ids of those that sent a report that counts
 * @param to id of the unit that receives it
 */
export function stillOwing(ids: readonly string[], day: string, units: readonly Unit[], reported: ReadonlySet<string>, to?: string): Unit[] {
	const left = heldBy(ids, day, units, reported).filter((unit) => reportsItself(unit, units) && !receives(unit, to, day, units));
	if (reported.size === 0) return left;
	const direct = heldDirectly(ids, day, units);
	const before = predecessors(ids, day, units);
	const unsettled = new Map([...before.keys()].map((unit) => [unit, new Set(heldBy([unit.id], day, units, reported))]));
	return left.filter((unit) => direct.has(unit) || placesOf(unit, before, units).some((place) => unsettled.get(place)?.has(unit)));
}

/** The units that a plan names, and all that are members of them or of their members, whenever they existed. */
export function namedBy(ids: readonly string[], units: readonly Unit[]): Set<Unit> {
	const index = byId(units);
	const named = new Set<Unit>();
	const open = [...ids];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const unit = index.get(id);
		if (!unit || named.has(unit)) continue;
		named.add(unit);
		for (const member of membersOf(unit, units)) open.push(member.id);
	}
	return named;
}

/**
 * The units that had ended by a day and in whose place a unit holds a duty: those that the plan names, or names as members of a group.
 * @returns none where the duty lies with the unit by its own name or as a member, or does not lie with it; in the order of `units`
 */
export function inPlaceOf(unit: Unit, ids: readonly string[], day: string, units: readonly Unit[]): Unit[] {
	const isSuccessor = heldBy(ids, day, units).includes(unit) && !heldDirectly(ids, day, units).has(unit);
	return isSuccessor ? placesOf(unit, predecessors(ids, day, units), units) : [];
}

/** Those with which a duty lies without anybody having ended. */
function heldDirectly(ids: readonly string[], day: string, units: readonly Unit[]): Set<Unit> {
	const ended = new Set(units.flatMap((unit) => (endedBefore(unit, day) ? [unit.id] : [])));
	return new Set(heldBy(ids, day, units, ended));
}

/** The units that the plan names and that had ended, in the order of `units`, each with those that hold the duty after it. */
function predecessors(ids: readonly string[], day: string, units: readonly Unit[]): Map<Unit, Set<Unit>> {
	const named = namedBy(ids, units);
	const ended = units.filter((unit) => named.has(unit) && endedBefore(unit, day));
	return new Map(ended.map((unit) => [unit, new Set(heldBy([unit.id], day, units))]));
}

/** Of the predecessors those before a unit: single bodies, or groups where it came through groups alone. */
function placesOf(unit: Unit, before: ReadonlyMap<Unit, ReadonlySet<Unit>>, units: readonly Unit[]): Unit[] {
	const places = [...before].flatMap(([place, after]) => (after.has(unit) ? [place] : []));
	const single = places.filter((place) => reportsItself(place, units));
	return single.length > 0 ? single : places;
}

/** The same units, named as shortly as the plan does: a group in place of its members, where all are there and none is named by itself. */
export function asNamed(found: readonly Unit[], ids: readonly string[], units: readonly Unit[]): Unit[] {
	const groups = [...namedBy(ids, units)].filter((group) => {
		const members = membersOf(group, units);
		return members.length > 1 && members.every((member) => found.includes(member) && !ids.includes(member.id));
	});
	const inGroup = (unit: Unit) => groups.some(({ id }) => unit.groups?.includes(id));
	return units.filter((unit) => groups.includes(unit) || (found.includes(unit) && !inGroup(unit)));
}
