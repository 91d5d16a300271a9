/** The addresses of the register of recommendations, without the language. */

export const REGISTER = '/khuyen-nghi/';
/** The reviews to come. */
export const REVIEW_DATES = '/khuyen-nghi/lich/';
/** The register for the filter in the browser. */
export const INDEX = '/khuyen-nghi/danh-muc.json';
export const documentPath = (document: string) => `${REGISTER}${document}/`;
export const recommendationPath = (document: string, id: string) => `${documentPath(document)}${id}/`;
/** The place of a national body in the register. */
export const bodyPath = (id: string) => `${REGISTER}#co-quan-${id}`;
/** The reviews to come as a file for calendar programs, in a language. */
export const REVIEW_FILE = `${REVIEW_DATES}lich.ics`;

/** What Viet Nam has committed itself to, plans or studies. */
export const COMMITMENTS = '/cam-ket/';
/** Its work in the Human Rights Council and in ASEAN. */
export const COUNCIL_WORK = '/chinh-sach/hoi-dong-nhan-quyen/';
