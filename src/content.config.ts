/** The collections: prose from `content/`, data through the check, each with its room's schema. */
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageHead, pageKinds } from './site/schema.ts';

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
		schema: docsSchema({ extend: z.object({ kind: z.enum(pageKinds).default('page') }) }),
	}),
	notes: defineCollection({
		loader: glob({ base: './content/conventions', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
		schema: pageHead,
	}),
};
