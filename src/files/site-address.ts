/**
 * Where the site is published: `https://host/`, or below a path of a host, `https://host/qcn/`. That path is the base. Everything is made
 * for the base `/`; addresses on the site begin with a slash and are without the base until the built site is moved below it.
 */

/** One step of a base: signs that need no encoding and mean nothing in the rules of hosts. */
const BASE = /^\/([a-z0-9_~-][a-z0-9._~-]*\/)*$/i;

/**
 * @param text as a person wrote it, with or without the slash at the end
 * @returns the address with it; none where it is no address of a site: no host, a query, a fragment, a path that hosts would not take as it stands
 */
export function siteAddress(text: string): URL | undefined {
	const url = URL.parse(text.trim());
	if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(text) || url.username !== '' || url.password !== '') return undefined;
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return BASE.test(url.pathname) ? url : undefined;
}

/** The path that the site is published below, with a slash at both ends; `/` where it has a host of its own. */
export const baseOf = (site: URL | string): string => new URL(site).pathname.replace(/\/?$/, '/');

/** The whole address of the site without the slash at its end: paths of the site follow it. */
export const rootOf = (site: URL | string): string => new URL(site).origin + baseOf(site).slice(0, -1);

/** What tells the site from all others: its host, with the path below it where there is one. */
export const nameOf = (site: URL): string => site.hostname + baseOf(site).slice(0, -1);

/**
 * @param path on the site, `/quyen/#nhom`, or an address that is whole already
 * @param site the address of the site, or of its host where it has one of its own
 * @returns the address under which the world finds it
 */
export const wholeAddress = (path: string, site: URL | string): string => new URL(path.startsWith('/') ? rootOf(site) + path : path).href;

/** A path of the site as hosts and pages have it. */
export const belowBase = (path: string, base: string): string => base + path.slice(1);

/** @returns the path of the site behind one that a host has; none where that is not below the base */
export const withoutBase = (path: string, base: string): string | undefined => (path.startsWith(base) ? path.slice(base.length - 1) : undefined);
