/** The national bodies of the register as organizations, and what took over from them. */
import type { Resource } from '../files/rdf.ts';
import { organizationResources } from '../reference/organizations.ts';
import { bodyPath, REGISTER } from './paths.ts';
import type { NationalBody } from './schema.ts';

/**
 * @param languages of the site
 * @returns each body, at its place in the register
 */
export function nationalBodyResources(bodies: readonly NationalBody[], languages: readonly string[]): Resource[] {
	const known = bodies.map(({ id, name, until, successors, link, source }) => ({
		address: bodyPath(id),
		page: REGISTER,
		id,
		name,
		until,
		successors,
		links: link === undefined ? [] : [link],
		source,
	}));
	return organizationResources(known, `${REGISTER}#`, languages);
}
