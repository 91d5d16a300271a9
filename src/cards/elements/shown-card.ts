/** Writes a card into its place on the page. */
import { element } from '../../ui/elements.ts';
import { requiredElement } from '../../ui/required.ts';
import { type Card, type CardLanguages, otherWords, textAttributes } from '../card.ts';

/**
 * @param asks what the card asks about its front
 * @param languages that cards can be in
 */
export function showFront(root: Element, card: Card, asks: string, languages: CardLanguages): void {
	clearCard(root);
	requiredElement(root, '.flashcard-asks').textContent = asks;
	const front = requiredElement(root, '.flashcard-front');
	front.textContent = card.front;
	const lines = requiredElement(root, '.flashcard-lines');
	lines.replaceChildren(...(card.lines ?? []).map((line) => element('li', {}, line)));
	lines.hidden = card.lines === undefined;
	for (const part of [front, lines]) mark(part, card.lang?.front, languages);
}

/** @param languages that cards can be in */
export function showBack(root: Element, card: Card, languages: CardLanguages): void {
	const answer = requiredElement(root, '.flashcard-answer');
	answer.replaceChildren(...card.answer.map((line) => element('p', {}, line)));
	const why = requiredElement(root, '.flashcard-why');
	why.textContent = card.why ?? '';
	why.hidden = card.why === undefined;
	for (const part of [answer, why]) mark(part, card.lang?.answer, languages);
	const also = requiredElement(root, '.flashcard-also');
	also.replaceChildren(
		...otherWords(card, languages).flatMap(({ tag, text }, index) => [index > 0 ? ' · ' : '', element('span', textAttributes(tag, languages), text)]),
	);
	also.hidden = card.also === undefined;
	requiredElement(root, '.flashcard-open').hidden = card.unverified !== true;
	requiredElement(root, '.flashcard-source').setAttribute('href', card.address);
}

/** Leaves nothing of a card behind. */
export function clearCard(root: Element): void {
	for (const place of ['front', 'lines', 'answer', 'why', 'also']) requiredElement(root, `.flashcard-${place}`).replaceChildren();
}

function mark(part: Element, tag: string | undefined, languages: CardLanguages): void {
	for (const name of ['lang', 'dir']) part.removeAttribute(name);
	for (const [name, value] of Object.entries(textAttributes(tag, languages))) part.setAttribute(name, value);
}
