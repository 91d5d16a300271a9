/** How long a text in easy language may be. The editors' guide names these figures. */

/** What stands between blanks in one sentence, where a language says nothing else of itself (`easyWords`): syllables in Vietnamese, words in English. */
export const MOST_WORDS = 15;

/** Pages of A4 that a text takes at most when it is printed. */
export const MOST_PAGES = 2;

/** Parts of a text, sentences of a part, hard words, help lines: far more than fit on its pages. What holds more of them is not gone through. */
export const MOST_ENTRIES = 100;

/** Lines of a page that is printed at 16 points (`easy.css`): what a text will take is counted in these. */
export const PAGE_LINES = 37;
/** Characters of a line beside a picture, and of one over the whole width. */
export const LINE_CHARACTERS = 49;
export const LIST_CHARACTERS = 61;
/** Lines for the title, what is said of the test, sources, the foot of the page, and what stays empty where a part does not fit on the first page. */
export const FRAME_LINES = 19;
/** Lines that a picture is high, with the space around it. */
export const PICTURE_LINES = 3.5;
