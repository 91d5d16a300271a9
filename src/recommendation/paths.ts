/** The addresses of the register of recommendations, without the language. */

export const REGISTER = '/khuyen-nghi/';
/** The reviews to come. */
export const REVIEW_DATES = '/khuyen-nghi/lich/';
export const documentPath = (document: string) => `${REGISTER}${document}/`;
export const recommendationPath = (document: string, id: string) => `${documentPath(document)}${id}/`;
