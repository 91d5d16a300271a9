/** The collections: prose, as Astro renders it. All else of the content reaches pages as modules (`content/modules.ts`). */

import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { escapeHtml } from './files/escape.ts';
import { stringTables } from './language/data.ts';
import { folders } from './lesson/paths.ts';
import { noteHead } from './prose/schema.ts';
import { pageKinds } from './ui/page-kinds.ts';

/** In `strings.yaml`, the keys of Starlight's own words begin with this: `starlight.search.label`. */
const FRAME = 'starlight.';
/** Starlight writes these texts into pages as markup. */
const MARKUP = /^starlight\.themeSelect\.(dark|light|auto)$/;

/** Lessons, discussion guides and radio scripts: pages of their own kind, made from the same prose in several faces. */
const SCHOOL = `**/{${Object.keys(folders).join(',')}}/!(index).mdx`;

/** What each language says in place of Starlight's own words, or where Starlight has none for it. */
const frameWords: Loader = {
	name: 'frame-words',
	load: async ({ store }) => {
		store.clear();
		for (const [tag, table] of Object.entries(stringTables)) {
			const own = Object.entries(table).filter(([key]) => key.startsWith(FRAME));
			const data = own.map(([key, text]) => [key.slice(FRAME.length), MARKUP.test(key) ? escapeHtml(text) : text]);
			store.set({ id: tag, data: Object.fromEntries(data) });
		}
	},
};

const makePageSchema = docsSchema({
	extend: z.object({
		kind: z.enum(pageKinds).default('page'),
		above: z.array(z.object({ label: z.string(), href: z.string() })).default([]),
		/** how what a page made from data tells of is cited itself */
		citation: z.string().optional(),
		/** whether somebody may read it beside the person who hurts them: it can be left at once */
		quickExit: z.boolean().default(false),
		/** numbers to dial, right below the title of a page that is left fast */
		dial: z.array(z.object({ number: z.string(), name: z.string() })).default([]),
	}),
});
let pageSchema: ReturnType<typeof makePageSchema> | undefined;

export const collections = {
	i18n: defineCollection({ loader: frameWords, schema: i18nSchema() }),
	docs: defineCollection({
		loader: glob({ base: './content/docs', pattern: ['**/*.mdx', `!${SCHOOL}`] }),
		// Starlight asks for the schema anew with every page made from data; to make it takes longer than to use it.
		schema: (context) => {
			pageSchema ??= makePageSchema(context);
			return pageSchema;
		},
	}),
	/** Their heads are read by the check; pages take them from there. */
	school: defineCollection({
		loader: glob({ base: './content/docs', pattern: SCHOOL, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
		schema: z.looseObject({}),
	}),
	notes: defineCollection({
		loader: glob({ base: './content/conventions', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
		schema: noteHead,
	}),
};
