/** What a tutor tells of a lesson: read from the lesson's page, and nothing of it lost. */
import { describe, expect, it } from 'vitest';
import { type Block, textOf } from '../../src/course/class/blocks.ts';
import { lessonText, lessonTextIn, lessonTexts } from '../../src/course/class/lesson-text.ts';
import { sourceNames } from '../../src/course/class/source-names.ts';
import { tellingOf } from '../../src/course/class/telling.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { writtenLessons } from '../../src/course/outline.ts';
import { lessonPage, lessonPath } from '../../src/course/paths.ts';
import { languageKind } from '../../src/language/kinds.ts';
import { inLocale } from '../../src/language/paths.ts';
import { sourceKind } from '../../src/reference/kinds.ts';
import { source } from '../../src/reference/schema.ts';
import { readMdx } from '../../src/source/mdx.ts';
import { sayIn } from './progress-forms.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const sources = [
	{ id: 'LUAT', title: 'Luật Mẫu', publisher: 'Quốc hội', language: 'vi', url: null, date: null, called: { en: 'Model Law' } },
	{ id: 'REPORT', title: 'A report', publisher: 'A body', language: 'en', url: null, date: null },
].map((each) => source.parse(each));
const read = (body: string) => lessonText(readMdx('bai.mdx', `---\ntitle: Bài\n---\n${body}`).page?.blocks ?? [], 'vi');
const LESSON = `<Case kind="composed">

Chuyện kể.

> Bản nháp.

- Ý một
- Ý hai

</Case>

## Quy định

Luật <Claim source="LUAT" at="Điều 1" verified="2026-01-02">nói vậy</Claim>, <Claim source="LUAT" at="Điều 2">và vậy</Claim>. Một <Claim source="REPORT">bài viết</Claim>.

## Thử sửa

<Example>

<Wrong>

Sai.

Vẫn sai.

</Wrong>

Vì <Claim source="REPORT" at="tr. 3">báo cáo</Claim>.

<Better>

Đúng.

</Better>

</Example>

<Summary>

Tóm lại.

</Summary>`;
const say = sayIn('vi');
const naming = { sources, language: 'vi' };
const lineOf = (block: Block): string => (block.kind === 'text' || block.kind === 'sources' ? textOf(block.line, 'vi') : '');

describe('what is told of a lesson', () => {
	const blocks = tellingOf(read(LESSON), '/khoa-hoc/a/bai/', naming, say);
	const toldUnder = (key: string) => {
		const from = blocks.findIndex((block) => block.kind === 'heading' && block.title === say(key));
		expect(from, key).toBeGreaterThanOrEqual(0);
		const rest = blocks.slice(from + 1);
		const to = rest.findIndex(({ kind }) => kind === 'heading');
		return to < 0 ? rest : rest.slice(0, to);
	};
	it('is the case, which says that it is composed, with its drafts and lists', () =>
		expect(toldUnder('course.class.tell.case')).toEqual([
			{ kind: 'text', line: say('course.class.composed'), look: 'note' },
			{ kind: 'text', line: 'Chuyện kể.' },
			{ kind: 'passage', text: 'Bản nháp.' },
			{ kind: 'list', marks: 'bullets', items: ['Ý một', 'Ý hai'] },
		]));
	it('is the summary, and where the rules stand, each section with the articles that it cites, each law once', () => {
		const told = toldUnder('course.class.tell.drawOut');
		expect(told[0]).toEqual({ kind: 'text', line: 'Tóm lại.' });
		expect(told[1]).toMatchObject({ line: [{ to: '/khoa-hoc/a/bai/' }, ':'] });
		expect(told[2]?.kind === 'list' && told[2].items.map((item) => textOf(item, 'vi'))).toEqual(['Quy định (Luật Mẫu, Điều 1, Điều 2)']);
	});
	it('is the example, the two answers in frames, and by name what it rests on, with the record of each claim', () => {
		const told = toldUnder('course.class.tell.example');
		expect(told.slice(0, 3)).toEqual([
			{ kind: 'passage', title: say('course.block.wrong'), text: 'Sai.\n\nVẫn sai.' },
			{ kind: 'text', line: 'Vì báo cáo.' },
			{ kind: 'passage', title: say('course.block.better'), text: 'Đúng.' },
		]);
		expect(told[3] && lineOf(told[3])).toBe(`${say('course.class.textSources')}: A report, tr. 3.`);
		expect(told[3]).toMatchObject({ kind: 'sources', claims: [{ source: [{ id: 'REPORT' }] }] });
		expect(told).toHaveLength(4);
	});
	it('of a lesson without these parts is where it stands alone', () =>
		expect(tellingOf(read('Chỉ có chữ.'), '/a/', naming, say)).toEqual([{ kind: 'text', line: [{ words: say('course.class.tell.rules'), to: '/a/' }, '.'] }]));
	it('in another language is marked as the original', () =>
		expect(tellingOf(read(LESSON), '/a/', { sources, language: 'en' }, sayIn('en'))).toContainEqual({ kind: 'text', line: { vi: 'Tóm lại.' } }));
});

it('sources are named in the language of the guide, else marked with their own', () => {
	expect(sourceNames(['LUAT', 'REPORT', 'LUAT'], { sources, language: 'en' })).toEqual(['Model Law', '; ', 'A report']);
	expect(sourceNames(['REPORT'], naming)).toEqual([{ words: 'A report', language: 'en' }]);
	expect(sourceNames(['NONE'], naming)).toEqual(['NONE']);
});

describe('the lessons of the content', () => {
	const content = contentOnce(siteContent, '2026-11-29');
	const texts = lessonTexts(content);
	const all = content.served(sourceKind);
	/** Letters and digits alone, so that only words are compared. */
	const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	it.each(content.served(languageKind).map(({ tag }) => tag))('are told without the page beside them, in %s', (language) => {
		for (const course of content.served(courseKind))
			for (const { id } of writtenLessons(course)) {
				const name = `docs${inLocale(`/${lessonPage(course.id, id)}`, language)}.mdx`;
				const page = content.pages.find((each) => each.name === name)?.page;
				const text = lessonTextIn(texts, course.id, id, language);
				if (!page || !text) throw new Error(name);
				expect(text.language).toBe(language);
				const blocks = tellingOf(text, lessonPath(course.id, id), { sources: all, language }, sayIn(language));
				const told = blocks.flatMap((block) => {
					if (block.kind === 'text' || block.kind === 'sources') return [textOf(block.line, language)];
					if (block.kind === 'list') return block.items.map((item) => textOf(item, language));
					return block.kind === 'passage' ? [textOf(block.text, language)] : [];
				});
				const whole = words(told.join(' '));
				for (const part of ['Case', 'Wrong', 'Better', 'Summary']) {
					const written = page.elements.find((element) => element.name === part)?.text ?? '';
					expect(written, `${name} ${part}`).not.toBe('');
					// Each line of the element is a paragraph or an entry of a list.
					for (const line of written.split('\n')) expect(whole, `${name} ${part}`).toContain(words(line));
				}
				for (const line of told) expect(line, name).not.toMatch(/undefined|\[object|[<>{}]/);
				for (const known of all) expect(told.join(' '), name).not.toMatch(new RegExp(`(: |; )${known.id}[,.;]`));
			}
	});
});
