/** The addresses of the pages on situations, without the language. */

export const SITUATIONS = '/tinh-huong/';
export const situationPath = (id: string) => `${SITUATIONS}${id}/`;
