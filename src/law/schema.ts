/** The words of law: conventions, national instruments, rights, groups of people, help lines. */
import { z } from 'zod';
import { recorded } from '../recording/schema.ts';
import { matches } from '../reference/schema.ts';
import { claim, datedFact, day, evidence, id, leftFast, localized, ofPlace, webAddress, when } from '../source/fields.ts';
import { type Form, ofForm } from '../source/forms.ts';
import { help } from './help-schema.ts';
import { documentSymbol, statement } from './statement-schema.ts';

const ACRONYM: Form = { vi: 'chữ viết tắt của công ước bằng chữ in hoa', en: 'the acronym of the treaty in capitals', example: 'ICERD' };

/** The name of a Phosphor icon in its regular weight: `baby`. */
export const iconName = z.string();

/** Article numbers as a list: `6`, `6-8`, `2(3)`; three digits at most, as a range is counted out number by number. */
export const articles = z
	.array(
		ofForm(/^\d{1,3}(-\d{1,3})?(\(\d+\))?$/, {
			vi: 'số điều giữa hai dấu nháy, không có chữ «Điều»',
			en: 'the number of an article between quotes, and nothing else',
			example: "['6', '6-8', '2(3)']",
		}),
	)
	.min(1);

const reservation = z.strictObject({
	kind: z.enum(['reservation', 'declaration']),
	/** the provision that it concerns */
	about: localized,
	text: localized,
	/** the date of withdrawal; absent while it stands */
	withdrawn: when.optional(),
	...evidence,
});

const protocol = z.strictObject({
	name: localized,
	/** the year or date of adoption */
	adopted: when,
	vietNamParty: z.boolean(),
	/** the date of Viet Nam's ratification or accession, where it is a party */
	joined: when.optional(),
	note: localized.optional(),
	...evidence,
});

const report = z.strictObject({
	/** which report: «lần thứ tư» */
	name: localized,
	/** when the treaty body considered it; absent where that was not found */
	considered: when.optional(),
	/** the document symbol of the report or of the concluding observations, with what is known of it */
	documents: localized.optional(),
	/** the symbols of the concluding observations on it: what these recommend stands in `content/recommendations/` */
	observations: z.array(documentSymbol).min(1).optional(),
	/** what the State told the treaty body */
	stateReported: z.array(claim).optional(),
	/** what the treaty body said of it besides what it recommended */
	bodySaid: z.array(statement).min(1).optional(),
	note: localized.optional(),
	...evidence,
});

/** `content/conventions/<id>.yaml`: one core human-rights treaty that Viet Nam is party to. */
export const convention = z.strictObject({
	/** the usual acronym, in capitals; the page's address is the same in lower case */
	id: ofForm(/^[A-Z]+$/, ACRONYM),
	order: z.number().int(),
	name: localized,
	/** the name in everyday use */
	short: localized,
	acronyms: z.array(z.string()).min(1),
	/** what it protects, in two or three plain sentences */
	protects: claim,
	adoption: z.strictObject({
		date: day,
		resolution: z.string(),
		openedForSignature: day.optional(),
		...evidence,
	}),
	inForce: datedFact,
	articleCount: z.strictObject({ value: z.number().int().positive(), ...evidence }),
	/** how many States are party, and as of which day that was counted */
	parties: z.strictObject({
		value: z.number().int().positive(),
		asOf: when,
		note: localized.optional(),
		...evidence,
	}),
	vietNam: z.strictObject({
		signature: datedFact.optional(),
		/** the decision of the National Assembly, where there was one */
		approval: datedFact.optional(),
		act: z.strictObject({
			type: z.enum(['accession', 'ratification']),
			date: day,
			note: localized.optional(),
			...evidence,
		}),
		inForce: datedFact,
		/** empty, with `noReservations` set, where there are none */
		reservations: z.array(reservation),
		noReservations: claim.optional(),
		notes: z.array(claim).optional(),
	}),
	protocols: z.array(protocol),
	noProtocols: claim.optional(),
	treatyBody: z.strictObject({
		name: localized,
		abbreviation: z.string(),
		experts: z.number().int().positive(),
		note: localized.optional(),
		...evidence,
	}),
	/** how often the State reports, in own words */
	cycle: claim,
	reports: z.array(report),
	followUp: z.array(claim).optional(),
	links: z.strictObject({ text: webAddress, status: webAddress }),
	parts: z.array(z.strictObject({ part: localized, articles, title: localized, ...evidence })),
	articles: z.array(z.strictObject({ article: z.number().int().positive(), text: localized, ...evidence })),
});
export type Convention = z.infer<typeof convention>;

/** `content/not-party.yaml`: a core treaty that Viet Nam has not joined. */
export const notParty = z.strictObject({
	id: ofForm(/^[A-Z]+$/, ACRONYM),
	name: localized,
	adopted: day,
	resolution: z.string(),
	inForce: day,
	protects: localized,
	status: webAddress,
	...evidence,
});
export type NotParty = z.infer<typeof notParty>;

/** The kinds of national instruments, in the order of their rank. */
export const lawKinds = ['constitution', 'code', 'law', 'resolution', 'decision', 'directive', 'plan', 'draft'] as const;

/** How an instrument can stand. `draft` and `passed` are said of a bill, all others of what was adopted. */
export const lawStates = ['in-force', 'amended', 'replaced', 'ended', 'not-yet-in-force', 'not-known', 'draft', 'passed'] as const;
export type LawState = (typeof lawStates)[number];

/** An instrument by its id in `content/laws/`, or by number and name where the site has no page on it. */
const instrument = z.union([id, localized]);

/** What amended an instrument. */
const amendment = z.strictObject({
	law: instrument,
	/** the day on which the amendment was adopted; that of its page, where it has one and this is absent */
	adopted: when.optional(),
	/** the day from which it changes this instrument; that of its page, where it has one and this is absent */
	effective: when.optional(),
	/** what it changed, in one sentence */
	change: localized,
	...evidence,
});
export type Amendment = z.infer<typeof amendment>;

/** What took the place of an instrument; of a bill, the law that it became. */
const successor = z.strictObject({
	law: instrument,
	/** the first day on which the new one stands in its place */
	from: day,
	...evidence,
});

/** How an instrument stood on the day on which somebody checked it: what holds on later days follows from the dates beside it. */
const status = z.strictObject({
	state: z.enum(lawStates),
	/** the day of the check */
	checkedOn: day,
	/** for `ended`: since when it has no effect */
	since: when.optional(),
	/** what else was found, and what was not */
	note: localized.optional(),
	/** what was read on that day */
	source: evidence.source,
});

/** `content/laws/<id>.yaml`: one national instrument of law or policy. */
export const law = z.strictObject({
	id,
	kind: z.enum(lawKinds),
	name: localized,
	/** the number it was issued under; null where it was not found */
	number: z.string().nullable(),
	/** the day of adoption; of a bill, the day on which it was submitted */
	adopted: when,
	effective: when.nullable(),
	/** what it does for rights, in two or three plain sentences */
	summary: localized,
	/** not known, where it is absent */
	status: status.optional(),
	replacedBy: successor.optional(),
	amendedBy: z.array(amendment).min(1).optional(),
	notes: z.array(claim).optional(),
	/** named groups of statements: aims, targets, measures */
	sections: z.array(z.strictObject({ title: localized, items: z.array(claim).min(1) })).optional(),
	/** articles, paraphrased in own words */
	provisions: z.array(z.strictObject({ article: articles.element, text: localized, ...evidence })).optional(),
	/** the official text, where its own address is known */
	link: webAddress.optional(),
	...evidence,
	...leftFast,
	...ofPlace,
});
export type Law = z.infer<typeof law>;

/** One entry of `content/rights.yaml`: the map right -> Constitution -> law -> convention. */
export const right = z.strictObject({
	id,
	name: localized,
	/** what it means for the reader, in plain words */
	meaning: localized,
	/** articles of the Constitution */
	constitution: articles,
	laws: z.array(z.strictObject({ law: id, articles: articles.optional() })),
	conventions: z.array(z.strictObject({ convention: z.string(), articles })).min(1),
	/** ids of `content/groups.yaml` that this right matters to in a special way */
	groups: z.array(id),
	/** ids of `content/help-lines.yaml` */
	helpLines: z.array(id).optional(),
	/** what anyone can do about it; absent while nobody has written it, and its page says so */
	help: help.optional(),
	icon: iconName.optional(),
	matches: matches.optional(),
	...recorded,
	...evidence,
	...leftFast,
});
export type Right = z.infer<typeof right>;

/** One entry of `content/groups.yaml`: who the reader is. */
export const group = z.strictObject({
	id,
	name: localized,
	/** one or two sentences for the reader */
	intro: localized,
	conventions: z.array(z.string()),
	laws: z.array(id),
	helpLines: z.array(id),
	icon: iconName.optional(),
	matches: matches.optional(),
	...evidence,
	...leftFast,
});
export type Group = z.infer<typeof group>;

/** One entry of `content/help-lines.yaml`. */
export const helpLine = z.strictObject({
	id,
	/** as it is dialled; spaces are for reading */
	number: ofForm(/^[\d ]+$/, {
		vi: 'số điện thoại chỉ gồm chữ số và dấu cách, giữa hai dấu nháy',
		en: 'a telephone number of digits and blanks, between quotes',
		example: "'1900 1234'",
	}),
	name: localized,
	/** when it answers, what it costs */
	details: localized,
	icon: iconName.optional(),
	...evidence,
	/** the page of all help lines is left fast where one of them says so */
	...leftFast,
	...ofPlace,
});
export type HelpLine = z.infer<typeof helpLine>;

/** One entry of `content/help-routes.yaml`: where to go with what, other than by telephone. */
export const helpRoute = z.strictObject({
	id,
	/** what happened, or what is needed */
	need: localized,
	/** where to go and how */
	text: localized,
	/** ids of `content/laws/` to read on */
	laws: z.array(id).optional(),
	...evidence,
	...ofPlace,
});
export type HelpRoute = z.infer<typeof helpRoute>;
