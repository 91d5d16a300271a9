/** The addresses of prose pages, and their files. */
import { inLocale } from '../language/paths.ts';

/** The address of a prose page, from its path under `content/docs/` without ending: `en/bao-chi/index` -> `/en/bao-chi/`. */
export function docPath(key: string): string {
	const path = key.replace(/(^|\/)index$/, '');
	return path === '' ? '/' : `/${path}/`;
}

/** The file of a page, from the project's folder. @param id its path under the folder of its language, without ending: `bao-chi/index` */
export const docFile = (id: string, language: string): string => `content/docs${inLocale(`/${id}`, language)}.mdx`;
