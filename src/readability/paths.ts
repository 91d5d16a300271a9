/** The address of the page on how easily texts are read, without the language. */
export const READABILITY = '/bien-tap/do-de-doc/';
