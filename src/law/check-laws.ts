/** What must hold of a national instrument: what replaces and amends it, and how it was found to stand. */

import { duplicates, misnamed, namesOf, unknownId } from '../source/entry-checks.ts';
import { earliest, latest } from '../source/fields.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { RECHECK_MONTHS } from '../source/recheck.ts';
import { circles } from '../source/sense-checks.ts';
import { lawDates } from './check-dates.ts';
import { names, problem } from './messages.ts';
import type { Amendment, Law, LawState } from './schema.ts';
import { datesOf, hasCome, standingOf } from './standing.ts';

/**
 * @param today the day of the build, `YYYY-MM-DD`
 * @returns ids that stand twice, misnamed files, wrong references to other instruments, and checks of the status that cannot be right
 * or are too old
 */
export function checkLaws(entries: readonly Located<Law>[], today: string): Problem[] {
	const laws = entries.map(({ data }) => data);
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...circles(entries, ['replacedBy', 'law'], ({ id, replacedBy }) =>
			typeof replacedBy?.law === 'string' && replacedBy.law !== id ? replacedBy.law : undefined,
		),
		...entries.flatMap((entry) => [
			...checkReferences(entry, entries),
			...checkDates(entry, laws),
			...lawDates(entry, today),
			...checkStatus(entry, laws, today),
		]),
	];
}

/** Unknown instruments, the instrument itself, and amendments that are named twice. */
function checkReferences(entry: Located<Law>, entries: readonly Located<Law>[]): Problem[] {
	const known = namesOf(names.law, entries);
	const { replacedBy, amendedBy = [] } = entry.data;
	const amendments = amendedBy.map(({ law }) => law);
	const named: { path: Path; law: Law['name'] | string }[] = [
		...(replacedBy ? [{ path: ['replacedBy', 'law'], law: replacedBy.law }] : []),
		...amendments.map((law, index) => ({ path: ['amendedBy', index, 'law'], law })),
	];
	return [
		...named.flatMap(({ path, law }) => {
			if (typeof law !== 'string') return [];
			return [...unknownId(entry, path, law, known), ...(law === entry.data.id ? [problem('law-itself', entry.place(path))] : [])];
		}),
		...amendments.flatMap((law, index) =>
			typeof law === 'string' && amendments.indexOf(law) < index ? [problem('named-twice', entry.place(['amendedBy', index, 'law']), { id: law })] : [],
		),
	];
}

/** Dates of what replaces and amends an instrument that lie before its own adoption. */
function checkDates({ data, place }: Located<Law>, laws: readonly Law[]): Problem[] {
	const adopted = data.adopted;
	const before = (date: string | undefined) => date !== undefined && latest(date) < earliest(adopted);
	const found: { path: Path; date: string | undefined }[] = [
		...(data.replacedBy
			? [
					{ path: ['replacedBy', 'from'], date: data.replacedBy.from },
					{ path: ['replacedBy', 'law'], date: laws.find(({ id }) => id === data.replacedBy?.law)?.adopted },
				]
			: []),
		...(data.amendedBy ?? []).flatMap((amendment, index) => {
			const dates = datesOf(amendment, laws);
			return (['adopted', 'effective'] as const).map((field) => ({
				path: ['amendedBy', index, amendment[field] === undefined ? 'law' : field],
				date: dates[field],
			}));
		}),
		...(data.status ? [{ path: ['status', 'checkedOn'], date: data.status.checkedOn }] : []),
		...(data.status?.since ? [{ path: ['status', 'since'], date: data.status.since }] : []),
	];
	const wrong = found.filter(({ date }) => before(date));
	return wrong
		.filter(({ path }, index) => wrong.findIndex((other) => `${other.path}` === `${path}`) === index)
		.map(({ path, date }) => problem('before-adoption', place(path), { date: `${date}`, adopted }));
}

/** A check of the status that is missing, cannot be right, or is too old; that its day has come is asked of every record of verification. */
function checkStatus({ data, place }: Located<Law>, laws: readonly Law[], today: string): Problem[] {
	const { status } = data;
	if (!status) return [problem('law-unchecked', place(['id']), { id: data.id })];
	const { checkedOn, state } = status;
	const wrong = contradiction(data, laws);
	return [
		...(wrong ? [problem(wrong, place(['status', 'state']), { state, date: checkedOn })] : []),
		...(status.since !== undefined && state !== 'ended' ? [problem('since-not-ended', place(['status', 'since'], 'key'), { state })] : []),
		...(standingOf(data, laws, today).overdue
			? [problem('law-recheck', place(['status', 'checkedOn']), { date: checkedOn, months: RECHECK_MONTHS['law-status'] })]
			: []),
	];
}

/** The states that a bill can have, and those that nothing else has. */
const OF_BILLS: ReadonlySet<LawState> = new Set(['draft', 'passed', 'ended', 'not-known']);
const ONLY_OF_BILLS: ReadonlySet<LawState> = new Set(['draft', 'passed']);

/** What in the dates of an instrument contradicts the state that was found on the day of its check, or nothing. */
function contradiction({ kind, effective, replacedBy, amendedBy = [], status }: Law, laws: readonly Law[]) {
	if (!status) return undefined;
	const { state, checkedOn } = status;
	const replaced = replacedBy !== undefined && replacedBy.from <= checkedOn;
	const living = state === 'in-force' || state === 'amended';
	if (kind === 'draft' ? !OF_BILLS.has(state) : ONLY_OF_BILLS.has(state)) return 'state-of-bill';
	if ((state === 'replaced' || state === 'passed') && !replaced) return 'replaced-by-nothing';
	if (replaced && state !== 'replaced' && state !== 'passed' && state !== 'ended') return 'replaced-by-then';
	if (state === 'amended' && !amendedBy.some((amendment) => mayHaveCome(amendment, laws, checkedOn))) return 'amended-by-nothing';
	if (state === 'in-force' && amendedBy.some((amendment) => hasCome(amendment, laws, checkedOn))) return 'amended-by-then';
	if (living && effective !== null && earliest(effective) > checkedOn) return 'not-yet-by-then';
	if (state === 'not-yet-in-force' && effective !== null && latest(effective) <= checkedOn) return 'in-force-by-then';
	return undefined;
}

/** True where an amendment may have come into effect by a day: its day of effect is not known, or has come. */
function mayHaveCome(amendment: Amendment, laws: readonly Law[], day: string): boolean {
	const { effective } = datesOf(amendment, laws);
	return effective === undefined || earliest(effective) <= day;
}
