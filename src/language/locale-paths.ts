/** Static paths for pages that exist once per language. */
import { languages } from './data.ts';
import { ORIGINAL } from './paths.ts';

type LocalePath<P> = { params: { locale: string | undefined } & P };

/**
 * The paths of a page in every language; the original has none in its address.
 * @param items the route's further parameters, once per page
 */
export function localePaths<P extends Record<string, string>>(items: P[] = [{} as P]): LocalePath<P>[] {
	return languages.flatMap(({ tag }) => items.map((params) => ({ params: { locale: tag === ORIGINAL ? undefined : tag, ...params } })));
}
