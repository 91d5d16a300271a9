/** The site of the sample province for all tests that only read it, built once in a run: with a key that signs badges, and laws in every state. */
import { join } from 'node:path';
import { once } from './once.ts';
import { type Badges, makeBadges } from './province-badges.ts';
import { addLaws } from './province-laws.ts';
import { buildProvince, type ProvinceSite, serveSite } from './province-site.ts';

export type SharedProvince = ProvinceSite & { badges: Badges };

/** @returns the site, served for the worker that asks until it closes it */
export async function sharedProvince(): Promise<SharedProvince> {
	const { dist, badges } = await once('province', async (folder) => {
		const made = await makeBadges();
		const built = buildProvince(join(folder, 'site'), (site) => {
			made.addKey(site);
			addLaws(site);
		});
		return { dist: built, badges: made.badges };
	});
	return { ...(await serveSite(dist)), badges };
}
