/** The markup of the built pages against the HTML standard: of every kind of page, and of every page with `npm run test:all`. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtHtml } from '../../src/files/built-html.ts';
import { ALL } from '../sweep.ts';
import { looks } from './looks.ts';
import { dist } from './pages.ts';

test('pages are valid HTML', async () => {
	const shown = new Set((await looks()).looks.map(({ path }) => path));
	const pages = builtHtml(dist).filter(({ path }) => ALL || shown.has(path));
	expect(pages.length).toBeGreaterThan(30);
	const loader = new FileSystemConfigLoader({
		extends: ['html-validate:standard'],
		rules: {
			// Style of writing, left to Astro's compiler and Starlight.
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			'void-style': 'off',
			'long-title': 'off',
			'no-inline-style': 'off',
			'no-raw-characters': 'off',
			'tel-non-breaking': 'off',
		},
	});
	const validator = new HtmlValidate(loader);
	const found: string[] = [];
	for (const { path, file } of pages) {
		const report = await validator.validateFile(join(file));
		for (const result of report.results) for (const message of result.messages) found.push(`${path}  ${message.ruleId}  ${message.message}`);
	}
	expect([...new Set(found)].slice(0, 40)).toEqual([]);
});
