/** The kinds of content of this room: conventions and what is written of them, national instruments, rights, groups, help lines, reviews. */
import { languageTags } from '../language/kinds.ts';
import { noteHead, type PageHead } from '../prose/schema.ts';
import { sourcesIn } from '../reference/claims.ts';
import { problem as referenceProblem } from '../reference/messages.ts';
import { entriesOf } from '../source/choices.ts';
import { duplicates, namesIn, unknownId, unknownIds } from '../source/entry-checks.ts';
import { webAddress } from '../source/fields.ts';
import { mdxPage, yamlEntry, yamlList } from '../source/format.ts';
import type { Choices, EditorForm, Kind, Room } from '../source/kind.ts';
import { topOf } from '../source/problem.ts';
import { starterWithId } from '../source/starter.ts';
import { conventionAges, helpAges, helpLineAges, lawAges, notPartyAges } from './ages.ts';
import { checkConventions, checkGroups, checkRights } from './check.ts';
import { checkReviews, conventionDates, notPartyDates } from './check-dates.ts';
import { checkIcon } from './check-help.ts';
import { checkLaws } from './check-laws.ts';
import { messages, names } from './messages.ts';
import { COMPARISON, CONVENTIONS, conventionPath, groupPath, HELP, LAWS, lawPath, NOT_PARTY, REVIEWS, RIGHTS, rightPath } from './paths.ts';
import { type Reviews, reviews } from './review-schema.ts';
import {
	type Convention,
	convention,
	type Group,
	group,
	type HelpLine,
	type HelpRoute,
	helpLine,
	helpRoute,
	type Law,
	law,
	type NotParty,
	notParty,
	type Right,
	right,
} from './schema.ts';
import { standing, standingOf } from './standing.ts';
import { lawStarter } from './starter.ts';

const url = webAddress;

/** The form of a list that stands under the rights in the menu. */
const listForm = (label: string, schema: EditorForm['schema'], order: number, file: string, choices: () => Choices = () => ({})): EditorForm => ({
	label,
	schema,
	holds: 'list',
	order,
	places: () => [{ path: `content/${file}.yaml`, group: { label: 'rights' }, choices: choices() }],
});

export const conventionKind: Kind<Convention> = {
	...names.convention,
	files: /^conventions\/[^/]+\.yaml$/,
	format: yamlEntry(convention),
	fileName: (id) => `${id.toLowerCase()}.yaml`,
	ages: ({ data }) => conventionAges(data),
	check: (entries, content) => [...checkConventions(entries), ...entries.flatMap((entry) => conventionDates(entry, content.today))],
	addresses: () => [CONVENTIONS, COMPARISON],
	addressesOf: (id) => [conventionPath(id)],
	shownOn: ({ data }) => [{ title: data.short, path: conventionPath(data.id) }],
	order: (a, b) => a.order - b.order,
	form: { label: 'conventions', schema: convention, holds: 'folder', order: 71, places: () => [{ path: 'content/conventions', choices: {} }] },
	feed: {
		name: 'cong-uoc',
		order: 80,
		schema: convention.extend({ url }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: conventionPath(data.id) })),
	},
};

/** The prose beside the data of a convention: `icerd.vi.mdx`. */
export const conventionNoteKind: Kind<PageHead> = {
	...names.note,
	files: /^conventions\/([^/.]+)\.([^/.]+)\.mdx$/,
	format: mdxPage(noteHead),
	check: (entries, content) => {
		const languages = languageTags(content);
		const conventions = content.all(conventionKind);
		const named = { ...namesIn(content, conventionKind), ids: new Set(conventions.map(({ data }) => data.id.toLowerCase())) };
		return entries.flatMap((entry) => {
			const [id = '', language = ''] = entry.keys;
			return [
				...(languages.has(language) ? [] : [referenceProblem('unknown-language', topOf(entry.file), { language }, [{ kind: 'language', id: language }])]),
				...unknownId({ ...entry, place: () => topOf(entry.file) }, [], id, named),
			];
		});
	},
	shownOn: ({ data, keys: [id = '', language = ''], page }) => [
		{ title: { vi: data.title }, path: conventionPath(id), language, part: { source: page ? sourcesIn(page) : [] } },
	],
	form: {
		label: 'conventionNotes',
		schema: noteHead,
		holds: 'folder',
		prose: true,
		// The name of such a file says of which convention and in which language it is.
		create: false,
		order: 72,
		places: () => [{ path: 'content/conventions', choices: {} }],
	},
};

export const notPartyKind: Kind<NotParty> = {
	...names.notParty,
	files: /^not-party\.yaml$/,
	format: yamlList(notParty),
	required: () => ['not-party.yaml'],
	check: (entries, content) => [...duplicates(entries), ...entries.flatMap((entry) => notPartyDates(entry, content.today))],
	addresses: () => [NOT_PARTY],
	ages: ({ data }) => notPartyAges(data),
	shownOn: () => [{ title: { string: 'notParty.title' }, path: NOT_PARTY }],
	form: listForm('notParty', notParty, 77, 'not-party'),
};

export const lawKind: Kind<Law> = {
	...names.law,
	files: /^laws\/[^/]+\.yaml$/,
	format: yamlEntry(law),
	fileName: (id) => `${id}.yaml`,
	ages: ({ data }) => lawAges(data),
	check: (entries, content) => checkLaws(entries, content.today),
	addresses: () => [LAWS],
	addressesOf: (id) => [lawPath(id)],
	shownOn: ({ data }) => [{ title: data.name, path: lawPath(data.id) }],
	starter: starterWithId(lawStarter),
	form: { label: 'laws', schema: law, holds: 'folder', order: 70, places: () => [{ path: 'content/laws', choices: { law: entriesOf(lawKind) } }] },
	feed: {
		name: 'van-ban',
		order: 90,
		schema: law.extend({
			/** how it stands on the day of the build, by its last check and what has come since */
			standing,
			url,
		}),
		entries: (entries, { today }) => {
			const laws = entries.map(({ data }) => data);
			return laws.map((data) => ({ ...data, standing: standingOf(data, laws, today), url: lawPath(data.id) }));
		},
	},
};

export const helpLineKind: Kind<HelpLine> = {
	...names.helpLine,
	files: /^help-lines\.yaml$/,
	format: yamlList(helpLine),
	required: () => ['help-lines.yaml'],
	ages: ({ data }) => helpLineAges(data),
	check: (entries) => [...duplicates(entries), ...entries.flatMap(checkIcon)],
	addresses: () => [HELP],
	shownOn: () => [{ title: { string: 'help.title' }, path: HELP }],
	form: listForm('helpLines', helpLine, 75, 'help-lines'),
};

export const helpRouteKind: Kind<HelpRoute> = {
	...names.helpRoute,
	files: /^help-routes\.yaml$/,
	format: yamlList(helpRoute),
	check: (entries, content) => [
		// Help lines stand on the same page: an id is an address there.
		...duplicates(entries, content.all(helpLineKind)),
		...entries.flatMap((entry) => unknownIds(entry, ['laws'], entry.data.laws ?? [], namesIn(content, lawKind))),
	],
	shownOn: () => [{ title: { string: 'help.title' }, path: HELP }],
	form: listForm('helpRoutes', helpRoute, 76, 'help-routes', () => ({ laws: entriesOf(lawKind) })),
};

export const groupKind: Kind<Group> = {
	...names.group,
	files: /^groups\.yaml$/,
	format: yamlList(group),
	required: () => ['groups.yaml'],
	check: (entries, content) =>
		checkGroups(entries, { conventions: content.all(conventionKind), laws: content.all(lawKind), helpLines: namesIn(content, helpLineKind) }),
	addressesOf: (id) => [groupPath(id)],
	shownOn: ({ data }) => [{ title: data.name, path: groupPath(data.id) }],
	form: listForm('groups', group, 74, 'groups', () => ({
		conventions: entriesOf(conventionKind, ['short.vi']),
		laws: entriesOf(lawKind),
		helpLines: entriesOf(helpLineKind),
	})),
};

export const rightKind: Kind<Right> = {
	...names.right,
	files: /^rights\.yaml$/,
	format: yamlList(right),
	required: () => ['rights.yaml'],
	ages: ({ data }) => (data.help ? [helpAges(['help'], data.help)] : []),
	check: (entries, content) =>
		checkRights(entries, {
			conventions: content.all(conventionKind),
			laws: content.all(lawKind),
			groups: namesIn(content, groupKind),
			helpLines: namesIn(content, helpLineKind),
		}),
	addresses: () => [RIGHTS],
	addressesOf: (id) => [rightPath(id)],
	shownOn: ({ data }) => [{ title: data.name, path: rightPath(data.id) }],
	form: listForm('rightList', right, 73, 'rights', () => ({
		law: entriesOf(lawKind),
		convention: entriesOf(conventionKind, ['short.vi']),
		groups: entriesOf(groupKind),
		helpLines: entriesOf(helpLineKind),
		phones: entriesOf(helpLineKind),
	})),
};

export const reviewsKind: Kind<Reviews, Reviews> = {
	...names.reviews,
	files: /^reviews\.yaml$/,
	format: yamlEntry(reviews),
	required: () => ['reviews.yaml'],
	check: (entries, content) => entries.flatMap((entry) => checkReviews(entry, content.today)),
	addresses: () => [REVIEWS],
	shownOn: () => [{ title: { string: 'upr.title' }, path: REVIEWS }],
	form: {
		label: 'reviews',
		schema: reviews,
		holds: 'file',
		order: 78,
		places: () => [{ path: 'content/reviews.yaml', group: { label: 'rights' }, choices: {} }],
	},
	serve: ([entry]) => {
		if (!entry) throw new Error('content that does not pass the check has no reviews.yaml');
		return entry.data;
	},
};

export const lawRoom: Room = {
	kinds: [conventionKind, notPartyKind, lawKind, rightKind, groupKind, helpLineKind, helpRouteKind, reviewsKind, conventionNoteKind],
	messages,
};
