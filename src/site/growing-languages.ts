/**
 * Languages that grow page by page: of them only pages that were written in them are published, no copies of the others in the
 * language that everything is written in first. Starlight makes a copy for each, and links to it from every page.
 */
import { literally } from '../files/literally.ts';
import { isWhole } from '../language/paths.ts';
import type { Language } from '../language/schema.ts';
import { docPath } from '../prose/paths.ts';

export type GrowingLanguages = {
	/** Whether a page is published. @param path its whole address: `/ktv/gioi-thieu/` */
	has(path: string): boolean;
	/** A page without links to pages that are not published: those of a page in such a language lead to the original instead. */
	settled(path: string, html: string): string;
};

/**
 * @param languages those that are published
 * @param keys of all prose pages, by their path under `content/docs/` without ending
 * @param base the path that the site is published under, with slashes around it; whole addresses have it, and while pages are rendered no others do
 */
export function growingLanguages(languages: readonly Language[], keys: readonly string[], base = '/'): GrowingLanguages {
	const growing = languages.filter((language) => !isWhole(language)).map(({ tag }) => tag);
	const own = new Set(keys.filter((key) => growing.some((tag) => key === tag || key.startsWith(`${tag}/`))).map(docPath));
	const languageOf = (path: string) => growing.find((tag) => path === `/${tag}` || path.startsWith(`/${tag}/`));
	const has = (path: string) => languageOf(path) === undefined || own.has(path.endsWith('/') ? path : `${path}/`);
	if (growing.length === 0) return { has, settled: (_path, html) => html };
	const tags = growing.map(literally).join('|');
	/** An address in such a language, as a whole value: its host and the base or the root alone, the language, the rest of the path. */
	const address = `(https?://[^"'/\\s]+${literally(base)}|/)(${tags})/([^"'#?\\s]*)`;
	const anywhere = new RegExp(`(["'])${address}`, 'g');
	const alternates = new RegExp(`<link[^>]*\\bhreflang="(?:${tags})"[^>]*>`, 'g');
	const options = new RegExp(`<option[^>]*\\bvalue="${address}"[^>]*>[^<]*</option>`, 'g');
	const inTag = new RegExp(address);
	return {
		has,
		settled(path, html) {
			const without = html
				.replace(alternates, (tag) => {
					const [, , language = '', rest = ''] = inTag.exec(tag) ?? [];
					return has(`/${language}/${rest}`) ? tag : '';
				})
				.replace(options, (option, _before: string, language: string, rest: string) => (has(`/${language}/${rest}`) ? option : ''));
			if (languageOf(path) === undefined) return without;
			return without.replace(anywhere, (found, quote: string, before: string, language: string, rest: string) =>
				has(`/${language}/${rest}`) ? found : `${quote}${before}${rest}`,
			);
		},
	};
}
