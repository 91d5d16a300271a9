/** The codes of States by their names, as the United Nations and others write them. */
import { fold } from '../../language/fold.ts';
import { countryCodes } from '../countries.ts';

/** Names that the United Nations uses and the common tables of names do not. */
const NAMES: Record<string, string> = {
	'Bolivia (Plurinational State of)': 'BO',
	'Brunei Darussalam': 'BN',
	'Cabo Verde': 'CV',
	Congo: 'CG',
	'Republic of the Congo': 'CG',
	"Côte d'Ivoire": 'CI',
	'Czech Republic': 'CZ',
	"Democratic People's Republic of Korea": 'KP',
	'Democratic Republic of the Congo': 'CD',
	Swaziland: 'SZ',
	'Gambia (Republic of The)': 'GM',
	'Holy See': 'VA',
	'Iran (Islamic Republic of)': 'IR',
	"Lao People's Democratic Republic": 'LA',
	'Micronesia (Federated States of)': 'FM',
	Myanmar: 'MM',
	'Netherlands (Kingdom of the)': 'NL',
	'Kingdom of the Netherlands': 'NL',
	'The former Yugoslav Republic of Macedonia': 'MK',
	'State of Palestine': 'PS',
	'Republic of Korea': 'KR',
	'Republic of Moldova': 'MD',
	'Republic of North Macedonia': 'MK',
	'Russian Federation': 'RU',
	'Saint Kitts and Nevis': 'KN',
	'Saint Lucia': 'LC',
	'Saint Vincent and the Grenadines': 'VC',
	'Sao Tome and Principe': 'ST',
	'Syrian Arab Republic': 'SY',
	Turkey: 'TR',
	'United Kingdom of Great Britain and Northern Ireland': 'GB',
	'United Republic of Tanzania': 'TZ',
	'United States of America': 'US',
	USA: 'US',
	'Venezuela (Bolivarian Republic of)': 'VE',
	'Viet Nam': 'VN',
};

/** A name as names are compared: without marks, articles and small words that tables write differently. */
const bare = (name: string) =>
	fold(name)
		.replace(/&/g, ' and ')
		.replace(/\bst\b\.?/g, 'saint')
		.replace(/[^a-z ]/g, ' ')
		.replace(/\b(the|and|of)\b/g, ' ')
		.split(' ')
		.filter(Boolean)
		.sort()
		.join(' ');

/** @param languages whose names of States are known too */
function tableOf(languages: readonly string[]): Map<string, string> {
	const table = new Map<string, string>();
	for (const language of languages) {
		const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		for (const code of countryCodes()) {
			const name = names.of(code);
			if (name !== undefined && !table.has(bare(name))) table.set(bare(name), code);
		}
	}
	for (const [name, code] of Object.entries(NAMES)) table.set(bare(name), code);
	return table;
}

const tables = new Map<string, { names: Map<string, string>; codes: Set<string> }>();

/**
 * @param languages whose names of States are known, besides those that the United Nations uses in English
 * @returns the code (ISO 3166-1 alpha-2) of a name or of a code; none where no State is called so
 */
export function countryCode(name: string, languages: readonly string[]): string | undefined {
	const key = languages.join(' ');
	let table = tables.get(key);
	if (!table) {
		const names = tableOf(['en', ...languages]);
		table = { names, codes: new Set(names.values()) };
		tables.set(key, table);
	}
	return table.names.get(bare(name)) ?? (table.codes.has(name) ? name : undefined);
}
