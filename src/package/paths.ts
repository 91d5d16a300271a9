/** The files in which a course leaves the site, one per language and format. */

export const formats = ['scorm12', 'scorm2004', 'cmi5', 'cartridge', 'web'] as const;
export type Format = (typeof formats)[number];

/** The part of a package's name that tells its format. */
const NAMES: Record<Format, string> = { scorm12: 'scorm-1.2', scorm2004: 'scorm-2004', cmi5: 'cmi5', cartridge: 'common-cartridge', web: 'web' };

/** Where the page of a course's packages is rendered, until they are made: a route of `src/pages`. */
export const pageFile = (course: string, language: string): string => `/goi/${course}/${language}.html`;

/** The address of a package, from the root of the site. */
export const packageFile = (course: string, language: string, format: Format): string =>
	`/goi/${course}/${course}-${language}-${NAMES[format]}.${format === 'cartridge' ? 'imscc' : 'zip'}`;
