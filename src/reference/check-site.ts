/** What `content/site.yaml` must hold to: who operates the site is said, and the entries of its header lead to pages. */
import { brokenLink } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { SiteInfo } from './schema.ts';

/** What a published site says of who is behind it. */
const about = ['operator', 'address', 'contact', 'logo', 'editor'] as const;

/** @returns one warning for all that is missing, and an error for each address of the header that leads to no page */
export function checkSite(entries: readonly Entry<SiteInfo>[], content: Content): Problem[] {
	const begins = (path: string) => [...content.addresses].some((address) => address.startsWith(path));
	return entries.flatMap((entry) => [
		...operatorProblems(entry),
		...(entry.data.header ?? []).flatMap(({ link, also = [] }, index) => [
			...(content.addresses.has(link) ? [] : [brokenLink(entry, ['header', index, 'link'], link)]),
			...also.flatMap((path, at) => (begins(path) ? [] : [brokenLink(entry, ['header', index, 'also', at], path)])),
		]),
	]);
}

/** @returns the warning that names every field of who is behind the site that is missing; nothing where all are there */
export function operatorProblems({ data, file }: Pick<Entry<SiteInfo>, 'data' | 'file'>): Problem[] {
	const missing = about.filter((field) => data[field] === undefined);
	return missing.length === 0 ? [] : [problem('site-without-operator', topOf(file), { fields: missing.join(', ') })];
}
