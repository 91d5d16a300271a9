/** Tests that walk through everything there is do so with `npm run test:all`; else they walk through a part of it that is the same on every run. */

/** Whether everything is walked through. */
export const ALL = Boolean(process.env.ALL_PAGES);

/** @returns the whole list with `npm run test:all`, else so many of its entries, spread over it */
export const some = <T>(list: readonly T[], count: number): T[] =>
	ALL || list.length <= count ? [...list] : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
