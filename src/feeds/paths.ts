/** The addresses of the data room, without the language. */
export const DATA = '/du-lieu/';
/** The page that offers cards for other sites. */
export const CARDS = '/du-lieu/the-nhung/';
/** News feeds in a language: `results`, `products` or `reports`. */
export const atomFile = (name: string) => `${DATA}${name}.atom.xml`;

/** Every address of the room's pages. */
export const feedPaths = [DATA, CARDS];
