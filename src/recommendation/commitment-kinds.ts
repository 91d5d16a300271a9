/** Two further kinds of this room: commitments, and the work in the Human Rights Council and in ASEAN. */

import { lawKind, reviewsKind, rightKind } from '../law/kinds.ts';
import { names as lawNames } from '../law/messages.ts';
import { entriesOf } from '../source/choices.ts';
import { type Named, namesIn } from '../source/entry-checks.ts';
import { webAddress } from '../source/fields.ts';
import { yamlList } from '../source/format.ts';
import type { Content, Kind } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkCommitments, checkInitiatives } from './check-commitments.ts';
import { type Commitment, commitment, LEVELS } from './commitment-schema.ts';
import { commitmentStarter, initiativeStarter } from './commitment-starters.ts';
import { type Initiative, initiative } from './initiative-schema.ts';
import { names } from './messages.ts';
import { COMMITMENTS, COUNCIL_WORK } from './paths.ts';

export const commitmentKind: Kind<Commitment> = {
	...names.commitment,
	files: /^commitments\.yaml$/,
	format: yamlList(commitment),
	check: (entries, content) => checkCommitments(entries, { rights: namesIn(content, rightKind), laws: namesIn(content, lawKind) }),
	addresses: () => [COMMITMENTS],
	shownOn: () => [{ title: { string: 'commitments.title' }, path: COMMITMENTS }],
	order: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
	starter: starterWithId(commitmentStarter),
	form: {
		label: 'commitments',
		schema: commitment,
		holds: 'list',
		order: 44,
		places: () => [
			{
				path: 'content/commitments.yaml',
				group: { label: 'register' },
				choices: { rights: entriesOf(rightKind), laws: entriesOf(lawKind) },
			},
		],
	},
	feed: {
		name: 'cam-ket',
		order: 86,
		schema: commitment.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: `${COMMITMENTS}#${data.id}` })),
	},
};

const councilTerms = (content: Content): string[] => content.all(reviewsKind).flatMap(({ data }) => data.council.map(({ term }) => term));

/** The terms on the Council as something to be named. */
const termsIn = (content: Content): Named => ({
	noun: names.term.noun,
	ids: new Set(councilTerms(content)),
	dependsOn: () => [{ kind: lawNames.reviews.name }],
});

export const initiativeKind: Kind<Initiative> = {
	...names.initiative,
	files: /^council-work\.yaml$/,
	format: yamlList(initiative),
	check: (entries, content) => checkInitiatives(entries, { rights: namesIn(content, rightKind), terms: termsIn(content) }),
	addresses: () => [COUNCIL_WORK],
	shownOn: () => [{ title: { string: 'councilWork.title' }, path: COUNCIL_WORK }],
	order: (a, b) => a.date.localeCompare(b.date),
	starter: starterWithId(initiativeStarter),
	form: {
		label: 'councilWork',
		schema: initiative,
		holds: 'list',
		order: 45,
		places: (content) => [
			{
				path: 'content/council-work.yaml',
				group: { label: 'register' },
				choices: {
					rights: entriesOf(rightKind),
					term: councilTerms(content).map((term) => ({ label: term.replace('/', '–'), value: term })),
				},
			},
		],
	},
	feed: {
		name: 'hoi-dong-nhan-quyen',
		order: 87,
		schema: initiative.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: `${COUNCIL_WORK}#${data.id}` })),
	},
};
