/** What everything else refers to: what this copy of the site is called, its sources, its glossary. */
import { z } from 'zod';
import { siteAddress } from '../files/site-address.ts';
import { day, evidence, filled, id, languageTag, localized, ofPlace, otherNames, readings, webAddress, when } from '../source/fields.ts';
import { ofForm, PATH } from '../source/forms.ts';
import type { Refusal } from '../source/schema-problems.ts';
import { type ColourName, colourNames } from '../ui/colours.ts';
import { messages } from './messages.ts';

/** The kinds of work that somebody may keep; `claim` is all that does not age. */
export const duties = ['help-line', 'help-steps', 'law-status', 'treaty-status', 'figure', 'claim', 'translation'] as const;
export type DutyKind = (typeof duties)[number];

/** Open licences that the catalogue of the data can name. */
const openLicences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0'] as const;

/** Where a page of violence or abuse is left for, where a copy names no other: what anybody may have open. */
export const NEUTRAL_ADDRESS = 'https://www.google.com/';

const neutralAddress = ofForm(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*(\/[\w./~%-]*)?$/i, {
	vi: 'địa chỉ https của một trang ai cũng có thể đang mở, như trang thời tiết',
	en: 'the https address of a site that anybody may have open, such as one of the weather',
	example: NEUTRAL_ADDRESS,
});

/** An address on the site, without its language; not the home page's. */
const path = ofForm(/^\/([a-z0-9-]+\/)+$/, PATH);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const scheme = z.strictObject(Object.fromEntries(colourNames.map((name) => [name, colour])) as Record<ColourName, typeof colour>);

/** `content/site.yaml`: what this copy of the site is called and where it is published. */
export const siteInfo = z.strictObject({
	title: localized,
	tagline: localized,
	/** a host of its own, or a path of one */
	url: webAddress.refine((text) => siteAddress(text) !== undefined, {
		params: { kind: 'site-url', message: messages['site-url'] } satisfies Refusal,
	}),
	/** where the results of learners who agree to it are sent (xAPI 1.0.3); nothing is sent where nothing is named */
	recordStore: z
		.strictObject({
			/** the address of the xAPI resources: `https://lrs.example/xapi/` */
			address: webAddress,
			/** the Authorization header; it stands in every page of the course, so it may only allow writing */
			authorization: filled.optional(),
		})
		.optional(),
	/** the address of the page that says how course packages are put into an LMS, where there is one; its languages are beside it */
	lmsGuide: ofForm(/^\/[a-z0-9/-]+\/$/, PATH).optional(),
	/** who keeps which part of the content up to date; nobody is named for a part that stands nowhere here */
	keepers: z.array(z.strictObject({ duties: z.array(z.enum(duties)).min(1), who: localized })).optional(),
	/** what texts and data of this copy may be used under, where its publisher said so: an open licence that machines know */
	licence: z.enum(openLicences).optional(),
	/** who operates this copy and answers for it */
	operator: z.strictObject({ name: localized, /** what it is, in one sentence */ about: localized.optional() }).optional(),
	/** where the operator is found */
	address: localized.optional(),
	/** how the operator is reached; errors are reported to the form, else to the mail address */
	contact: z
		.strictObject({
			mail: z.email().optional(),
			phone: filled.optional(),
			/** the address of a form; `{page}` in it becomes the address of the page that the error is on */
			form: webAddress.optional(),
		})
		.refine((ways) => Object.keys(ways).length > 0, {
			params: { kind: 'contact-without-way', message: messages['contact-without-way'] } satisfies Refusal,
		})
		.optional(),
	/** the picture before the name in the header: a file of `content/logo/`, as `/so-tu-phap.svg`; the site's icon where nothing is named */
	logo: ofForm(/^\/[a-z0-9-]+\.(svg|png|webp)$/, {
		vi: 'tên một tệp .svg, .png hoặc .webp trong content/logo, chữ thường không dấu, sau dấu /',
		en: 'the name of a .svg, .png or .webp file in content/logo, in lower case without accents, behind a /',
		example: '/so-tu-phap.svg',
	}).optional(),
	/** colours of its own; those of the project where none are named */
	colours: z.strictObject({ light: scheme, dark: scheme }).optional(),
	/** names of this place in the texts of the site: a copy for another place is told where they stand */
	place: z.array(filled).min(1).optional(),
	/** names of the place that this copy was made from, and the ids of its sources: the check says which texts still have them */
	copiedFrom: z.array(filled).min(1).optional(),
	/** how the names of files begin that hold the whole site, such as the USB edition; its title where nothing is named */
	fileName: id.optional(),
	/** what the way out of a page of violence or abuse leads to: a site that anybody may have open, such as one of the weather; `NEUTRAL_ADDRESS` where nothing is named */
	quickExit: neutralAddress.optional(),
	/** who is in charge of what the site says: an office, no person */
	editor: localized.optional(),
	/** the repository that the editor writes to from a published page; without it, the editor works on a folder of the computer alone */
	forge: z
		.strictObject({
			kind: z.enum(['github', 'gitlab', 'gitea']),
			/** where the forge is; its makers' own where nothing is said. Forgejo is a `gitea` */
			address: webAddress.optional(),
			/** `owner/name`; of GitLab also with groups between */
			repository: z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/),
			/** the main one where nothing is said */
			branch: filled.optional(),
		})
		.optional(),
	/** the entries of the header, in their order: paths from the root without the language */
	header: z
		.array(z.strictObject({ label: localized, link: path, /** the beginnings of further addresses that belong to it */ also: z.array(path).optional() }))
		.max(6)
		.optional(),
});
export type SiteInfo = z.infer<typeof siteInfo>;

/** One entry of `content/sources.yaml`. */
export const source = z.strictObject({
	/** what data files name it by */
	id: ofForm(/^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, {
		vi: 'id của nguồn: bắt đầu bằng chữ hoa, rồi chữ không dấu, số, dấu gạch nối',
		en: 'the id of a source: a capital first, then letters without accents, digits and hyphens',
		example: 'L101-2015',
	}),
	/** the title as published, in its own language */
	title: filled,
	publisher: filled,
	/** the language of the title and the text */
	language: languageTag,
	/** the official address, or null where only a copy could be read or nothing is on the web */
	url: webAddress.nullable(),
	/** the date of publication, as exact as it is known */
	date: when.nullable(),
	/** the day on which it was read; absent where it is the official place to check a recalled fact */
	read: day.optional(),
	/** what of it was read; wherever it was read, this is said */
	how: z.enum(readings).optional(),
	/** what pages in other languages than its own call it; in its own language, where the published title does not tell what it is */
	called: otherNames.optional(),
	/** said of a source that was read in a copy only, or that has no address */
	note: localized.optional(),
	...ofPlace,
});
export type Source = z.infer<typeof source>;

/** Concepts of public vocabularies, such as EuroVoc or the UN Thesaurus, by the addresses that these give them: what somebody compared, nothing guessed. */
export const matches = z
	.strictObject({
		/** those that mean the same and can stand for each other */
		exact: z.array(webAddress).min(1).optional(),
		/** those that mean nearly the same */
		close: z.array(webAddress).min(1).optional(),
	})
	.refine(({ exact, close = [] }) => !exact?.some((address) => close.includes(address)), {
		params: { kind: 'match-twice', message: messages['match-twice'] } satisfies Refusal,
	});
export type Matches = z.infer<typeof matches>;

/** One entry of `content/glossary.yaml`. */
export const term = z.strictObject({
	id,
	term: localized,
	/** an abbreviation in use, such as `ICCPR` */
	abbreviation: z.string().optional(),
	definition: localized,
	/** ids of related terms */
	see: z.array(id).optional(),
	matches: matches.optional(),
	...evidence,
	...ofPlace,
});
export type Term = z.infer<typeof term>;
