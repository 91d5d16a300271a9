/** The addresses of the register of recommendations, without the language. */

export const REGISTER = '/khuyen-nghi/';
/** The reviews to come. */
export const REVIEW_DATES = '/khuyen-nghi/lich/';
export const documentPath = (document: string) => `${REGISTER}${document}/`;
export const recommendationPath = (document: string, id: string) => `${documentPath(document)}${id}/`;

/** What the register can be filtered by, as its address says it. */
export type Filter = 'right' | 'group' | 'convention' | 'law' | 'lead' | 'task' | 'indicator' | 'answer' | 'completion' | 'document' | 'year' | 'by';
/** The register with what names an id: `/khuyen-nghi/?task=2025%2FIV.3.d`. */
export const filteredPath = (filter: Filter, id: string) => `${REGISTER}?${filter}=${encodeURIComponent(id)}`;
