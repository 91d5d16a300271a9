/** The site itself in the words of schema.org. */

import type { OrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { wholeAddress } from '../files/site-address.ts';
import { inLanguage } from '../language/format.ts';
import type { SiteInfo } from '../reference/schema.ts';
import { addressAt, type Here, known, publisherId, siteId } from '../ui/json-ld.ts';
import { SEARCH } from '../ui/paths.ts';
import { HOME } from './paths.ts';

/** Who operates the site; none where it does not say. */
function operatorNode({ operator, address, contact, logo }: SiteInfo, here: Here): OrganizationLeaf | undefined {
	const { language, site } = here;
	return (
		operator &&
		known<OrganizationLeaf>({
			'@type': 'Organization',
			'@id': publisherId(site),
			name: inLanguage(operator.name, language),
			description: operator.about && inLanguage(operator.about, language),
			address: address && inLanguage(address, language),
			email: contact?.mail,
			telephone: contact?.phone,
			logo: logo && wholeAddress(logo, site),
		})
	);
}

/** The site: its name, its languages, its search, and who operates it. @param languages every language of the site */
export function websiteNode(info: SiteInfo, languages: readonly string[], here: Here): WebSiteLeaf {
	const search: WithActionConstraints<SearchActionLeaf> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${addressAt(here, SEARCH)}?q={q}` },
		'query-input': 'required name=q',
	};
	return known<WebSiteLeaf>({
		'@type': 'WebSite',
		'@id': siteId(here.site),
		name: inLanguage(info.title, here.language),
		description: inLanguage(info.tagline, here.language),
		url: addressAt(here, HOME),
		inLanguage: languages,
		publisher: operatorNode(info, here),
		potentialAction: search,
	});
}
