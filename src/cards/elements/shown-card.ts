/** Writes a card into its place on the page. */
import { element } from '../../ui/elements.ts';
import { requiredElement } from '../../ui/required.ts';
import { type Card, otherWords } from '../card.ts';

/** @param asks what the card asks about its front */
export function showFront(root: Element, card: Card, asks: string): void {
	clearCard(root);
	requiredElement(root, '.flashcard-asks').textContent = asks;
	const front = requiredElement(root, '.flashcard-front');
	front.textContent = card.front;
	const lines = requiredElement(root, '.flashcard-lines');
	lines.replaceChildren(...(card.lines ?? []).map((line) => element('li', {}, line)));
	lines.hidden = card.lines === undefined;
	for (const part of [front, lines]) inLanguageOf(card, part);
}

/** @param names of the languages by tag */
export function showBack(root: Element, card: Card, names: Readonly<Record<string, string>>): void {
	const answer = requiredElement(root, '.flashcard-answer');
	answer.replaceChildren(...card.answer.map((line) => element('p', {}, line)));
	const why = requiredElement(root, '.flashcard-why');
	why.textContent = card.why ?? '';
	why.hidden = card.why === undefined;
	for (const part of [answer, why]) inLanguageOf(card, part);
	const also = requiredElement(root, '.flashcard-also');
	also.replaceChildren(...otherWords(card, names).flatMap(({ tag, text }, index) => [index > 0 ? ' · ' : '', element('span', { lang: tag }, text)]));
	also.hidden = card.also === undefined;
	requiredElement(root, '.flashcard-open').hidden = card.unverified !== true;
	requiredElement(root, '.flashcard-source').setAttribute('href', card.address);
}

/** Leaves nothing of a card behind. */
export function clearCard(root: Element): void {
	for (const place of ['front', 'lines', 'answer', 'why', 'also']) requiredElement(root, `.flashcard-${place}`).replaceChildren();
}

function inLanguageOf({ lang }: Card, part: Element): void {
	if (lang === undefined) part.removeAttribute('lang');
	else part.setAttribute('lang', lang);
}
