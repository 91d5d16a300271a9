/** The icon of a copy of the site that has none of its own. */
import type { Colours } from '../ui/colours.ts';

/** @returns an SVG: a page with lines of writing, in the colours of the site */
export const plainIcon = ({ light: { accent, soft } }: Colours): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><path d="M8 10h16M8 16h16M8 22h10" stroke="${soft}" stroke-width="3" stroke-linecap="round"/></svg>\n`;
