/** The addresses of what is printed. */

/** The page that lists the printed editions, and the folder of their files. */
export const EDITIONS = '/an-ban/';
/** Where the command leaves the editions, in the project's folder. */
export const OUTPUT = 'editions';
/** Their list there. */
export const LIST = 'editions.json';
