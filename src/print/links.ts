/** The ways from a page to what was printed of it. */
import { formatNumber, kilobytes, megabytes } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import type { Listed, Printed } from './list.ts';
import { EDITIONS } from './paths.ts';

/** How many files a page offers itself; more are listed on a page of their own. */
const MOST_LINKS = 3;

export type EditionLink = { href: string; text: string /** whether it is a file */; file: boolean };

/** The address of the file of an edition. */
export const fileAddress = ({ file }: Pick<Printed, 'file'>): string => `${EDITIONS}${file}`;

/** What kind of file it is, and its size: `PDF, 12 pages, 120 kB`. */
export function fileNote({ file, bytes, pages = 1 }: Pick<Printed, 'file' | 'bytes' | 'pages'>, language: string, say: Say): string {
	const kind = (file.split('.').at(-1) ?? '').toUpperCase();
	const length = pages > 1 ? [say('print.pages', { count: formatNumber(pages, language) })] : [];
	return [kind, ...length, bytes < 1e6 ? kilobytes(bytes, language) : megabytes(bytes, language)].join(', ');
}

/** The place of the editions of a series in their list. */
export const placeOf = (series: Listed): string => series.toLowerCase();

/**
 * The files of a page, and the list of all; of many files, the list alone.
 * @param page its address without the language
 * @returns none where nothing was printed of it, and on the list itself
 */
export function linksOf(all: readonly Printed[], page: string, language: string, say: Say): EditionLink[] {
	const own = page === EDITIONS ? [] : all.filter((edition) => edition.page === page && edition.language === language);
	const [first] = own;
	if (!first) return [];
	const list = inLocale(EDITIONS, language);
	if (own.length > MOST_LINKS)
		return [{ href: `${list}#${placeOf(first.series)}`, text: say('print.many', { count: formatNumber(own.length, language) }), file: false }];
	const files = own.map((edition) => ({
		href: fileAddress(edition),
		text: say('print.download', { form: say(`print.form.${edition.form}`), file: fileNote(edition, language, say) }),
		file: true,
	}));
	return [...files, { href: list, text: say('print.all'), file: false }];
}
