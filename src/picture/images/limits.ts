/** How large and heavy a picture file in prose may be. */

/** bytes; what a telephone's camera writes is less */
export const LARGEST = 6_000_000;
/** pixels of its longer side */
export const LONGEST_SIDE = 8000;
/** pixels of its shorter side: less cannot be made out on a page */
export const SHORTEST_SIDE = 80;
