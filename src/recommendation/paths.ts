/** The addresses of the register of recommendations, without the language. */

export const REGISTER = '/khuyen-nghi/';
/** The reviews to come. */
export const REVIEW_DATES = '/khuyen-nghi/lich/';
export const documentPath = (document: string) => `${REGISTER}${document}/`;
export const recommendationPath = (document: string, id: string) => `${documentPath(document)}${id}/`;

/** What Viet Nam has committed itself to, plans or studies. */
export const COMMITMENTS = '/cam-ket/';
/** Its work in the Human Rights Council and in ASEAN. */
export const COUNCIL_WORK = '/chinh-sach/hoi-dong-nhan-quyen/';
