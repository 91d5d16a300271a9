/** Where a page stands in the tree of pages: what the sidebar marks, what its way from the home page is, what comes before and after it. */

/** A link of the sidebar, as Starlight gives it to a page. */
export type TreeLink = { type: 'link'; label: string; href: string; isCurrent: boolean; attrs: Record<string, unknown> };
export type TreeGroup = { type: 'group'; label: string; entries: TreeEntry[]; collapsed: boolean };
export type TreeEntry = TreeLink | TreeGroup;

/** A step of the way from the home page; the last one is the page itself. */
export type Crumb = { label: string; href?: string /** a group of the sidebar, which leads to the page that it is about */; isGroup?: true };

/** Where a page stands: its own link, or that of the nearest page above it by address, and the groups around that, outermost first. */
type Place = { link: TreeLink; groups: readonly TreeGroup[]; isOwn: boolean };

function linksOf(entries: readonly TreeEntry[], groups: readonly TreeGroup[] = []): Omit<Place, 'isOwn'>[] {
	return entries.flatMap((entry) => (entry.type === 'link' ? [{ link: entry, groups }] : linksOf(entry.entries, [...groups, entry])));
}

/** True where a page lies below another by its address; everything lies below the home page, which says nothing. */
const isBelow = (path: string, above: string, home: string): boolean => above !== home && above !== path && path.startsWith(above);

function placeOf(tree: readonly TreeEntry[], path: string, home: string): Place | undefined {
	const links = linksOf(tree);
	const own = links.find(({ link }) => link.href === path);
	if (own) return { ...own, isOwn: true };
	const [nearest] = links.filter(({ link }) => isBelow(path, link.href, home)).sort((a, b) => b.link.href.length - a.link.href.length);
	return nearest && { ...nearest, isOwn: false };
}

/**
 * Marks where the reader of a page that the sidebar does not list is: the nearest page above it that is listed, with the groups around
 * that opened. A listed page is marked by Starlight.
 * @param tree the sidebar; changed in place
 * @param path the address of the page, in its language
 * @param home the address of the home page in that language
 */
export function markPlace(tree: readonly TreeEntry[], path: string, home: string): void {
	const place = placeOf(tree, path, home);
	if (!place || place.isOwn) return;
	// WAI-ARIA 1.2: `page` is for the page itself, and Starlight writes that for what it takes to be current.
	place.link.attrs = { ...place.link.attrs, 'aria-current': 'true' };
	for (const group of place.groups) group.collapsed = false;
}

/**
 * Leaves groups of the third level, such as the modules of a course, to the pages of the group that they stand in: elsewhere they would
 * make up half of every page's menu. A group that consists of nothing else keeps them.
 * @param tree the sidebar; changed in place
 * @param path the address of the page, in its language
 * @param home the address of the home page in that language
 */
export function foldElsewhere(tree: readonly TreeEntry[], path: string, home: string): void {
	const around = placeOf(tree, path, home)?.groups ?? [];
	const inner = tree.flatMap((entry) => (entry.type === 'group' ? entry.entries : []));
	for (const group of inner) {
		if (group.type === 'link' || around.includes(group)) continue;
		const links = group.entries.filter(({ type }) => type === 'link');
		if (links.length > 0) group.entries = links;
	}
}

/**
 * The pages before and after a page within its own section: the group of the sidebar that it stands in, or its course.
 * A page that the sidebar does not list has none.
 */
export function neighbours(tree: readonly TreeEntry[], path: string, home: string): { prev?: TreeLink; next?: TreeLink } {
	const place = placeOf(tree, path, home);
	if (!place?.isOwn || path === home) return {};
	const section = place.groups[1] ?? place.groups[0];
	const links = section ? linksOf(section.entries).map(({ link }) => link) : [];
	const at = links.indexOf(place.link);
	const [prev, next] = [links[at - 1], links[at + 1]];
	return { ...(prev && prev.href !== home ? { prev } : {}), ...(next ? { next } : {}) };
}

/** The page that a group is about: its first, where the page or others of the group lie below that; or one above the first that the page lies below. */
function ownPage(group: TreeGroup, path: string, home: string): string | undefined {
	const links = group.entries.flatMap((entry) => (entry.type === 'link' ? [entry.href] : []));
	const [first] = links;
	if (first === undefined || first === path) return undefined;
	const around = links.find((href) => isBelow(path, href, home) && (href === first || isBelow(first, href, home)));
	return around ?? (linksOf(group.entries).some(({ link }) => isBelow(link.href, first, home)) ? first : undefined);
}

/** True for the page that a group and its first page are about: others of the group lie below it, and the first of them is that page or does so too. */
function isOwnPage(group: TreeGroup, path: string, home: string): boolean {
	const hrefs = linksOf(group.entries).map(({ link }) => link.href);
	const [first = ''] = hrefs;
	return (first === path || isBelow(first, path, home)) && hrefs.some((href) => isBelow(href, path, home));
}

/**
 * The way from the home page to a page. A group leads to the page that it is about; where there is none it is a word only.
 * @param title what the page itself is called
 */
export function trailOf(tree: readonly TreeEntry[], path: string, home: { label: string; href: string }, title: string): Crumb[] {
	const place = placeOf(tree, path, home.href);
	const above: Crumb[] = [];
	const used = new Set<string>();
	for (const group of place?.groups ?? []) {
		if (group === place?.groups.at(-1) && place.isOwn && isOwnPage(group, path, home.href)) continue;
		const index = ownPage(group, path, home.href);
		if (index !== undefined && isBelow(path, index, home.href)) used.add(index);
		above.push({ label: group.label, isGroup: true, ...(index === undefined ? {} : { href: index }) });
	}
	const around = place?.groups[0]?.entries ?? (place ? [place.link] : []);
	// What stands above a page that a group leads to is named by that group.
	const deepest = [...used].sort((a, b) => b.length - a.length)[0] ?? home.href;
	const between = linksOf(around)
		.map(({ link }) => link)
		.filter(({ href }) => isBelow(path, href, home.href) && (deepest === home.href || isBelow(href, deepest, home.href)))
		.sort((a, b) => a.href.length - b.href.length);
	return [home, ...above, ...between.map(({ label, href }) => ({ label, href })), { label: title }];
}
