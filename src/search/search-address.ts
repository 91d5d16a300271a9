/** What is searched, as the address of the search page says it: `/tim-kiem/?q=khai+sinh&kind=right`. */

export type AskedIn = {
	query: string;
	/** empty for all */
	kind?: string;
	/** empty for all languages */
	language?: string;
};

/**
 * @param search the part of an address from `?` on
 * @returns what it asks; what it does not name is left out
 */
export function askedIn(search: string): AskedIn {
	const asked = new URLSearchParams(search);
	const [kind, language] = [asked.get('kind'), asked.get('language')];
	return { query: asked.get('q')?.trim() ?? '', ...(kind === null ? {} : { kind }), ...(language === null ? {} : { language }) };
}

/**
 * @param page the whole address of the search page; what it asked before is left out
 * @param own the language of the page: it is searched where none is named
 * @returns the whole address of the search page that asks this
 */
export function searchAddress(page: string, { query, kind = '', language }: AskedIn, own: string): string {
	const address = new URL(page);
	address.search = '';
	if (query !== '') address.searchParams.set('q', query);
	if (kind !== '') address.searchParams.set('kind', kind);
	if (language !== undefined && language !== own) address.searchParams.set('language', language);
	return address.href;
}
