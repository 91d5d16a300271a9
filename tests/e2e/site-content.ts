/** The content of the site, read once by each worker: not where tests are only listed. */
import { check } from '../../src/content/check.ts';
import { buildDay } from '../../src/source/build-day.ts';
import type { Content } from '../../src/source/kind.ts';
import { dist } from './pages.ts';

let read: Content | undefined;

export function siteContent(): Content {
	read ??= check(`${dist}/../content`, buildDay()).content;
	return read;
}
