/** Where a page keeps what the learner writes into exercises. A page without such a place keeps nothing, and says nothing of it. */

export type TextKeeper = {
	/** @param field the id of the field @returns what was written into it; an empty text where nothing was */
	text(field: string): string;
	/** @returns whether the device keeps it, once that is known */
	keep(field: string, text: string): Promise<boolean>;
	/** Calls back when a text may have changed elsewhere. */
	watch(listener: () => void): void;
};

let keeper: TextKeeper | undefined;
const waiting: ((keeper: TextKeeper) => void)[] = [];

/** Gives the exercises of this page their place; those that were there before it get it now. */
export function keepTextsIn(place: TextKeeper): void {
	keeper = place;
	for (const take of waiting.splice(0)) take(place);
}

/** Calls back with the page's place, now or as soon as there is one. */
export function withKeeper(take: (keeper: TextKeeper) => void): void {
	if (keeper) take(keeper);
	else waiting.push(take);
}
