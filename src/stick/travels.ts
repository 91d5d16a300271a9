/** Which files of the built site have a use without a server. Runs in the browser, too. */
import { ASSETS, EDITOR } from '../editor/addresses.ts';
import { PACKAGES, SET_PIECES } from './paths.ts';

/**
 * What only a server or an online browser has a use for: the service worker and its lists, what hosts and search engines read, what
 * installs the site, pictures of pages for whoever shares their address, packages for learning platforms. Modules and the search index go along in another shape.
 * The editor of a site that was built with it opens the project's folder, and no copy.
 */
const LEFT = [
	new RegExp(`^(${EDITOR.slice(1)}index\\.html$|${ASSETS.slice(1)})`),
	/^(sw\.js|_headers|robots\.txt|bieu-tuong-[a-z0-9]+\.png|sitemap[^/]*\.xml)$/,
	/^([a-z-]+\/)?(404\.html$|site\.webmanifest$|ngoai-tuyen\/)/,
	/^(offline|pagefind|xem-truoc)\//,
	/^_astro\/[^/]+\.js$/,
	new RegExp(`^${SET_PIECES.slice(1).replaceAll('.', '\\.')}$`),
];

/** True for a file that can go along as it is or rewritten. */
export const travels = (file: string): boolean => !file.startsWith(PACKAGES) && !LEFT.some((pattern) => pattern.test(file));

export const isPage = (file: string): boolean => file.endsWith('.html');
