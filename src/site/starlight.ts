/** How Starlight is set up: languages, sidebar and title come from the content. */
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../files/escape.ts';
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { navigationKind } from '../prose/kinds.ts';
import type { NavigationItem } from '../prose/schema.ts';
import { siteKind } from '../reference/kinds.ts';
import type { Content } from '../source/kind.ts';

/** In the order of the cascade: the shared looks, then what only pages of the site have. */
const shared = ['tokens', 'motion', 'buttons', 'fields', 'terms', 'theme', 'blocks', 'cards', 'folds', 'states', 'tables'].map((name) => `ui/${name}.css`);
const sheets = [...shared, 'search/search.css', 'site/frame.css', 'site/foot.css', 'ui/print.css', 'ui/print-page.css'].map((name) => `./src/${name}`);

export type Sidebar = NonNullable<Parameters<typeof starlight>[0]['sidebar']>;

function sidebar(items: readonly NavigationItem[], courseEntries: (id: string) => Sidebar): Sidebar {
	return items.map(({ label, link, course, items: children, collapsed = false }) => {
		const { vi, ...translations } = label;
		const words = { label: vi, translations };
		if (link !== undefined) return { ...words, link };
		return { ...words, items: course === undefined ? sidebar(children ?? [], courseEntries) : courseEntries(course), collapsed };
	});
}

/**
 * @param content the checked content
 * @param made the paths of the style sheets that the build makes: the typeface, the colours
 * @param courseEntries what stands in the sidebar for a course
 * @param middleware modules that add to what Starlight knows of a page
 */
export function siteFrame(content: Content, made: readonly string[], courseEntries: (id: string) => Sidebar, middleware: string[]): AstroIntegration {
	const site = content.served(siteKind);
	const languages = content.served(languageKind);
	const navigation = content.served(navigationKind);
	// Starlight writes the label into the menu of languages as markup.
	const locales = languages.map(({ tag, label, dir }) => [tag === ORIGINAL ? 'root' : tag, { label: escapeHtml(label), lang: tag, dir }]);
	return starlight({
		title: site.title,
		description: site.tagline.vi,
		locales: Object.fromEntries(locales),
		defaultLocale: 'root',
		sidebar: sidebar(navigation, courseEntries),
		routeMiddleware: middleware,
		customCss: [...made, ...sheets],
		components: {
			PageFrame: './src/site/overrides/PageFrame.astro',
			SkipLink: './src/site/overrides/SkipLink.astro',
			Header: './src/site/overrides/Header.astro',
			Sidebar: './src/site/overrides/Sidebar.astro',
			PageTitle: './src/site/overrides/PageTitle.astro',
			Hero: './src/site/overrides/Hero.astro',
			Search: './src/site/overrides/Search.astro',
			Footer: './src/site/overrides/Footer.astro',
			MarkdownContent: './src/course/LessonContent.astro',
			Head: './src/feeds/preview/Head.astro',
		},
		// The site makes its own index: it holds glossary terms and tasks as entries (src/search/).
		pagefind: false,
		// The site has one of its own in every language (src/pages/).
		disable404Route: true,
		expressiveCode: false,
		favicon: '/favicon.svg',
		lastUpdated: false,
		credits: false,
	});
}
