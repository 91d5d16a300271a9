import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentCheck, loadContent } from './src/check/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { builtPages } from './src/site/integration.ts';
import { pageComponents } from './src/site/page-components.ts';
import { siteFrame } from './src/site/starlight.ts';

const folder = new URL('./content/', import.meta.url);
const content = loadContent(folder);

export default defineConfig({
	site: process.env.SITE_URL || content.site.url,
	trailingSlash: 'always',
	prefetch: false,
	markdown: {
		processor: unified({ remarkPlugins: [pageComponents] }),
		syntaxHighlight: false,
	},
	integrations: [contentCheck(folder), siteFrame(content), builtPages(), searchIndex()],
});
