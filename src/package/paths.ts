/** The files in which a course leaves the site, one per language and format. */

export const formats = ['scorm12', 'scorm2004', 'cmi5', 'cartridge11', 'cartridge', 'web'] as const;
export type Format = (typeof formats)[number];
/** The formats that a browser plays; the others are taken apart by the LMS. A module by itself comes in these alone. */
export const playedFormats = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const satisfies Format[];
export type PlayedFormat = (typeof playedFormats)[number];

/** The end of a package's name, which tells its format. */
const NAMES: Record<Format, string> = {
	scorm12: 'scorm-1.2.zip',
	scorm2004: 'scorm-2004.zip',
	cmi5: 'cmi5.zip',
	cartridge11: 'common-cartridge-1.1.imscc',
	cartridge: 'common-cartridge-1.3.imscc',
	web: 'web.zip',
};

/** Where the page of a course's packages is rendered, until they are made: a route of `src/pages`. */
export const pageFile = (course: string, language: string, module?: string): string => `/goi/${course}/${pageName(language, module)}.html`;
/** No language has a low line in its tag. */
export const pageName = (language: string, module?: string): string => [language, ...(module === undefined ? [] : [module])].join('_');

/**
 * The address of a package, from the root of the site.
 * @param module for the package of one module of the course
 */
export const packageFile = (course: string, language: string, format: Format, module?: string): string =>
	`/goi/${course}/${[course, ...(module === undefined ? [] : [module]), language, NAMES[format]].join('-')}`;
