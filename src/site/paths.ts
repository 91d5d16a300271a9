/** The pages that every page leads to, as far as they are written: their names under `content/docs/`, without the slashes of their addresses. */
export const ABOUT = 'gioi-thieu';
export const ACCESSIBILITY = 'kha-nang-tiep-can';
export const PRIVACY = 'quyen-rieng-tu';
