/** Every file of the data: each data set as JSON and CSV with its JSON Schema, the linked data, the catalogue, the changes. */
import { csvText } from '../files/csv.ts';
import { wholeAddress } from '../files/site-address.ts';
import type { Say } from '../language/strings.ts';
import { catalog } from './catalog.ts';
import { changes, FOLDER, VERSION } from './changes.ts';
import type { Dataset, FeedFile } from './dataset.ts';
import { type RawDataset, schemaBelow, withSite } from './entries.ts';
import { entrySchema } from './json-schema.ts';
import { licenceAddress } from './licence.ts';
import { linkedDatasets } from './linked.ts';
import type { Published } from './published.ts';
import { tableOf } from './table.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/**
 * @param site the site's address
 * @param today `YYYY-MM-DD`
 */
export function datasets(raw: readonly RawDataset[], published: Published, site: URL, today: string): Dataset[] {
	const languages = published.languages.map(({ tag }) => tag);
	return raw.map(({ name, planned, schema: bare, entries: all }) => {
		const entries = all.map((entry) => withSite(entry, site));
		const id = wholeAddress(`${FOLDER}${name}.schema.json`, site);
		const schema = { ...schemaBelow(bare, site), $id: id };
		const whole = { $schema: id, dataset: name, version: VERSION, date: today, licence: licenceAddress(published.site.licence), entries };
		return {
			name,
			planned,
			count: entries.length,
			json: { name: `${name}.json`, type: 'application/json', text: json(whole) },
			csv: { name: `${name}.csv`, type: 'text/csv; charset=utf-8', text: csvText(tableOf(entrySchema(schema), entries, languages)) },
			schema: { name: `${name}.schema.json`, type: 'application/schema+json', text: json(schema) },
		};
	});
}

/** @param say the words of a language */
export function feedFiles(raw: readonly RawDataset[], published: Published, site: URL, today: string, say: (language: string) => Say): FeedFile[] {
	const sets = datasets(raw, published, site, today);
	const linked = linkedDatasets(published, site, say);
	return [
		...sets.flatMap((set) => [set.json, set.csv, set.schema]),
		...linked.flatMap((set) => [set.jsonld, set.turtle]),
		{ name: 'danh-muc.jsonld', type: 'application/ld+json', text: json(catalog(sets, linked, published, site, today, say)) },
		{ name: 'thay-doi.json', type: 'application/json', text: json(changes) },
	];
}
