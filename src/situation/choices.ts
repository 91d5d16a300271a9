/** What the form of a situation lets its editor choose. */
import { groupKind, helpLineKind, lawKind, rightKind } from '../law/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import type { Choices } from '../source/kind.ts';

/** Rights, groups, laws and help lines by the fields that name them. */
export const choices: Choices = {
	rights: entriesOf(rightKind),
	groups: entriesOf(groupKind),
	laws: entriesOf(lawKind),
	phones: entriesOf(helpLineKind),
};
