/** How much room the texts of a kit have. */

/** Characters of a post with its link: some networks take no more. */
export const POST = 280;
/** Characters that such a network counts for an address, however long it is, and the blank before it. */
export const LINK = 24;
/** Characters on a picture that can be read on a phone. */
export const BIG = 9;
export const HEADLINE = 60;
export const LINE = 120;
