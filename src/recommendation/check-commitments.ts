/** What must hold of commitments and initiatives beyond their schemas. */
import { duplicates, type Named, unknownId, unknownIds } from '../source/entry-checks.ts';
import { earliest, latest } from '../source/fields.ts';
import type { Located, Problem } from '../source/problem.ts';
import type { Commitment, Event, State } from './commitment-schema.ts';
import { COUNCIL_SEATS, type Initiative } from './initiative-schema.ts';
import { problem } from './messages.ts';

/** One of these dates proves the state. */
const PROOF: Partial<Record<State, readonly Event[]>> = {
	'in-force': ['joined', 'in-force'],
	joined: ['joined'],
	signed: ['signed'],
	political: ['adopted', 'begun', 'latest'],
	planned: ['plan'],
};
const JOINED: readonly Event[] = ['joined', 'in-force'];
/** None of these dates can stand beside the state. */
const DISPROOF: Partial<Record<State, readonly Event[]>> = {
	joined: ['in-force'],
	signed: JOINED,
	planned: JOINED,
	studied: JOINED,
	'not-joined': JOINED,
};

/** @returns ids that stand twice or name nothing, states that no date proves, dates that contradict the state or the day of the check */
export function checkCommitments(entries: readonly Located<Commitment>[], reach: Record<'rights' | 'laws', Named>): Problem[] {
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => {
			const { state, asOf, dates, rights, laws } = entry.data;
			const proof = PROOF[state];
			return [
				...unknownIds(entry, ['rights'], rights, reach.rights),
				...unknownIds(entry, ['laws'], laws ?? [], reach.laws),
				...(proof && !dates.some(({ what }) => proof.includes(what))
					? [problem('commitment-unproved', entry.place(['state']), { state, events: proof.join(', ') })]
					: []),
				...dates.flatMap(({ what, date }, index) => [
					...(DISPROOF[state]?.includes(what) ? [problem('commitment-contradicted', entry.place(['dates', index, 'what']), { state, event: what })] : []),
					...(what !== 'plan' && earliest(date) > latest(asOf)
						? [problem('commitment-after-check', entry.place(['dates', index, 'date']), { date, asOf })]
						: []),
				]),
			];
		}),
	];
}

/** @returns ids that stand twice or name nothing, dates outside the term, votes that cannot be, candidacies told from one side */
export function checkInitiatives(entries: readonly Located<Initiative>[], reach: Record<'rights' | 'terms', Named>): Problem[] {
	return [...duplicates(entries), ...entries.flatMap((entry) => checkOne(entry, reach))];
}

function checkOne(entry: Located<Initiative>, reach: Record<'rights' | 'terms', Named>): Problem[] {
	const { body, work, term, date, vote, said, rights } = entry.data;
	const sides = new Set(said?.map(({ side }) => side));
	const count = vote ? vote.for + vote.against + (vote.abstained ?? 0) : 0;
	return [
		...unknownIds(entry, ['rights'], rights ?? [], reach.rights),
		...(term === undefined ? [] : unknownId(entry, ['term'], term, reach.terms)),
		// One stands for a term, and says what one will do in it, before it begins.
		...(term !== undefined && work !== 'candidacy' && work !== 'priority' && (latest(date) < earliest(term) || earliest(date) > latest(term))
			? [problem('initiative-outside-term', entry.place(['date']), { date, term })]
			: []),
		...(work === 'vote' && !vote ? [problem('vote-uncounted', entry.place(['work']))] : []),
		...(body === 'council' && count > COUNCIL_SEATS ? [problem('vote-too-many', entry.place(['vote']), { count, seats: COUNCIL_SEATS })] : []),
		...(work === 'candidacy' && !(sides.has('criticism') && (sides.has('support') || sides.has('own')))
			? [problem('candidacy-one-sided', entry.place(['work']))]
			: []),
	];
}
