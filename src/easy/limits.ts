/** How long a text in easy language may be. The editors' guide names these figures. */

/** What stands between blanks in one sentence, where a language says nothing else of itself (`easyWords`): syllables in Vietnamese, words in English. */
export const MOST_WORDS = 15;

/** Pages of A4 that a text takes at most when it is printed. */
export const MOST_PAGES = 2;

/** Lines of a printed page, and characters of a line beside a picture, at 16 points: what a text will take is counted in these. */
export const PAGE_LINES = 32;
export const LINE_CHARACTERS = 46;
/** Lines that the frame of the page takes: name of the site, title, what is said of the test, contact, sources. */
export const FRAME_LINES = 10;
/** Lines that a picture is high. */
export const PICTURE_LINES = 4;
