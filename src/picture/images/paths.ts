/** Where the picture files of prose lie, how pages name them, and where they are published. */

/** inside the content folder */
export const FOLDER = 'media/images/';
/** How a page names one: `![what it shows](/hinh/ten-tep.jpg)`. */
export const IMAGES = '/hinh/';
export const imagePath = (name: string): string => `${IMAGES}${name}`;

/** The widths in which a picture is published, in pixels; none wider than the file. */
const WIDTHS = [480, 960, 1440];
/** The width for whoever does not choose. */
const USUAL = 960;

/** @param width of the file */
export function widthsOf(width: number): number[] {
	const narrower = WIDTHS.filter((each) => each < width);
	return narrower.length < WIDTHS.length ? [...narrower, width] : narrower;
}
export const usualWidth = (width: number): number => Math.min(width, USUAL);

/** The published file of a width. A name changes whenever the picture does, as those of all files beside it: browsers and the lists for offline use know it for good. */
export const publishedName = ({ id, hash }: { id: string; hash: string }, width: number): string =>
	`_astro/hinh-${id.replace(/\.[^.]*$/, '')}-${width}.${hash}.webp`;
