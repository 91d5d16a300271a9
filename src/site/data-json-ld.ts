/** The open data in the words of schema.org. */

import type { DataCatalogLeaf, DataDownloadLeaf } from 'schema-dts';
import { FOLDER } from '../feeds/changes.ts';
import { licenceAddress } from '../feeds/licence.ts';
import { wholeAddress } from '../files/site-address.ts';
import type { Say } from '../language/strings.ts';
import type { SiteInfo } from '../reference/schema.ts';
import { addressAt, type Here, known } from '../ui/json-ld.ts';
import { DATA } from '../ui/paths.ts';

const forms = { json: 'application/json', csv: 'text/csv' } as const;

/** The files of a data set. @param name as its addresses have it: `ket-qua` */
export const dataFiles = (name: string, site: URL): DataDownloadLeaf[] =>
	Object.entries(forms).map(([ending, type]) => ({
		'@type': 'DataDownload',
		encodingFormat: type,
		contentUrl: wholeAddress(`${FOLDER}${name}.${ending}`, site),
	}));

/** All data sets that have entries, with their files. */
export const catalogNode = (
	sets: readonly { name: string; entries: readonly unknown[] }[],
	{ licence }: Pick<SiteInfo, 'licence'>,
	say: Say,
	here: Here,
): DataCatalogLeaf => {
	const address = licenceAddress(licence);
	return known<DataCatalogLeaf>({
		'@type': 'DataCatalog',
		dataset: sets
			.filter(({ entries }) => entries.length > 0)
			.map(({ name }) => ({
				'@type': 'Dataset',
				name: say(`feeds.set.${name}`),
				description: say(`feeds.about.${name}`),
				url: addressAt(here, `${DATA}#${name}`),
				...(address === null ? {} : { license: address }),
				distribution: dataFiles(name, here.site),
			})),
	});
};
