/** Prose pages and the navigation: what an editor writes in `content/docs/` and in `content/navigation.yaml`. */
import { z } from 'zod';
import { recorded } from '../recording/schema.ts';
import { filled, leftFast, localized, ofPlace } from '../source/fields.ts';
import { sitePath } from '../source/forms.ts';
import type { Refusal } from '../source/schema-problems.ts';
import { messages } from './messages.ts';

/** A page or a group of pages in `content/navigation.yaml`. */
export type NavigationItem = {
	label: z.infer<typeof localized>;
	link?: string | undefined;
	course?: string | undefined;
	items?: NavigationItem[] | undefined;
	collapsed?: boolean | undefined;
};
export const navigationItem = z
	.strictObject({
		label: localized,
		/** a path from the root, without the language: `/cong-uoc/` */
		link: sitePath.optional(),
		/** the id of a course: its pages and lessons, module by module */
		course: z.string().optional(),
		items: z.array(z.lazy((): z.ZodType<NavigationItem> => navigationItem)).optional(),
		/** a group that opens only when asked, or on one of its pages */
		collapsed: z.boolean().optional(),
	})
	.refine((item) => [item.link, item.items, item.course].filter((part) => part !== undefined).length === 1, {
		params: { kind: 'link-or-items', message: messages['link-or-items'] } satisfies Refusal,
	});

/** The head (front matter) of prose: what an editor writes between the two `---` lines. */
export const noteHead = z.strictObject({
	title: filled,
	/** one sentence, shown by search engines and link previews */
	description: filled,
	/** `splash` leaves the sidebar out: for the home page */
	template: z.enum(['doc', 'splash']).optional(),
	/** what search filters it as; `page` where nothing is said */
	kind: z.enum(['page', 'press', 'school', 'course']).optional(),
	...ofPlace,
});
/** The head of a prose page. */
export const pageHead = noteHead.extend({ ...recorded, ...leftFast });
export type PageHead = z.infer<typeof pageHead>;
