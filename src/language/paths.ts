/** How an address takes its language. */

/** The language that everything is written in first; its pages stand at the root. */
export const ORIGINAL = 'vi';

/** Whether every page is published in a language, with the original's text where one is not yet translated. */
export const isWhole = ({ tag, complete }: { tag: string; complete?: boolean | undefined }): boolean => complete === true || tag === ORIGINAL;

/** An address in a language: the original stands at the root, every other language under its tag. */
export function inLocale(path: string, language: string): string {
	return language === ORIGINAL ? path : `/${language}${path}`;
}

/** An address without its language: what `inLocale` made of it is taken back. */
export function withoutLocale(path: string, language: string = ORIGINAL): string {
	return language !== ORIGINAL && path.startsWith(`/${language}/`) ? path.slice(language.length + 1) : path;
}
