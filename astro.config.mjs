import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck, loadContent } from './src/content/integration.ts';
import { offlineCourse } from './src/course/offline-set.ts';
import { courseSidebar } from './src/course/sidebar.ts';
import { editor } from './src/editor/integration.ts';
import { feedHeaders } from './src/feeds/integration.ts';
import { preparePlayer } from './src/h5p/integration.ts';
import { offlineLesson } from './src/lesson/offline-set.ts';
import { offline } from './src/offline/integration.ts';
import { coursePackages } from './src/package/integration.ts';
import { pageComponents } from './src/prose/page-components.ts';
import { searchIndex } from './src/search/integration.ts';
import { builtPages } from './src/site/integration.ts';
import { siteFrame } from './src/site/starlight.ts';
import { makeFonts } from './src/ui/fonts.ts';

const folder = new URL('./content/', import.meta.url);
const content = loadContent(folder);
await preparePlayer(new URL('./quizzes/', import.meta.url), content.packages);
const courseEntries = (id) => content.courses.filter((course) => course.id === id).flatMap((course) => courseSidebar(course, content.strings));
const tags = content.languages.map(({ tag }) => tag);
const sets = tags.flatMap((tag) => [
	...content.courses.map((course) => offlineCourse(course, tag)),
	...content.taught.map((taught) => offlineLesson(taught, tag)),
]);
const fontSheet = await makeFonts(fileURLToPath(new URL('./.astro/fonts', import.meta.url)));

export default defineConfig({
	site: process.env.SITE_URL || content.site.url,
	trailingSlash: 'always',
	prefetch: false,
	markdown: {
		processor: unified({ remarkPlugins: [pageComponents] }),
		syntaxHighlight: false,
	},
	vite: {
		resolve: { alias: { '@fonts.css': fontSheet } },
		build: {
			rolldownOptions: {
				// Astro marks prose modules with a directive that means nothing to the bundler; it says so once per page.
				onwarn: (warning, show) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || show(warning),
			},
		},
	},
	integrations: [
		contentCheck(folder),
		siteFrame(content, fontSheet, courseEntries, ['./src/course/route.ts']),
		mdx({ optimize: true }),
		coursePackages(fontSheet),
		builtPages(),
		searchIndex(),
		feedHeaders(),
		editor(),
		offline(sets, tags),
	],
});
