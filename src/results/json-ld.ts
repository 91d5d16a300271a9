/** Local figures in the words of schema.org. */
import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import { openingOf } from '../language/opening.ts';
import { earliest, latest } from '../source/fields.ts';
import { type Here, known } from '../ui/json-ld.ts';
import type { Indicator } from './schema.ts';

/** The years that the figures of an indicator are of, as an interval (ISO 8601); none without figures. */
function yearsOf({ values }: Indicator): string | undefined {
	const from = values.map(({ period }) => earliest(period).slice(0, 4)).sort()[0];
	const to = values
		.map(({ period }) => latest(period).slice(0, 4))
		.sort()
		.at(-1);
	return from === to ? from : `${from}/${to}`;
}

/** One indicator with its figures. @param files of the open data that hold them */
export const indicatorNode = (indicator: Indicator, files: readonly DataDownloadLeaf[], { language }: Here): DatasetLeaf => {
	const title = inLanguage(indicator.title, language);
	return known<DatasetLeaf>({
		'@type': 'Dataset',
		name: title,
		description: openingOf(inLanguage(indicator.definition, language), language),
		temporalCoverage: yearsOf(indicator),
		variableMeasured: { '@type': 'PropertyValue', name: title, unitText: inLanguage(indicator.unit, language) },
		distribution: files,
	});
};
