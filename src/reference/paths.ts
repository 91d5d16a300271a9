/** The addresses of the glossary, the list of sources and what is due, without the language. */

export const GLOSSARY = '/thuat-ngu/';
export const SOURCES = '/nguon/';
/** What those who keep the content have to look at again. */
export const DUE = '/bien-tap/viec-can-lam/';
/** The file of the site itself, inside the content folder. */
export const siteFile = 'site.yaml';
export const sourcesFile = 'sources.yaml';
