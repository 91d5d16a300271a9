/** Every file of the data: each data set as JSON and CSV with its JSON Schema, the catalogue, the changes. */
import type { Content } from '../content/content.ts';
import { csvText } from '../files/csv.ts';
import type { Say } from '../language/strings.ts';
import { catalog } from './catalog.ts';
import { changes, FOLDER, VERSION } from './changes.ts';
import { entriesOf } from './entries.ts';
import { entrySchema, jsonSchema } from './json-schema.ts';
import { licenceAddress } from './licence.ts';
import { type DatasetName, datasetNames } from './schema.ts';
import { tableOf } from './table.ts';

export type FeedFile = { name: string; type: string; text: string };
export type Dataset = { name: DatasetName; count: number; json: FeedFile; csv: FeedFile; schema: FeedFile };

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/**
 * @param site the site's address
 * @param today `YYYY-MM-DD`
 */
export function datasets(content: Content, site: URL, today: string): Dataset[] {
	const all = entriesOf(content, site, today);
	const languages = content.languages.map(({ tag }) => tag);
	return datasetNames.map((name) => {
		const entries: readonly unknown[] = all[name];
		const id = new URL(`${FOLDER}${name}.schema.json`, site).href;
		const schema = jsonSchema(name, id);
		const whole = { $schema: id, dataset: name, version: VERSION, date: today, licence: licenceAddress(content.site.licence), entries };
		return {
			name,
			count: entries.length,
			json: { name: `${name}.json`, type: 'application/json', text: json(whole) },
			csv: { name: `${name}.csv`, type: 'text/csv; charset=utf-8', text: csvText(tableOf(entrySchema(schema), entries, languages)) },
			schema: { name: `${name}.schema.json`, type: 'application/schema+json', text: json(schema) },
		};
	});
}

/** @param say the words of a language */
export function feedFiles(content: Content, site: URL, today: string, say: (language: string) => Say): FeedFile[] {
	const sets = datasets(content, site, today);
	return [
		...sets.flatMap((set) => [set.json, set.csv, set.schema]),
		{ name: 'danh-muc.jsonld', type: 'application/ld+json', text: json(catalog(sets, content, site, today, say)) },
		{ name: 'thay-doi.json', type: 'application/json', text: json(changes) },
	];
}
