/** The recordings of a lesson in the packages for an LMS. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { lessonHtml } from '../../src/package/lesson-html.ts';
import { carriesRecordings, type Instead, recordingsHtml } from '../../src/package/lesson-recordings.ts';
import { shownRecordings } from '../../src/recording/kinds.ts';
import { IN_PACKAGES } from '../../src/recording/limits.ts';
import { quietDay, withTree } from './broken-tree.ts';
import { recordedEdits } from './recorded-province.ts';
import { served } from './served-content.ts';

const page = `<main><section class="recordings" aria-labelledby="ban-thu"><h2 id="ban-thu">Nghe bản thu</h2><figure class="recording">
<figcaption id="ban-thu-1">Bản thu</figcaption><audio controls preload="none" aria-labelledby="ban-thu-1"><source src="/ban-thu/a.opus" type="audio/ogg"><track src="/ban-thu/a.vtt"></audio>
<p>Người đọc</p><p class="recording-download no-print"><a href="/ban-thu/a.opus" download>Tải về</a></p><p class="recording-paper">https://trang.example/ban-thu/a.opus</p>
<details><summary>Bản chữ</summary><p>Lời.</p></details></figure></section><div data-lesson-body><p>Bài.</p></div></main>`;
const htmlOf = (instead?: Instead, source = page) =>
	lessonHtml(recordingsHtml(parseHTML(source).document, instead), 'bai', 'https://trang.example', () => undefined);

describe('a lesson in a package', () => {
	it('has its recordings with their files, and nothing that leads to the site', () => {
		const { html, media } = htmlOf();
		expect([...media]).toEqual([
			['/ban-thu/a.opus', 'media/a.opus'],
			['/ban-thu/a.vtt', 'media/a.vtt'],
		]);
		expect(html).toContain('<source src="media/a.opus"');
		expect(html).toContain('aria-labelledby="bai--ban-thu-1"');
		expect(html).toContain('Lời.');
		expect(html).not.toMatch(/Tải về|recording-paper|trang\.example/);
	});
	it('says where they are heard where they are too heavy, and keeps their words', () => {
		const { html, media } = htmlOf({ sentence: 'Nghe trên trang.', href: 'https://trang.example/khoa-hoc/k/bai/' });
		expect(media.size).toBe(0);
		expect(html).toMatch(/<a [^>]*href="https:\/\/trang\.example\/khoa-hoc\/k\/bai\/">Nghe trên trang\.<\/a>/);
		expect(html).toContain('Lời.');
		expect(htmlOf({ sentence: 'Nghe trên trang.' }).html).toContain('<p>Nghe trên trang.</p>');
	});
	it('has nothing of them where nothing is recorded', () => expect(htmlOf(undefined, '<main></main>').html).toBe(''));
});

it('a course carries all that is recorded for it, or none', () => {
	withTree(recordedEdits(), (root) => {
		const { content } = check(root, quietDay);
		const [course] = served(content).courses;
		const recordings = shownRecordings(content);
		if (!course) throw new Error('the province has a course');
		const heavy = (path: RegExp) => recordings.map((each) => (path.test(each.path) ? { ...each, bytes: IN_PACKAGES + 1 } : each));
		expect(carriesRecordings(course, recordings)).toBe(true);
		expect(carriesRecordings(course, heavy(/^\/khoa-hoc\//))).toBe(false);
		expect(carriesRecordings(course, heavy(/^\/phat-thanh\//))).toBe(true);
	});
});
