/** What the forms of this room let their editors choose. */
import { conventionKind, groupKind, lawKind, rightKind } from '../law/kinds.ts';
import { planKind } from '../plan/kinds.ts';
import { indicatorKind } from '../results/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import type { Choices, Content } from '../source/kind.ts';
import { commitmentKind } from './commitment-kinds.ts';
import { names } from './messages.ts';
import { taskKey } from './register.ts';

const conventions = entriesOf(conventionKind, ['short.vi', 'id']);

/** What a review to come may name. */
export const datesChoices: Choices = { convention: conventions };

/** What a national body may name. */
export const bodyChoices: Choices = { successors: entriesOf(names.body), document: entriesOf(names.document, ['title.vi']) };

/** @returns what a recommendation may name, by the fields that name it */
export const documentChoices = (content: Content): Choices => ({
	rights: entriesOf(rightKind),
	groups: entriesOf(groupKind),
	laws: entriesOf(lawKind),
	convention: conventions,
	leads: entriesOf(names.body),
	tasks: content
		.served(planKind)
		.flatMap(({ plan, tasks }) => tasks.map(({ id, title }) => ({ label: `${plan.year}, ${id} ${title.vi}`, value: taskKey(plan.year, id) }))),
	treaties: [
		...content.served(conventionKind).map(({ id, short }) => ({ label: `${short.vi} (${id})`, value: id })),
		...content.served(commitmentKind).map(({ id, name }) => ({ label: name.vi, value: id })),
	],
	indicators: entriesOf(indicatorKind, ['title.vi']),
});
