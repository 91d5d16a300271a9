/** The addresses of the texts in easy language, without the language. */

export const EASY = '/de-doc/';
export const easyPath = (id: string) => `${EASY}${id}/`;
