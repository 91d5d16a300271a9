/** The addresses of prose pages. */

/** The address of a prose page, from its path under `content/docs/` without ending: `en/bao-chi/index` -> `/en/bao-chi/`. */
export function docPath(key: string): string {
	const path = key.replace(/(^|\/)index$/, '');
	return path === '' ? '/' : `/${path}/`;
}
