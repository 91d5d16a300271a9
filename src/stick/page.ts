/**
 * Makes a built page one that is opened from a folder: relative addresses, classic scripts in place of modules, a policy that fits.
 * Browsers refuse modules and fetch from files; classic scripts, frames, fonts and storage work.
 * The policy stays as strict as on the site: Chromium takes `'self'` in a file for all files, and nothing else.
 */
import { policyOf, readBuiltPage } from '../files/built-page.ts';
import type { Places } from './address.ts';
import { localMarkup, marked, type Scripts } from './local-markup.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")[^"]*/i;

/**
 * @param html a whole page
 * @param file where it lies under the built site
 */
export function localPage(html: string, file: string, places: Places, scripts: Scripts): string {
	const page = marked(localMarkup(html, file, places, scripts), file);
	const policy = policyOf(readBuiltPage(page));
	return page.replace(POLICY, (_whole, before: string) => before + policy);
}
