/** The kind of content of this room: what happens to people, and what they can do, one situation a file. */
import { languageKind } from '../language/kinds.ts';
import { helpAges } from '../law/ages.ts';
import { groupKind, helpLineKind, lawKind, rightKind } from '../law/kinds.ts';
import { namesIn } from '../source/entry-checks.ts';
import { webAddress } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import type { Kind, Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkSituations } from './check.ts';
import { choices } from './choices.ts';
import { messages, names } from './messages.ts';
import { SITUATIONS, situationPath } from './paths.ts';
import { type Situation, situation } from './schema.ts';
import { situationStarter } from './starter.ts';

export const situationKind: Kind<Situation> = {
	...names.situation,
	files: /^situations\/[^/]+\.yaml$/,
	format: yamlEntry(situation),
	fileName: (id) => `${id}.yaml`,
	ages: ({ data }) => [helpAges([], data, [data.answer])],
	check: (entries, content) =>
		checkSituations(entries, {
			rights: namesIn(content, rightKind),
			groups: namesIn(content, groupKind),
			laws: namesIn(content, lawKind),
			helpLines: namesIn(content, helpLineKind),
			languages: content.all(languageKind).map(({ data }) => data),
		}),
	addresses: () => [SITUATIONS],
	addressesOf: (id) => [situationPath(id)],
	shownOn: ({ data }) => [{ title: data.title, path: situationPath(data.id) }],
	starter: starterWithId(situationStarter),
	form: {
		label: 'situations',
		schema: situation,
		holds: 'folder',
		order: 15,
		places: () => [{ path: 'content/situations', choices }],
	},
	feed: {
		name: 'tinh-huong',
		order: 75,
		schema: situation.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: situationPath(data.id) })),
	},
};

export const situationRoom: Room = { kinds: [situationKind], messages };
