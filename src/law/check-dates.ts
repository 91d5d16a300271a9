/** The order in which what happened to treaties, laws and reviews has to have happened. */
import { earliest, latest } from '../source/fields.ts';
import type { Located, Problem } from '../source/problem.ts';
import { type Dated, outOfOrder, toCome } from '../source/sense-checks.ts';
import { problem } from './messages.ts';
import type { Reviews } from './review-schema.ts';
import type { Convention, Law, NotParty } from './schema.ts';

/** @param today `YYYY-MM-DD` */
export function conventionDates(entry: Located<Convention>, today: string): Problem[] {
	const { adoption, inForce, vietNam, parties, protocols, reports } = entry.data;
	const adopted: Dated = [['adoption', 'date'], adoption.date];
	const joined: Dated[] = [
		[['vietNam', 'signature', 'date'], vietNam.signature?.date],
		[['vietNam', 'act', 'date'], vietNam.act.date],
		[['vietNam', 'inForce', 'date'], vietNam.inForce.date],
	];
	const considered = reports.map((report, index): Dated => [['reports', index, 'considered'], report.considered]);
	const withdrawn = vietNam.reservations.map((one, index): Dated => [['vietNam', 'reservations', index, 'withdrawn'], one.withdrawn]);
	return [
		...outOfOrder(entry, [adopted, [['adoption', 'openedForSignature'], adoption.openedForSignature], [['inForce', 'date'], inForce.date]]),
		...outOfOrder(entry, [adopted, ...joined]),
		...[...considered, ...withdrawn].flatMap((dated) => outOfOrder(entry, [[['vietNam', 'act', 'date'], vietNam.act.date], dated])),
		...protocols.flatMap((protocol, index) =>
			outOfOrder(entry, [
				[['protocols', index, 'adopted'], protocol.adopted],
				[['protocols', index, 'joined'], protocol.joined],
			]),
		),
		...toCome(entry, [adopted, [['inForce', 'date'], inForce.date], ...joined, [['parties', 'asOf'], parties.asOf], ...considered, ...withdrawn], today),
	];
}

/** @param today `YYYY-MM-DD` */
export function notPartyDates(entry: Located<NotParty>, today: string): Problem[] {
	const dates: Dated[] = [
		[['adopted'], entry.data.adopted],
		[['inForce'], entry.data.inForce],
	];
	return [...outOfOrder(entry, dates), ...toCome(entry, dates.slice(0, 1), today)];
}

/**
 * What took effect before it was adopted, and what was adopted on a day to come. A law may reach back (Law 64/2025/QH15, article 55), so
 * that an editor is only asked to look.
 */
export function lawDates(entry: Located<Law>, today: string): Problem[] {
	const { adopted, effective, amendedBy = [] } = entry.data;
	const back = (path: (string | number)[], first: string | undefined, then: string | null | undefined) =>
		first !== undefined && typeof then === 'string' && latest(then) < earliest(first)
			? [problem('effective-before-adoption', entry.place(path), { adopted: first, effective: then })]
			: [];
	return [
		...back(['effective'], adopted, effective),
		...amendedBy.flatMap((one, index) => back(['amendedBy', index, 'effective'], one.adopted, one.effective)),
		...toCome(entry, [[['adopted'], adopted], ...amendedBy.map((one, index): Dated => [['amendedBy', index, 'adopted'], one.adopted])], today),
	];
}

/** @param today `YYYY-MM-DD` @returns dates out of order, more accepted than received, and cycles that stand twice */
export function checkReviews(entry: Located<Reviews>, today: string): Problem[] {
	const { cycles, council } = entry.data;
	return [
		...cycles.flatMap(({ cycle, reviewed, outcome, received, accepted }, index) => {
			const at = (field: string) => ['cycles', index, field];
			return [
				...outOfOrder(entry, [
					[at('reviewed'), reviewed],
					[at('outcome'), outcome],
				]),
				...toCome(
					entry,
					[
						[at('reviewed'), reviewed],
						[at('outcome'), outcome],
					],
					today,
				),
				...(accepted > received ? [problem('more-than-received', entry.place(at('accepted')), { accepted, received })] : []),
				...(cycles.findIndex((other) => other.cycle === cycle) < index ? [problem('named-twice', entry.place(at('cycle')), { id: cycle })] : []),
			];
		}),
		...toCome(
			entry,
			council.map(({ elected }, index): Dated => [['council', index, 'elected'], elected]),
			today,
		),
	];
}
