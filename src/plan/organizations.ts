/** The units of a plan as organizations: who belonged to whom, who reported to whom, and who became what. */
import type { Resource, Texts } from '../files/rdf.ts';
import { schemeResources } from '../reference/concepts.ts';
import { type Body, organizationResources } from '../reference/organizations.ts';
import { unitPath, unitsPath } from './paths.ts';
import type { Register, Unit } from './schema.ts';

/** The address of a unit: its page in the plan of a year, of which it is the subject. Plans of two years may tell of one unit under two. */
const unitAddress = (year: number, id: string): string => `${unitPath(year, id)}#${id}`;
/** The address of a kind of units: its place in the list of units. */
const kindAddress = (year: number, kind: Unit['kind']) => `${unitsPath(year)}#loai-${kind}`;

function unitBody(unit: Unit, { plan }: Register, words: (key: string) => Texts): Body {
	const { id, name, short, kind, parent, groups, validFrom, validTo, successors, note, noSuccessorFound, members, source } = unit;
	const group = kind === 'group';
	const reportsTo = plan.reporting.flatMap(({ from, to, compiledFor = [] }) => [...(from.includes(id) ? [to] : []), ...(to === id ? compiledFor : [])]);
	return {
		address: unitAddress(plan.year, id),
		page: unitPath(plan.year, id),
		id,
		name,
		short,
		notes: [note, noSuccessorFound, ...(group ? [words(`unit.members.${members ?? 'none'}`)] : [])],
		group,
		kind: kindAddress(plan.year, kind),
		parent,
		groups,
		reportsTo: reportsTo.filter((other) => other !== id),
		from: validFrom,
		until: validTo,
		successors,
		source,
	};
}

/**
 * @param words of the interface, in every language
 * @param languages of the site
 * @returns the units with their changes, and the scheme of their kinds
 */
export function unitResources(register: Register, words: (key: string) => Texts, languages: readonly string[]): Resource[] {
	const { plan, units } = register;
	const page = unitsPath(plan.year);
	const kinds = [...new Set(units.map(({ kind }) => kind))];
	const scheme = { address: `${page}#cac-loai`, page, title: words('feeds.unitKinds'), about: words('feeds.unitKindsAbout') };
	return [
		...organizationResources(
			units.map((unit) => unitBody(unit, register, words)),
			`${page}#`,
			languages,
		),
		...schemeResources(
			scheme,
			kinds.map((kind) => ({ address: kindAddress(plan.year, kind), page, id: kind, label: words(`unit.kind.${kind}`), source: [] })),
			languages,
		),
	];
}
