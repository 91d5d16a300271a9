/** The address of the home page, without the language. */
export const HOME = '/';
