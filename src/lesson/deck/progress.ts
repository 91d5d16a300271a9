/** The position in a deck: which slide, and how many of its steps are shown. Pure, so that both windows come to the same one. */

/** For each slide, how many steps appear on it one after the other. */
export type Deck = readonly number[];
/** `slide` counts from 0; `step` is how many of its steps are shown. */
export type DeckPosition = { slide: number; step: number };

const stepsOf = (deck: Deck, slide: number) => deck[slide] ?? 0;

/** The next step, or the next slide where all steps are shown; the end stays the end. */
export function forward(deck: Deck, { slide, step }: DeckPosition): DeckPosition {
	if (step < stepsOf(deck, slide)) return { slide, step: step + 1 };
	return slide + 1 < deck.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** One step back; from the beginning of a slide to the one before with all its steps shown. */
export function back(deck: Deck, { slide, step }: DeckPosition): DeckPosition {
	if (step > 0) return { slide, step: step - 1 };
	return slide > 0 ? { slide: slide - 1, step: stepsOf(deck, slide - 1) } : { slide, step };
}

/** The beginning of a slide; of the first or the last one where there is none of that number. */
export function goTo(deck: Deck, slide: number): DeckPosition {
	return { slide: Math.min(Math.max(Math.trunc(slide) || 0, 0), deck.length - 1), step: 0 };
}

/** A position that another window sent, limited to the slides and steps that there are. */
export function sound(deck: Deck, { slide, step }: DeckPosition): DeckPosition {
	const to = goTo(deck, slide);
	return to.slide === slide ? { slide, step: Math.min(Math.max(Math.trunc(step) || 0, 0), stepsOf(deck, slide)) } : to;
}
