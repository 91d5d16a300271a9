/** The site of the sample province for all tests that only read it, built once in a run: with laws in every state. */
import { join } from 'node:path';
import { once } from './once.ts';
import { addLaws } from './province-laws.ts';
import { buildProvince, type ProvinceSite, serveSite } from './province-site.ts';

/** @returns the site, served for the worker that asks until it closes it */
export async function sharedProvince(): Promise<ProvinceSite> {
	return serveSite(await once('province', (folder) => buildProvince(join(folder, 'site'), addLaws)));
}
