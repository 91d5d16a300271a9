/** What of this room's content has to be looked at again after a time. */
import type { Claim } from '../source/fields.ts';
import type { Path } from '../source/problem.ts';
import { type Aging, aging } from '../source/recheck.ts';
import { claimsOf, oldestCheck } from './help.ts';
import type { Help } from './help-schema.ts';
import type { Convention, HelpLine, Law, NotParty } from './schema.ts';
import { FINAL } from './standing.ts';

type Verified = { verified?: { on: string } | undefined };
const treaty = (path: Path, claim: Verified): Aging => aging('treaty-status', path, claim.verified?.on);

/** What changes where a State joins, reserves or withdraws; dates of adoption and signature do not age. */
export function conventionAges({ parties, vietNam, protocols, noProtocols }: Convention): Aging[] {
	return [
		treaty(['parties'], parties),
		...vietNam.reservations.map((item, index) => treaty(['vietNam', 'reservations', index], item)),
		...(vietNam.noReservations ? [treaty(['vietNam', 'noReservations'], vietNam.noReservations)] : []),
		...protocols.map((item, index) => treaty(['protocols', index], item)),
		...(noProtocols ? [treaty(['noProtocols'], noProtocols)] : []),
	];
}

/** That Viet Nam has not joined a treaty. */
export const notPartyAges = (entry: NotParty): Aging[] => [treaty([], entry)];

export const helpLineAges = ({ verified }: HelpLine): Aging[] => [aging('help-line', [], verified?.on)];

/** How an instrument stands; what has ended does not come back. */
export const lawAges = ({ status }: Law): Aging[] =>
	status && FINAL.has(status.state) ? [] : [aging('law-status', status ? ['status'] : [], status?.checkedOn)];

/**
 * What a person is told to do: as old as the oldest check of any part of it, as steps hang together.
 * @param path where it stands in its entry
 * @param more claims that are told with it
 */
export const helpAges = (path: Path, help: Help, more: readonly Claim[] = []): Aging => aging('help-steps', path, oldestCheck([...more, ...claimsOf(help)]));
