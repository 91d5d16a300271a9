/** Laws, conventions, rights and help lines in the words of schema.org. */
import type { ContactPointLeaf, DefinedTermLeaf, DefinedTermSetLeaf, LegislationLeaf, WebPageLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import { openingOf } from '../language/opening.ts';
import type { Say } from '../language/strings.ts';
import { addressAt, dateIn, type Here, known } from '../ui/json-ld.ts';
import { conventionPath, lawPath, RIGHTS, rightPath } from './paths.ts';
import type { Convention, Group, HelpLine, Law, LawState, Right } from './schema.ts';
import type { Standing } from './standing.ts';

/** Where instruments come from (ISO 3166-1). */
const VIET_NAM = 'VN';
const UNITED_NATIONS = 'UN';

const force: Record<LawState, 'InForce' | 'NotInForce' | undefined> = {
	'in-force': 'InForce',
	amended: 'InForce',
	replaced: 'NotInForce',
	ended: 'NotInForce',
	'not-yet-in-force': 'NotInForce',
	draft: 'NotInForce',
	passed: 'NotInForce',
	'not-known': undefined,
};

/** A law as other pages, which may name several, point to it. */
export const lawAt = ({ id }: Law, here: Here): LegislationLeaf => ({ '@type': 'Legislation', url: addressAt(here, lawPath(id)) });

/** A convention as other pages name it. */
export const conventionNamed = ({ id, short }: Convention, here: Here): LegislationLeaf => ({
	'@type': 'Legislation',
	name: inLanguage(short, here.language),
	url: addressAt(here, conventionPath(id)),
});

/** A right as other pages name it. */
export const rightNamed = ({ id, name }: Right, here: Here): DefinedTermLeaf => ({
	'@type': 'DefinedTerm',
	name: inLanguage(name, here.language),
	url: addressAt(here, rightPath(id)),
});

type Of = { /** how the law stands today */ standing: Standing /** what it changed */; replaces: readonly Law[]; amends: readonly Law[]; say: Say };

/** One national instrument. A check that is too old is not passed on: its page says so in words. */
export const lawNode = (law: Law, { standing: { state, overdue }, replaces, amends, say }: Of, here: Here): LegislationLeaf =>
	known<LegislationLeaf>({
		'@type': 'Legislation',
		name: inLanguage(law.name, here.language),
		legislationIdentifier: law.number ?? undefined,
		legislationType: say(`law.kind.${law.kind}`),
		// Of a bill, the day is that on which it was submitted.
		legislationDate: law.kind === 'draft' ? undefined : dateIn(law.adopted),
		legislationDateOfApplicability: dateIn(law.effective),
		legislationJurisdiction: VIET_NAM,
		legislationLegalForce: overdue ? undefined : force[state],
		legislationRepeals: replaces.map((other) => lawAt(other, here)),
		legislationAmends: amends.map((other) => lawAt(other, here)),
		sameAs: law.link,
	});

/** One convention: when it was adopted, and since when it is in force for those party to it. */
export const conventionNode = ({ name, short, acronyms, adoption, inForce, links }: Convention, say: Say, here: Here): LegislationLeaf =>
	known<LegislationLeaf>({
		'@type': 'Legislation',
		name: inLanguage(name, here.language),
		alternateName: [inLanguage(short, here.language), ...acronyms],
		legislationIdentifier: adoption.resolution,
		legislationType: say('kind.convention'),
		legislationDate: adoption.date,
		legislationDateOfApplicability: dateIn(inForce.date),
		legislationJurisdiction: UNITED_NATIONS,
		legislationLegalForce: 'InForce',
		sameAs: links.text,
	});

/** One right: what it means. */
export const rightNode = ({ id, name, meaning }: Right, say: Say, here: Here): DefinedTermLeaf => ({
	'@type': 'DefinedTerm',
	name: inLanguage(name, here.language),
	description: openingOf(inLanguage(meaning, here.language), here.language),
	termCode: id,
	inDefinedTermSet: { '@type': 'DefinedTermSet', name: say('rights.title'), url: addressAt(here, RIGHTS) },
});

/** The map of rights. */
export const rightsNode = (rights: readonly Right[], here: Here): DefinedTermSetLeaf =>
	known<DefinedTermSetLeaf>({ '@type': 'DefinedTermSet', hasDefinedTerm: rights.map((right) => rightNamed(right, here)) });

/** What matters to a group of people. */
export const groupNode = ({ name }: Group, { language }: Here): WebPageLeaf => ({
	'@type': 'WebPage',
	audience: { '@type': 'Audience', audienceType: inLanguage(name, language) },
});

/** The page of help, with the lines that may be called. */
export const helpNode = (lines: readonly HelpLine[], { language }: Here): WebPageLeaf =>
	known<WebPageLeaf>({
		'@type': 'WebPage',
		mentions: lines.map(
			({ name, number }): ContactPointLeaf => ({ '@type': 'ContactPoint', name: inLanguage(name, language), telephone: number.replaceAll(' ', '') }),
		),
	});
