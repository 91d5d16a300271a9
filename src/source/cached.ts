/** What checks make of one entry alone, kept from run to run where results are kept. */

/**
 * Returns what was made of an entry before, in this run or an earlier one, where all that it was made of is the same.
 * @param what names what is made
 * @param input all that it depends on beside the entry, its file and our own code
 * @param make makes it: plain values, which the structured clone algorithm of HTML copies whole; nothing changes them afterwards
 */
export type Cached = <T>(what: string, input: string, make: () => T) => T;

/** An entry, with `cached` where results are kept. */
type Cachable = { cached?: Cached };

/** As `Cached`, of an entry of which results are kept or not. */
export const cachedOf = <T>({ cached }: Cachable, what: string, input: string, make: () => T): T => (cached ? cached(what, input, make) : make());
