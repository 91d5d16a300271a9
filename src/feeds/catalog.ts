/** The catalogue of the data as JSON-LD: DCAT-AP 3.0, the European profile of the W3C's Data Catalog Vocabulary (DCAT 3). */

import { sha256 } from '../files/hash.ts';
import { prefixes } from '../files/rdf.ts';
import { wholeAddress } from '../files/site-address.ts';
import type { Say } from '../language/strings.ts';
import { DATA } from '../ui/paths.ts';
import { changes, FOLDER, VERSION } from './changes.ts';
import type { Dataset, FeedFile, LinkedDataset } from './dataset.ts';
import { licenceCode } from './licence.ts';
import type { Published } from './published.ts';

/** The prefixes and types of what stands below; nothing has to be fetched to read it. */
const context = {
	dcat: prefixes.dcat,
	dct: prefixes.dct,
	foaf: prefixes.foaf,
	spdx: 'http://spdx.org/rdf/terms#',
	adms: 'http://www.w3.org/ns/adms#',
	xsd: prefixes.xsd,
};

const fileType = (name: string) => ({ '@id': `http://publications.europa.eu/resource/authority/file-type/${name}` });
const mediaType = (name: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${name}` });
/** The languages that the vocabulary has a code for. */
const codes: Record<string, string> = { vi: 'VIE', en: 'ENG' };
const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' });

/** A data set as the catalogue lists it: its name, and its files with type, media type and the specification that each holds to. */
type Listed = { name: string; planned: boolean; files: { file: FeedFile; type: string; media: string; standard?: string }[] };

const listed = ({ name, planned, json, csv, schema }: Dataset): Listed => ({
	name,
	planned,
	files: [
		{ file: json, type: 'JSON', media: 'application/json', standard: `${FOLDER}${schema.name}` },
		{ file: csv, type: 'CSV', media: 'text/csv' },
	],
});

const listedLinked = ({ name, planned, standard, jsonld, turtle }: LinkedDataset): Listed => ({
	name,
	planned,
	files: [
		{ file: jsonld, type: 'JSON_LD', media: 'application/ld+json', standard },
		{ file: turtle, type: 'RDF_TURTLE', media: 'text/turtle', standard },
	],
});

/**
 * @param linked the sets of linked data
 * @param site the site's address
 * @param today `YYYY-MM-DD`
 * @param say the words of a language
 */
export function catalog(
	sets: readonly Dataset[],
	linked: readonly LinkedDataset[],
	content: Published,
	site: URL,
	today: string,
	say: (language: string) => Say,
): Record<string, unknown> {
	const { languages, plans } = content;
	const url = (path: string) => ({ '@id': wholeAddress(path, site) });
	const inAll = (key: string) => languages.map(({ tag }) => ({ '@value': say(tag)(key), '@language': tag }));
	const named = (text: Record<string, string>) => Object.entries(text).map(([tag, value]) => ({ '@value': value, '@language': tag }));
	const spoken = languages.flatMap(({ tag }) => (codes[tag] ? [{ '@id': `http://publications.europa.eu/resource/authority/language/${codes[tag]}` }] : []));
	const publisher = { '@id': wholeAddress('/#publisher', site), '@type': 'foaf:Agent', 'foaf:name': named(content.site.title) };
	const code = licenceCode(content.site.licence);
	const licence = code ? { 'dct:license': { '@id': code } } : {};
	const years = plans.map(({ plan }) => plan.period);
	const temporal = years.map(({ from, to }) => ({ '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(from), 'dcat:endDate': date(to) }));
	const distribution = ({ file, type, media, standard }: Listed['files'][number]) => ({
		...url(`${FOLDER}${file.name}`),
		'@type': 'dcat:Distribution',
		'dct:title': file.name,
		'dcat:accessURL': url(DATA),
		'dcat:downloadURL': url(`${FOLDER}${file.name}`),
		'dct:format': fileType(type),
		'dcat:mediaType': mediaType(media),
		'dcat:byteSize': { '@value': `${Buffer.byteLength(file.text)}`, '@type': 'xsd:nonNegativeInteger' },
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
			'spdx:checksumValue': { '@value': sha256(file.text), '@type': 'xsd:hexBinary' },
		},
		...(standard === undefined ? {} : { 'dct:conformsTo': { ...url(standard), '@type': 'dct:Standard' } }),
		...licence,
	});
	return {
		'@context': context,
		...url(`${FOLDER}danh-muc.jsonld`),
		'@type': 'dcat:Catalog',
		'dct:title': inAll('feeds.title'),
		'dct:description': inAll('feeds.intro'),
		'dct:publisher': publisher,
		'dct:language': spoken,
		'dct:modified': date(today),
		'foaf:homepage': url(DATA),
		...licence,
		'dcat:dataset': [...sets.map(listed), ...linked.map(listedLinked)].map(({ name, planned, files }) => ({
			...url(`${DATA}#${name}`),
			'@type': 'dcat:Dataset',
			'dct:identifier': name,
			'dct:title': inAll(`feeds.set.${name}`),
			'dct:description': inAll(`feeds.about.${name}`),
			'dct:publisher': { '@id': publisher['@id'] },
			'dct:language': spoken,
			'dct:modified': date(today),
			'dct:issued': date(changes.at(-1)?.date ?? today),
			'dcat:version': VERSION,
			'adms:versionNotes': named(changes[0].text),
			'dcat:landingPage': url(DATA),
			...(temporal.length > 0 && planned ? { 'dct:temporal': temporal } : {}),
			'dcat:distribution': files.map(distribution),
		})),
	};
}
