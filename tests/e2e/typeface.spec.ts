/** The cut typeface holds every letter that the site shows. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { builtHtml } from '../../src/files/built-html.ts';
import { typefaceCharacters } from '../../src/ui/fonts.ts';
import { dist } from './pages.ts';

/** The text of a page as it is shown. */
function shownText(html: string): string {
	let text = '';
	let hidden = 0;
	const silent = (name: string) => name === 'script' || name === 'style';
	const parser = new Parser({
		onopentag(name) {
			if (silent(name)) hidden++;
		},
		onclosetag(name) {
			if (silent(name)) hidden--;
		},
		ontext(part) {
			if (hidden === 0) text += part;
		},
	});
	parser.end(html);
	return text;
}

test('no page shows a Latin letter or digit that the typeface lacks', async () => {
	const lacking = new Map<string, string>();
	for (const { path, file } of builtHtml(dist)) {
		const text = shownText(await readFile(file, 'utf8')).normalize('NFC');
		for (const [letter] of text.matchAll(/\p{Script=Latin}|\p{Nd}/gu)) if (!typefaceCharacters.has(letter)) lacking.set(letter, path);
	}
	expect(Object.fromEntries(lacking)).toEqual({});
});
