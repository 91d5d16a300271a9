/** What the forms of this room let their editors choose. */
import { options } from '../law/choices.ts';
import { conventionKind, groupKind, lawKind, rightKind } from '../law/kinds.ts';
import { planKind } from '../plan/kinds.ts';
import { indicatorKind } from '../results/kinds.ts';
import type { Choices, Content, Option } from '../source/kind.ts';
import { commitmentKind } from './commitment-kinds.ts';
import { taskKey } from './register.ts';

/** @returns the conventions, by their ids */
export const conventionChoices = (content: Content): Option[] =>
	content.served(conventionKind).map(({ id, short }) => ({ label: `${short.vi} (${id})`, value: id }));

/** @returns what a review to come may name */
export const datesChoices = (content: Content): Choices => ({ convention: conventionChoices(content) });

/** @param bodies that may lead @returns what a recommendation may name, by the fields that name it */
export const documentChoices = (content: Content, bodies: readonly Option[]): Choices => ({
	rights: options(content.all(rightKind)),
	groups: options(content.all(groupKind)),
	laws: options(content.all(lawKind)),
	convention: conventionChoices(content),
	leads: bodies,
	tasks: content
		.served(planKind)
		.flatMap(({ plan, tasks }) => tasks.map(({ id, title }) => ({ label: `${plan.year}, ${id} ${title.vi}`, value: taskKey(plan.year, id) }))),
	treaties: [...conventionChoices(content), ...options(content.all(commitmentKind))],
	indicators: content.served(indicatorKind).map(({ id, title }) => ({ label: title.vi, value: id })),
});
