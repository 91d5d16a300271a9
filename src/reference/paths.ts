/** The addresses of shared pages and of prose pages, and how an address takes its language. */

export const GLOSSARY = '/thuat-ngu/';
export const SOURCES = '/nguon/';
export const SEARCH = '/tim-kiem/';
/** The licences of everything that the site ships, as plain text; one file for all languages. */
export const LICENCES = '/giay-phep.txt';
export const CURRICULUM = '/truong-hoc/chuong-trinh/';

/** The address of a prose page, from its path under `content/docs/` without ending: `en/bao-chi/index` -> `/en/bao-chi/`. */
export function docPath(key: string): string {
	const path = key.replace(/(^|\/)index$/, '');
	return path === '' ? '/' : `/${path}/`;
}

/** An address in a language: Vietnamese stands at the root, every other language under its tag. */
export function inLocale(path: string, language: string): string {
	return language === 'vi' ? path : `/${language}${path}`;
}
