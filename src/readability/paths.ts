/** The addresses and files of this room. */

/** The page on how easily texts are read, without the language. */
export const READABILITY = '/bien-tap/do-de-doc/';
/** The file of the audiences, inside the content folder. */
export const AUDIENCES = 'readability.yaml';
/** The name of a list of common words in the folder of its language. */
export const COMMON_WORDS = 'common-words.txt';
