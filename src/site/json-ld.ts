/** What pages say of themselves to machines: what is known of every page, added to what its room told of it. */

import type { BreadcrumbList, CreativeWorkLeaf, WebPageLeaf, WithContext } from 'schema-dts';
import { licenceAddress } from '../feeds/licence.ts';
import { wholeAddress } from '../files/site-address.ts';
import { openingOf } from '../language/opening.ts';
import type { SiteInfo } from '../reference/schema.ts';
import { type Block, type Here, type PageNode, publisherId, siteId, type Told, withContext } from '../ui/json-ld.ts';
import type { Crumb } from './trail.ts';

type Page = { title: string; description: string | undefined /** whole */; address: string };

/**
 * @param told what its room told of the page; nothing where it is a page like others
 * @param page what its head says
 * @param here with the language that the text of the page is written in
 */
export function pageData(told: Told | undefined, { title, description, address }: Page, site: Pick<SiteInfo, 'licence' | 'operator'>, here: Here): Block {
	const licence = licenceAddress(site.licence);
	const common: Partial<CreativeWorkLeaf> = {
		inLanguage: here.language,
		...(licence ? { license: licence } : {}),
		...(site.operator ? { publisher: { '@id': publisherId(here.site) } } : {}),
	};
	if (told && 'thing' in told) {
		const page = { '@type': 'WebPage', '@id': address, ...common } as WebPageLeaf;
		return withContext({ ...told.thing, url: address, mainEntityOfPage: page });
	}
	const node = told?.page ?? { '@type': 'WebPage' as const };
	// A lesson shows what it teaches, which says more than the line that only search engines show.
	const described = description !== undefined && !('teaches' in node && node['@type'] === 'LearningResource');
	return withContext({
		name: title,
		url: address,
		...(described ? { description: openingOf(description, here.language) } : {}),
		...common,
		...(node['@type'] === 'WebSite' ? {} : { isPartOf: { '@id': siteId(here.site) } }),
		...node,
	} as PageNode);
}

/** The way from the home page to a page. @param crumbs a step without an address is left out, but for the page itself */
export function trailData(crumbs: readonly Crumb[], site: URL): WithContext<BreadcrumbList> {
	const steps = crumbs.filter(({ href }, index) => href !== undefined || index === crumbs.length - 1);
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ label, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			...(href === undefined ? {} : { item: wholeAddress(href, site) }),
		})),
	};
}
