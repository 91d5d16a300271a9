/** The kind of content of this room: the home page. Where it is not written, `docs/index.mdx` is the home page. */
import { courseKind } from '../course/kinds.ts';
import { languageKind, languageTags } from '../language/kinds.ts';
import { helpLineKind } from '../law/kinds.ts';
import { indicatorKind } from '../results/kinds.ts';
import { situationKind } from '../situation/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { namesIn } from '../source/entry-checks.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Kind, Room } from '../source/kind.ts';
import { checkHome } from './check.ts';
import { messages } from './messages.ts';
import { HOME } from './paths.ts';
import { type Home, home } from './schema.ts';

/** Prose pages at the address of the home page: the original, and its translations. */
const prosePages = (content: Content): string[] => {
	const names = new Set(['docs/index.mdx', ...[...languageTags(content)].map((tag) => `docs/${tag}/index.mdx`)]);
	return content.pages.filter(({ name }) => names.has(name)).map(({ file }) => file);
};

export const homeKind: Kind<Home, Home | null> = {
	name: 'home',
	noun: { vi: 'trang đầu', en: 'home page' },
	files: /^home\.yaml$/,
	format: yamlEntry(home),
	check: (entries, content) =>
		checkHome(entries, {
			helpLines: namesIn(content, helpLineKind),
			situations: namesIn(content, situationKind),
			courses: namesIn(content, courseKind),
			indicators: namesIn(content, indicatorKind),
			seriesOf: (indicator) =>
				content
					.all(indicatorKind)
					.find(({ data }) => data.id === indicator)
					?.data.series?.map(({ id }) => id) ?? [],
			languages: content.all(languageKind).map(({ data }) => data),
			addresses: content.addresses,
			prosePages: prosePages(content),
		}),
	// A page of prose at its address is told of by the check above, which says where its text belongs.
	claims: (entries) => entries.map(() => ({ address: HOME })),
	mayMake: () => [HOME],
	form: {
		label: 'home',
		schema: home,
		holds: 'file',
		order: 80,
		places: () => [
			{
				path: 'content/home.yaml',
				group: { label: 'pagesOfSite' },
				choices: {
					line: entriesOf(helpLineKind),
					situations: entriesOf(situationKind, ['title.vi']),
					course: entriesOf(courseKind, ['title.vi']),
					indicator: entriesOf(indicatorKind, ['title.vi']),
				},
			},
		],
	},
	serve: ([entry]) => entry?.data ?? null,
};

export const homeRoom: Room = { kinds: [homeKind], messages };
