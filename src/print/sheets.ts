/** Fact sheets: one page of A4 on a convention, a right or a group of people. */
import { formatDate } from '../language/format.ts';
import { claimsOf, linesOf } from '../law/help.ts';
import { CONSTITUTION, conventionPath, groupPath, rightPath } from '../law/paths.ts';
import type { Convention, Group, HelpLine, Right } from '../law/schema.ts';
import type { Claim, Localized } from '../source/fields.ts';
import type { Block, Sheet } from './edition.ts';
import type { Matter } from './matter.ts';
import { common, constitutionLine, conventionLines, footOf, lawLines, phonesBlock, type Sourced } from './parts.ts';
import { lawsOfConvention, linesOfConvention, MOST, ownRights, rightsOfConvention, situationsFor, situationsOfConvention } from './related.ts';

type Made = Pick<Sheet, 'id' | 'of' | 'series' | 'title' | 'page' | 'main' | 'aside' | 'below'> & { claims: Sourced[]; lines: HelpLine[] };

function sheet({ claims, lines, ...made }: Made, matter: Matter): Sheet {
	return {
		...made,
		...common(matter, made.series),
		form: 'sheet',
		label: matter.say(`print.series.${made.series}`),
		code: matter.code(made.page, matter.say('print.more')),
		foot: footOf(claims, lines, matter),
	};
}

const stepsBlock = (steps: readonly Claim[], { say, text }: Matter): Block => ({
	is: 'steps',
	title: say('right.can'),
	steps: steps.map((step) => text(step.text)),
	note: say('help.routesNote'),
});

/** What happened, or what it is about, and the first thing to do. */
type Case = { name: Localized; step: Claim };
const firstStep = ({ title, steps: [step] }: { title: Localized; steps: readonly Claim[] }): Case[] => (step ? [{ name: title, step }] : []);

/** The first step in each of some cases: the others stand on the site. */
const casesBlock = (cases: readonly Case[], { say, text }: Matter): Block[] =>
	cases.length > 0
		? [
				{
					is: 'cases',
					title: say('right.can'),
					cases: cases.map(({ name, step }) => ({ name: text(name), text: text(step.text) })),
					note: say('print.firstSteps'),
				},
			]
		: [];

const namesBlock = (title: string, names: readonly string[]): Block[] => (names.length > 0 ? [{ is: 'names', title, names: [...names] }] : []);
const listBlock = (title: string, items: readonly string[]): Block[] => (items.length > 0 ? [{ is: 'list', title, items: [...items] }] : []);

export function rightSheet(right: Right, matter: Matter): Sheet {
	const { say, text, helpLines } = matter;
	const lines = linesOf([...(right.helpLines ?? []), ...(right.help?.phones ?? [])], helpLines);
	const refused = right.help?.refused;
	const office = right.help?.office;
	return sheet(
		{
			id: `quyen-${right.id}`,
			of: `right ${right.id}`,
			series: 'right',
			title: text(right.name),
			page: rightPath(right.id),
			main: [
				{ is: 'lead', text: text(right.meaning) },
				...(right.help ? [stepsBlock(right.help.steps, matter)] : []),
				...(refused || office
					? [
							{
								is: 'facts' as const,
								title: '',
								facts: [
									...(office ? [{ name: say('help.office'), text: text(office.text) }] : []),
									...(refused ? [{ name: say('help.refused'), text: text(refused.text) }] : []),
								],
							},
						]
					: []),
			],
			aside: [
				...listBlock(say('print.law'), [
					...constitutionLine(right.constitution, matter),
					...lawLines(
						right.laws.filter(({ law }) => law !== CONSTITUTION),
						matter,
					),
				]),
				...listBlock(say('print.treaties'), conventionLines(right.conventions, matter)),
			],
			below: [phonesBlock(lines, matter)],
			claims: [
				right,
				...(right.help ? claimsOf(right.help).filter((claim) => claim === office || claim === refused || right.help?.steps.includes(claim)) : []),
			],
			lines,
		},
		matter,
	);
}

export function groupSheet(group: Group, matter: Matter): Sheet {
	const { say, text, rights, helpLines } = matter;
	const lines = linesOf(group.helpLines, helpLines);
	const situations = situationsFor(matter, group);
	const cases =
		situations.length > 0 ? situations.map(firstStep) : ownRights(matter, group).map(({ name, help }) => firstStep({ title: name, steps: help?.steps ?? [] }));
	const special = rights.filter(({ groups }) => groups.includes(group.id));
	return sheet(
		{
			id: `nhom-${group.id}`,
			of: `group ${group.id}`,
			series: 'group',
			title: text(group.name),
			page: groupPath(group.id),
			main: [
				{ is: 'lead', text: text(group.intro) },
				...casesBlock(cases.flat(), matter),
				...namesBlock(
					say('group.rights'),
					special.map(({ name }) => text(name)),
				),
			],
			aside: [
				...listBlock(
					say('print.law'),
					lawLines(
						group.laws.map((law) => ({ law })),
						matter,
					),
				),
				...listBlock(
					say('print.treaties'),
					conventionLines(
						group.conventions.map((convention) => ({ convention })),
						matter,
					),
				),
			],
			below: [phonesBlock(lines, matter)],
			claims: [group, ...cases.flat().map(({ step }) => step)],
			lines,
		},
		matter,
	);
}

export function conventionSheet(convention: Convention, matter: Matter): Sheet {
	const { say, text, language, helpLines } = matter;
	const lines = linesOf(linesOfConvention(matter, convention).slice(0, MOST.lines), helpLines);
	const cases = situationsOfConvention(matter, convention).flatMap(firstStep);
	const { adoption, inForce, vietNam } = convention;
	const date = (day: string) => formatDate(day, language);
	const laws = lawLines(
		[CONSTITUTION, ...lawsOfConvention(matter, convention).filter((law) => law !== CONSTITUTION)].map((law) => ({ law })),
		matter,
	);
	return sheet(
		{
			id: `cong-uoc-${convention.id.toLowerCase()}`,
			of: `convention ${convention.id}`,
			series: 'convention',
			title: text(convention.name),
			page: conventionPath(convention.id),
			main: [
				{ is: 'lead', text: text(convention.protects.text) },
				...casesBlock(cases, matter),
				...namesBlock(
					say('print.rights'),
					rightsOfConvention(matter, convention).map(({ name }) => text(name)),
				),
			],
			aside: [
				{
					is: 'facts',
					title: '',
					facts: [
						{ name: say('convention.adopted'), text: `${date(adoption.date)}, ${adoption.resolution}` },
						{ name: say('convention.inForce'), text: date(inForce.date) },
						{ name: say(`convention.${vietNam.act.type}`), text: date(vietNam.act.date) },
						{ name: say('convention.inForceVietNam'), text: date(vietNam.inForce.date) },
					],
				},
				...listBlock(say('print.someLaws'), laws.slice(0, MOST.laws)),
			],
			below: [phonesBlock(lines, matter)],
			claims: [convention.protects, adoption, inForce, vietNam.act, vietNam.inForce, ...cases.map(({ step }) => step)],
			lines,
		},
		matter,
	);
}
