/** The kind of content of this room: kits for those who speak about human rights in channels of their own, one theme a file. */
import { groupKind, helpLineKind, rightKind } from '../law/kinds.ts';
import { radioKind } from '../lesson/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { namesIn, namesOf } from '../source/entry-checks.ts';
import { webAddress } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import { type Content, type Kind, keyAt, type Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkKits } from './check.ts';
import { messages, names } from './messages.ts';
import { KITS, kitPath, kitPicture, shapes } from './paths.ts';
import { type Kit, kit } from './schema.ts';
import { kitStarter } from './starter.ts';

/** The radio scripts that have an original, by the name of its file. */
const scriptsIn = (content: Content) =>
	content
		.all(radioKind)
		.filter((entry) => keyAt(entry, 0) === '')
		.map((entry) => ({ ...entry, data: { id: keyAt(entry, 1), title: entry.data.title } }));

export const kitKind: Kind<Kit> = {
	...names.kit,
	files: /^kits\/[^/]+\.yaml$/,
	format: yamlEntry(kit),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) =>
		checkKits(entries, {
			rights: namesIn(content, rightKind),
			groups: namesIn(content, groupKind),
			helpLines: namesIn(content, helpLineKind),
			scripts: namesOf(radioKind, scriptsIn(content)),
			addresses: content.addresses,
		}),
	order: (a, b) => a.order - b.order,
	addresses: () => [KITS],
	addressesOf: (id) => [kitPath(id), ...shapes.map((shape) => kitPicture(id, shape))],
	shownOn: ({ data }) => [{ title: data.title, path: kitPath(data.id) }],
	starter: starterWithId(kitStarter),
	form: {
		label: 'kits',
		schema: kit,
		holds: 'folder',
		order: 58,
		places: (content) => [
			{
				path: 'content/kits',
				choices: {
					rights: entriesOf(rightKind),
					groups: entriesOf(groupKind),
					phones: entriesOf(helpLineKind),
					scripts: scriptsIn(content).map(({ data: { id, title } }) => ({ label: title, value: id })),
				},
			},
		],
	},
	feed: {
		name: 'bo-tai-lieu',
		order: 78,
		schema: kit.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: kitPath(data.id) })),
	},
};

export const kitRoom: Room = { kinds: [kitKind], messages };
