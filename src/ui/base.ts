/**
 * For scripts of pages and for the service worker: the path that the site is published below. Addresses that come from the page, in
 * attributes or data, have it already; only what a script writes itself goes through here. On the server everything is made for `/`.
 */
import { belowBase, withoutBase } from '../files/site-address.ts';

/** Put in by the bundler. Scripts that are bundled without it are those of packages and of frames: they stand on no site. */
declare const SITE_BASE: string | undefined;

/** Begins and ends with a slash. */
export const BASE: string = typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE;

/** @param path an address of the site that a script knows by itself: `/sw.js` */
export const withBase = (path: string): string => belowBase(path, BASE);

/** @param pathname of a whole address @returns the path of the site; one that is not below the base stays as it is */
export const sitePath = (pathname: string): string => withoutBase(pathname, BASE) ?? pathname;

/**
 * How the names begin of all that is kept in the browser: storage, databases, caches, locks, channels. Sites below different paths of a
 * host share all of these, so the base is part of the name; that of a site with a host of its own has none, as it has always been.
 */
export const KEPT = `quyen-con-nguoi${BASE === '/' ? '' : `:${BASE}`}.`;
