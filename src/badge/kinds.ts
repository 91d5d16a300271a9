/** The kind of content of this room: the public keys of the offices whose badges the site knows. Without the file there are no badges. */
import { yamlList } from '../source/format.ts';
import type { Kind, Room } from '../source/kind.ts';
import { checkBadgeKeys } from './check.ts';
import { messages, names } from './messages.ts';
import { type BadgeKey, badgeKey } from './schema.ts';

/** The file of the keys, inside the content folder. */
export const KEYS_FILE = 'badge-keys.yaml';

export const badgeKeyKind: Kind<BadgeKey> = {
	...names.badgeKey,
	local: true,
	files: /^badge-keys\.yaml$/,
	format: yamlList(badgeKey),
	check: checkBadgeKeys,
};

export const badgeRoom: Room = { kinds: [badgeKeyKind], messages };
