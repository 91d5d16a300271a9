/** The prose pages for teachers and trainees as open data, their translations put together. */
import { z } from 'zod';
import { languageTags } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { recorded } from '../recording/schema.ts';
import { languageTag, localized, webAddress } from '../source/fields.ts';
import type { Feed } from '../source/kind.ts';
import { docPath } from './paths.ts';
import type { PageHead } from './schema.ts';
import { splitKey } from './shown.ts';

const lesson = z.strictObject({
	id: z.string(),
	kind: z.enum(['school', 'course']),
	title: localized,
	description: localized,
	languages: z.array(languageTag).min(1),
	/** of the text in all its languages */
	...recorded,
	url: webAddress,
});

export const pageFeed: Feed<PageHead> = {
	name: 'bai-hoc',
	order: 100,
	schema: lesson,
	entries(entries, content) {
		const languages = languageTags(content);
		const pages = new Map(entries.map(({ keys: [key = ''], data }) => [key, data]));
		return [...pages].flatMap(([key, { kind, title, description, audio: own = [] }]) => {
			if ((kind !== 'school' && kind !== 'course') || splitKey(key, languages).original !== key) return [];
			const translations = [...languages].flatMap((tag) => {
				const head = pages.get(`${tag}/${key}`);
				return head ? [[tag, head] as const] : [];
			});
			const text = (of: 'title' | 'description', own: string) => ({
				[ORIGINAL]: own,
				...Object.fromEntries(translations.map(([tag, head]) => [tag, head[of]])),
			});
			const audio = [...own, ...translations.flatMap(([, head]) => head.audio ?? [])];
			return [
				{
					id: key.replace(/\/index$/, ''),
					kind,
					title: text('title', title),
					description: text('description', description),
					languages: [ORIGINAL, ...translations.map(([tag]) => tag)],
					...(audio.length > 0 ? { audio } : {}),
					url: docPath(key),
				},
			];
		});
	},
};
