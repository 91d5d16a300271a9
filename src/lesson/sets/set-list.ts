/** The list of a teacher's sets: a button for each, that of the open one marked. */
import { element } from '../../ui/elements.ts';
import type { SetTexts } from './page-data.ts';
import type { LessonSet } from './set.ts';

/**
 * @param sets with their ids, in the order in which they are listed
 * @param current the id of the open one; none where none is
 * @param open is told the id of the set whose button was pressed
 */
export function showList(
	list: HTMLElement,
	sets: readonly [string, LessonSet][],
	current: string | undefined,
	texts: SetTexts,
	open: (id: string) => void,
): void {
	const had = list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.set : undefined;
	const buttons = sets.map(([id, { name, items }]) => {
		const marks: Record<string, string> = id === current ? { 'aria-current': 'true' } : {};
		const count = element('span', { class: 'note' }, texts.say('count', { count: items.length }));
		const button = element('button', { type: 'button', class: 'button', 'data-set': id, ...marks }, name, ' ', count);
		button.addEventListener('click', () => open(id));
		return button;
	});
	list.replaceChildren(...buttons.map((button) => element('li', {}, button)));
	// What another tab does takes the keyboard from nobody.
	buttons.find(({ dataset }) => dataset.set === had)?.focus();
}
