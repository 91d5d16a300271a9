/**
 * Bodies in the Organization Ontology (W3C Recommendation of 16 January 2014). All are `org:Organization`: which of them the law
 * knows as persons of their own, as `org:FormalOrganization` has it, no content says.
 */
import { date, link, links, plain, type Resource, resource, type Texts, texts } from '../files/rdf.ts';
import { type SourceRef, shiftedDay } from '../source/fields.ts';
import { pagesOf, sourceLinks } from './cited-sources.ts';
import { otherLabels } from './concepts.ts';

export type Body = {
	/** of its page or its place on one, with `#` */
	address: string;
	page: string;
	id: string;
	name: Texts;
	/** a shorter name, where there is one */
	short?: Texts | undefined;
	/** what is said of it in a sentence */
	notes?: readonly (Texts | undefined)[];
	/** for what the content calls a group: several bodies named together */
	group?: boolean;
	/** the address of the concept that says of which kind it is */
	kind?: string;
	/** ids of the body that it belongs to, of the groups that it is in, of those that it reports to */
	parent?: string | undefined;
	groups?: readonly string[] | undefined;
	reportsTo?: readonly string[];
	/** the first day of its existence under this name, as exact as it is known */
	from?: string | undefined;
	/** the last day of it */
	until?: string | undefined;
	/** ids of those that took over from it */
	successors?: readonly string[] | undefined;
	/** its own pages elsewhere */
	links?: readonly string[];
	source: readonly SourceRef[];
};

/** What became of some bodies at once. */
type Change = { address: string; day?: string; before: Body[]; after: string[] };

/**
 * The changes of some bodies. Those that ended on the same day and gave what they had to the same ones changed in one event.
 * @param place the address that an event's own part is put behind: a page and `#`
 */
function changesOf(bodies: readonly Body[], place: string): Change[] {
	const changes = new Map<string, Change>();
	for (const body of bodies) {
		const { until } = body;
		const after = [...new Set(body.successors)].sort();
		if (after.length === 0) continue;
		// Ids hold no points, so the parts cannot run into each other.
		const key = ['thay-doi', ...(until === undefined ? [] : [shiftedDay(until, 1)]), ...after].join('.');
		const change: Change = changes.get(key) ?? {
			address: `${place}${key}`,
			...(until === undefined ? {} : { day: shiftedDay(until, 1) }),
			before: [],
			after,
		};
		change.before.push(body);
		changes.set(key, change);
	}
	return [...changes.values()];
}

/**
 * @param bodies those that name each other by id
 * @param place as in `changesOf`
 * @param languages of the site
 * @returns each body, when it existed, and the changes
 */
export function organizationResources(bodies: readonly Body[], place: string, languages: readonly string[]): Resource[] {
	const addresses = new Map(bodies.map(({ id, address }) => [id, address]));
	const to = (ids: readonly string[]) => links(ids.flatMap((id) => addresses.get(id) ?? []));
	const having = (test: (other: Body) => boolean) => links(bodies.filter(test).map(({ address }) => address));
	const changes = changesOf(bodies, place);
	const at = (some: readonly Change[]) => links(some.map(({ address }) => address));
	const existence = (body: Body) => `${body.address}.thoi-gian`;
	const limited = ({ from, until }: Body) => from !== undefined || until !== undefined;
	return [
		...bodies.map((body) =>
			resource(body.address, body.group ? ['org:Organization', 'foaf:Group'] : ['org:Organization'], {
				'dct:identifier': [plain(body.id)],
				'skos:prefLabel': texts(body.name),
				'skos:altLabel': otherLabels(body.short ?? {}, body.name),
				'skos:scopeNote': (body.notes ?? []).flatMap((note) => texts(note ?? {})),
				'org:classification': body.kind === undefined ? [] : [link(body.kind)],
				'org:subOrganizationOf': body.parent === undefined ? [] : to([body.parent]),
				'org:hasSubOrganization': having(({ parent }) => parent === body.id),
				'org:memberOf': to(body.groups ?? []),
				'org:hasMember': having(({ groups }) => groups?.includes(body.id) === true),
				'org:linkedTo': to(body.reportsTo ?? []),
				'dct:temporal': limited(body) ? [link(existence(body))] : [],
				'org:changedBy': at(changes.filter(({ before }) => before.includes(body))),
				'org:resultedFrom': at(changes.filter(({ after }) => after.includes(body.id))),
				'foaf:page': [...pagesOf(body.page, languages)],
				'foaf:homepage': links(body.links ?? []),
				'dct:source': sourceLinks(body.source),
			}),
		),
		...bodies.filter(limited).map((body) =>
			resource(existence(body), ['dct:PeriodOfTime'], {
				'dcat:startDate': body.from === undefined ? [] : [date(body.from)],
				'dcat:endDate': body.until === undefined ? [] : [date(body.until)],
			}),
		),
		...changes.map(({ address, day, before, after }) =>
			resource(address, ['org:ChangeEvent'], {
				'dct:date': day === undefined ? [] : [date(day)],
				'org:originalOrganization': links(before.map((body) => body.address)),
				'org:resultingOrganization': to(after),
				'dct:source': sourceLinks(before.flatMap(({ source }) => source)),
			}),
		),
	];
}
