/** Addresses, without the language, of pages that no content makes and that any part of the site may lead to. */

export const SEARCH = '/tim-kiem/';
/** Shown where a page was neither visited nor kept. */
export const OFFLINE = '/ngoai-tuyen/';
/** The open data. */
export const DATA = '/du-lieu/';
/** The page that offers cards for other sites. */
export const CARDS = '/du-lieu/the-nhung/';
/** Flashcards on terms, articles and questions. */
export const FLASHCARDS = '/the-ghi-nho/';
/** The licences of everything that the site ships, as plain text; one file for all languages. */
export const LICENCES = '/giay-phep.txt';

/** All of them: prose may link to each. */
export const fixedAddresses: readonly string[] = [SEARCH, OFFLINE, DATA, CARDS, FLASHCARDS, LICENCES];
