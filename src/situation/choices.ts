/** What the form of a situation lets its editor choose. */
import { groupKind, helpLineKind, lawKind, rightKind } from '../law/kinds.ts';
import type { Localized } from '../source/fields.ts';
import type { Choices, Content, Option } from '../source/kind.ts';

const options = (entries: readonly { data: { id: string; name: Localized } }[]): Option[] =>
	entries.map(({ data: { id, name } }) => ({ label: name.vi, value: id }));

/** @returns rights, groups, laws and help lines by the fields that name them */
export const choicesOf = (content: Content): Choices => ({
	rights: options(content.all(rightKind)),
	groups: options(content.all(groupKind)),
	laws: options(content.all(lawKind)),
	phones: options(content.all(helpLineKind)),
});
