/** Which pages of a site the accessibility tests look at. */
import { expect, test } from 'vitest';
import { cover, skeletonOf } from '../e2e/skeletons.ts';

test('a page is passed over only where each of its elements was seen in its place, language and state; a translation stands alike', () => {
	const page = (path: string, body: string, language = 'vi') => [path, `<html lang="${language}"><body><main>${body}</main></body></html>`] as const;
	const seen = (...all: (readonly [string, string])[]) => cover(all.map(([path, html]) => skeletonOf(path, html))).map(({ path }) => path);
	const plain = page('/a/', '<p>một <a href="/x/">hai</a></p>');
	expect(seen(plain, page('/b/', '<p>ba</p><p><a href="/y/" id="z">bốn</a></p>'))).toEqual(['/a/']);
	expect(seen(plain, page('/en/a/', '<p>one <a href="/x/">two</a></p>', 'en'))).toEqual(['/a/']);
	for (const [, html] of [
		page('', '<p lang="en">one <a href="/x/">two</a></p>'),
		page('', '<p>một <a href="/x/"></a></p>'),
		page('', '<p>một <a href="/x/" aria-current="page">hai</a></p>'),
		page('', '<p class="note">một</p>'),
		page('', '<div><p>một</p></div>'),
		page('', '<p><img src="/x.png" alt=""></p>'),
	])
		expect(seen(plain, ['/b/', html]).sort()).toEqual(['/a/', '/b/']);
	expect(seen(page('/a/', '<p><img src="/x.png" alt="x"></p>'), page('/b/', '<p><img src="/x.png"></p>'))).toHaveLength(2);
});
