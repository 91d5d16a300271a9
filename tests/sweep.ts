/**
 * Two sizes of the tests. `npm test` proves each thing that the project does, in one shape; `npm run test:all` proves
 * it in every shape: a test with the tag `all` (`@all` for Playwright) runs there alone, and one that walks through everything there is
 * walks through a part of it else, the same on every run.
 */

/** Whether everything is walked through, and every test run. */
export const ALL = Boolean(process.env.ALL_TESTS);

/** @returns so many tries of a property, a tenth of them but with `npm run test:all` */
export const tries = (count: number): number => (ALL ? count : Math.ceil(count / 10));

/** @returns the whole list with `npm run test:all`, else so many of its entries, spread over it */
export const some = <T>(list: readonly T[], count: number): T[] =>
	ALL || list.length <= count ? [...list] : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
