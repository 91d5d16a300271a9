/** The treaty bodies as organizations. */
import type { Resource } from '../files/rdf.ts';
import { organizationResources } from '../reference/organizations.ts';
import { conventionPath, treatyBodyPath } from './paths.ts';
import type { Convention } from './schema.ts';

/**
 * @param languages of the site
 * @returns the body of each convention, at its place on the page of the convention
 */
export function treatyBodyResources(conventions: readonly Convention[], languages: readonly string[]): Resource[] {
	const bodies = conventions.map(({ id, treatyBody: { name, abbreviation, note, source } }) => ({
		address: treatyBodyPath(id),
		page: conventionPath(id),
		id: abbreviation,
		name,
		short: Object.fromEntries(Object.keys(name).map((tag) => [tag, abbreviation])),
		notes: [note],
		source,
	}));
	return organizationResources(bodies, '', languages);
}
