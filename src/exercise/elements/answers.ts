/** What exercises that are judged in the page share: the button, the result, the answers that open. */
import { fill } from '../../language/browser-words.ts';
import { requiredElement } from '../../ui/required.ts';

/**
 * Shows the button of an exercise; pressed, it judges, says how much was right and opens the answers.
 * @param judge writes what is said to each answer @returns how many were right, of how many
 */
export function onCheck(host: HTMLElement, judge: () => { count: number; total: number }): void {
	const actions = requiredElement(host, '.exercise-actions');
	actions.hidden = false;
	requiredElement(actions, 'button').addEventListener('click', () => {
		const result = judge();
		requiredElement(actions, '.exercise-score').textContent = fill(host.getAttribute('score') ?? '', result);
		requiredElement<HTMLDetailsElement>(host, '.exercise-answers').open = true;
	});
}

/** Writes what is said to one answer: a text of the host's attributes. */
export function sayTo(place: Element, host: HTMLElement, word: string, good: boolean): void {
	place.textContent = `(${host.getAttribute(word) ?? ''})`;
	place.classList.toggle('good', good);
	place.classList.toggle('poor', !good);
}
