/** The kinds of content of this room: prose pages, and the navigation over all pages. */
import { mdxPage, yamlList } from '../source/format.ts';
import type { Content, Kind, Room } from '../source/kind.ts';
import { topOf } from '../source/problem.ts';
import { fixedAddresses } from '../ui/paths.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkPages, originalPages } from './check-pages.ts';
import { pageFeed } from './feed.ts';
import { pagePlaces } from './form.ts';
import { messages } from './messages.ts';
import { docPath } from './paths.ts';
import { type NavigationItem, navigationItem, type PageHead, pageHead } from './schema.ts';
import { shownPage } from './shown.ts';
import { pageStarter } from './starter.ts';

/** Every prose page that no other kind claims. */
export const pageKind: Kind<PageHead, { key: string; head: PageHead }[]> = {
	name: 'page',
	noun: { vi: 'trang', en: 'page' },
	files: /^docs\/(.+)\.mdx$/,
	format: mdxPage(pageHead),
	check: (_entries, content) => checkPages(content),
	addresses: () => fixedAddresses,
	// Pages of every kind, also those that cannot be read.
	claims: (_entries, content) => {
		const files = new Map(content.pages.map(({ name, file }) => [name, file]));
		return originalPages(content).map((key) => {
			const file = files.get(`docs/${key}.mdx`);
			return { address: docPath(key), ...(file === undefined ? {} : { place: topOf(file) }) };
		});
	},
	shownOn: (entry, content) => shownPage(entry, content),
	/** every prose page under `content/docs/`, of other kinds too */
	serve: (_entries, content) => content.pages.flatMap(pageFacts),
	starter: pageStarter,
	form: { label: 'pages', schema: pageHead, holds: 'folder', prose: true, order: 60, places: (content) => pagePlaces(content, pageKind.name) },
	feed: pageFeed,
};

export const navigationKind: Kind<NavigationItem> = {
	name: 'navigation',
	noun: { vi: 'mục của cột bên trái', en: 'item of the sidebar' },
	files: /^navigation\.yaml$/,
	format: yamlList(navigationItem),
	required: () => ['navigation.yaml'],
	check: checkNavigation,
	form: {
		label: 'navigation',
		schema: navigationItem,
		holds: 'list',
		order: 81,
		// Courses are declared further down than the navigation that leads to them.
		places: () => [{ path: 'content/navigation.yaml', group: { label: 'pagesOfSite' }, choices: { course: { kind: 'course', label: ['title.vi'] } } }],
	},
};

export const proseRoom: Room = { kinds: [navigationKind, pageKind], messages };

/** What pages made from data have to know of a prose page. */
function pageFacts({ name, data }: Content['pages'][number]): { key: string; head: PageHead }[] {
	const key = /^docs\/(.+)\.mdx$/.exec(name)?.[1];
	const { title, description, kind } = data as PageHead;
	return key === undefined ? [] : [{ key, head: { title, description, ...(kind === undefined ? {} : { kind }) } }];
}
