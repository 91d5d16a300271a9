/** The addresses of the pages on local results, without the language. */

export const RESULTS = '/ket-qua/';
export const indicatorPath = (id: string) => `${RESULTS}${id}/`;
