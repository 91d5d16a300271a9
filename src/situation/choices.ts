/** What the form of a situation lets its editor choose. */
import { options } from '../law/choices.ts';
import { groupKind, helpLineKind, lawKind, rightKind } from '../law/kinds.ts';
import type { Choices, Content } from '../source/kind.ts';

/** @returns rights, groups, laws and help lines by the fields that name them */
export const choicesOf = (content: Content): Choices => ({
	rights: options(content.all(rightKind)),
	groups: options(content.all(groupKind)),
	laws: options(content.all(lawKind)),
	phones: options(content.all(helpLineKind)),
});
