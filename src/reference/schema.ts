/** The words of what all rooms share: languages, sources, the glossary, the sidebar, prose pages. */
import { z } from 'zod';
import { day, evidence, id, languageTag, localized, webAddress, when } from '../source/fields.ts';

/** Open licences that the catalogue of the data can name. */
const openLicences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0'] as const;

/** `content/languages/<tag>/language.yaml`: one language of the site. */
export const language = z.strictObject({
	/** BCP 47 tag; the same as the folder's name */
	tag: languageTag,
	/** the language's own name for itself */
	label: z.string().min(1),
	dir: z.enum(['ltr', 'rtl']),
	/** place in the language menu, lowest first */
	order: z.number().int(),
});

/** `content/languages/<tag>/strings.yaml`: the interface strings, key to text. */
export const strings = z.record(z.string(), z.string());

/** `content/site.yaml`: what this copy of the site is called and where it is published. */
export const siteInfo = z.strictObject({
	title: localized,
	tagline: localized,
	url: webAddress,
	/** where the results of learners who agree to it are sent (xAPI 1.0.3); nothing is sent where nothing is named */
	recordStore: z
		.strictObject({
			/** the address of the xAPI resources: `https://lrs.example/xapi/` */
			address: webAddress,
			/** the Authorization header; it stands in every page of the course, so it may only allow writing */
			authorization: z.string().min(1).optional(),
		})
		.optional(),
	/** what texts and data of this copy may be used under, where its publisher said so: an open licence that machines know */
	licence: z.enum(openLicences).optional(),
});

/** One entry of `content/sources.yaml`. */
export const source = z.strictObject({
	/** what data files name it by */
	id: z.string().regex(/^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/),
	/** the title as published, in its own language */
	title: z.string().min(1),
	publisher: z.string().min(1),
	/** the language of the title and the text */
	language: languageTag,
	/** the official address, or null where only a copy could be read or nothing is on the web */
	url: webAddress.nullable(),
	/** the date of publication, as exact as it is known */
	date: when.nullable(),
	/** the day on which it was read; absent where it is the official place to check a recalled fact */
	read: day.optional(),
	/** said of a source that was read in a copy only, or that has no address */
	note: localized.optional(),
});
export type Source = z.infer<typeof source>;

/** One entry of `content/glossary.yaml`. */
export const term = z.strictObject({
	id,
	term: localized,
	/** an abbreviation in use, such as `ICCPR` */
	abbreviation: z.string().optional(),
	definition: localized,
	/** ids of related terms */
	see: z.array(id).optional(),
	...evidence,
});
export type Term = z.infer<typeof term>;

/** A page or a group of pages in `content/navigation.yaml`. */
export type NavigationItem = {
	label: z.infer<typeof localized>;
	link?: string | undefined;
	course?: string | undefined;
	items?: NavigationItem[] | undefined;
	collapsed?: boolean | undefined;
};
export const navigationItem: z.ZodType<NavigationItem> = z.lazy(() =>
	z
		.strictObject({
			label: localized,
			/** a path from the root, without the language: `/cong-uoc/` */
			link: z
				.string()
				.regex(/^\/([a-z0-9-]+\/)*$/)
				.optional(),
			/** the id of a course: its pages and lessons, module by module */
			course: z.string().optional(),
			items: z.array(navigationItem).optional(),
			/** a group that opens only when asked, or on one of its pages */
			collapsed: z.boolean().optional(),
		})
		.refine((item) => [item.link, item.items, item.course].filter((part) => part !== undefined).length === 1, {
			params: { kind: 'link-or-items' },
		}),
);

/** The head (front matter) of a prose page: what an editor writes between the two `---` lines. */
export const pageHead = z.strictObject({
	title: z.string().min(1),
	/** one sentence, shown by search engines and link previews */
	description: z.string().min(1),
	/** `splash` leaves the sidebar out: for the home page */
	template: z.enum(['doc', 'splash']).optional(),
	/** what search filters it as; `page` where nothing is said */
	kind: z.enum(['page', 'press', 'school', 'course']).optional(),
});
export type PageHead = z.infer<typeof pageHead>;

/** What a page is: search filters by it and names it beside a result. */
export const pageKinds = [
	'page',
	'convention',
	'law',
	'right',
	'result',
	'plan',
	'task',
	'unit',
	'term',
	'press',
	'school',
	'course',
	'quiz',
	'guide',
	'radio',
] as const;
export type PageKind = (typeof pageKinds)[number];
