/** `content/site.yaml` of a copy for another place: what says who and where is left out, what holds anywhere stays. */
import { isScalar, isSeq, parse, parseDocument } from 'yaml';
import type { BeginOptions, BegunFile } from '../source/kind.ts';
import { siteFile, sourcesFile } from './paths.ts';

/** What another place says anew. */
const own = ['operator', 'address', 'contact', 'logo', 'editor', 'recordStore', 'keepers', 'colours', 'place'];

export function beginSite({ name, text }: BeginOptions): BegunFile[] {
	const document = parseDocument(text(siteFile));
	const names = document.get('place');
	for (const key of own) document.delete(key);
	document.set('url', `https://${name}.example`);
	document.set('fileName', name);
	const sources = (parse(text(sourcesFile)) as { id: string; local?: boolean }[]).filter(({ local }) => local).map(({ id }) => id);
	const place = isSeq(names) ? names.items.map((item) => (isScalar(item) ? `${item.value}` : '')).filter(Boolean) : [];
	if (place.length + sources.length > 0) document.set('copiedFrom', [...place, ...sources]);
	return [
		{
			path: siteFile,
			text: document.toString({ lineWidth: 150 }),
			write: {
				vi: 'địa chỉ (url), ai điều hành (operator, address, contact, editor), logo, màu (colours), tên riêng của nơi mình (place)',
				en: 'its address (url), who operates it (operator, address, contact, editor), logo, colours, names of your place (place)',
			},
		},
	];
}
