/** Whom a package names as its authors, and under what licence it stands (H5P metadata: `h5p.json`, and `metadata` of each question). */
import { plain } from './h5p-html.ts';
import { type Fields, fieldsOf, listOf } from './h5p-json.ts';

/** Signs; whoever needs more looks into the package. */
const LONGEST = 500;

/**
 * @param fields `h5p.json`, or the metadata of a part
 * @returns authors, years, licence, source and what else is said of them, in one line; empty where nothing is said
 */
export function creditsOf({ authors, author, license, licenseVersion, licenseExtras, source, yearFrom, yearTo }: Fields): string {
	const names = listOf(authors).map((entry) => {
		const { name, role } = fieldsOf(entry);
		return plain(name) === '' || plain(role) === '' ? plain(name) : `${plain(name)} (${plain(role)})`;
	});
	const years = [yearFrom, yearTo].filter((year) => typeof year === 'number').join('–');
	// `U`: nothing is said of the licence. What this project writes, too.
	const named = plain(license) === 'U' ? '' : plain(license);
	const licence = named === '' ? '' : [named, plain(licenseVersion)].filter(Boolean).join(' ');
	return [...names, plain(author), years, licence, plain(source), plain(licenseExtras)].filter(Boolean).join('; ').slice(0, LONGEST);
}
