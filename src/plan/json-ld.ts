/** The plan and its units in the words of schema.org. */
import type { CollectionPageLeaf, CreativeWorkLeaf, WebPageLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import { addressAt, collectionOf, dateIn, type Here, known, type OrganizationNode } from '../ui/json-ld.ts';
import { planPath, unitPath } from './paths.ts';
import type { Plan, Register, Unit } from './schema.ts';
import { membersOf } from './units.ts';

/** Not every unit of a plan is an organ of government; a group is no organization. */
const types = {
	government: 'GovernmentOrganization',
	department: 'GovernmentOrganization',
	police: 'GovernmentOrganization',
	military: 'GovernmentOrganization',
	committee: 'GovernmentOrganization',
	central: 'GovernmentOrganization',
	party: 'Organization',
	front: 'Organization',
	union: 'Organization',
	press: 'NewsMediaOrganization',
	school: 'EducationalOrganization',
	group: undefined,
} as const satisfies Record<Unit['kind'], OrganizationNode['@type'] | undefined>;

/** A unit as other pages name it; none for a group. */
function unitNamed({ plan }: Pick<Register, 'plan'>, unit: Unit | undefined, here: Here): OrganizationNode | undefined {
	const type = unit && types[unit.kind];
	return type && { '@type': type, name: inLanguage(unit.name, here.language), url: addressAt(here, unitPath(plan.year, unit.id)) };
}

/**
 * A unit: since when it exists and until when, and what it is part of. What took over from it has no word in schema.org.
 * @returns none for a group of units
 */
export function unitNode(register: Pick<Register, 'plan' | 'units'>, unit: Unit, here: Here): OrganizationNode | undefined {
	const type = types[unit.kind];
	const parent = register.units.find(({ id }) => id === unit.parent);
	return (
		type &&
		known<OrganizationNode>({
			'@type': type,
			name: inLanguage(unit.name, here.language),
			alternateName: unit.short && inLanguage(unit.short, here.language),
			foundingDate: dateIn(unit.validFrom),
			dissolutionDate: unit.validTo,
			parentOrganization: unitNamed(register, parent, here),
		})
	);
}

/** The page of a group: the members that are known. */
export const unitGroupNode = ({ plan, units }: Pick<Register, 'plan' | 'units'>, unit: Unit, here: Here): CollectionPageLeaf =>
	collectionOf(
		here,
		membersOf(unit, units).map(({ id }) => unitPath(plan.year, id)),
	);

/** A plan: who issued it, and its time. */
export const planNode = ({ plan, units }: Pick<Register, 'plan' | 'units'>, here: Here): CreativeWorkLeaf =>
	known<CreativeWorkLeaf>({
		'@type': 'CreativeWork',
		name: inLanguage(plan.title, here.language),
		temporalCoverage: `${plan.period.from}/${plan.period.to}`,
		creator: unitNamed(
			{ plan },
			units.find(({ id }) => id === plan.issuer),
			here,
		),
	});

/** The page of a task: which plan it is a part of. */
export const taskNode = ({ year, title }: Plan, here: Here): WebPageLeaf => ({
	'@type': 'WebPage',
	about: { '@type': 'CreativeWork', name: inLanguage(title, here.language), url: addressAt(here, planPath(year)) },
});
