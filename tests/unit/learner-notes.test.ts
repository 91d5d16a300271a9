/** What a learner wrote in lessons, as a list and as a Word document that is read back. */
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { notesDocument } from '../../src/course/elements/notes-document.ts';
import { type LessonFacts, learnerNotes, publishedAddress } from '../../src/course/learner-notes.ts';
import { emptyRecord, marked, noted, unmarked, wrote } from '../../src/learning/record.ts';

const lessons: LessonFacts[] = ['mot', 'hai', 'ba'].map((id) => ({
	id,
	title: `Bài ${id}`,
	paths: { vi: `/khoa-hoc/khoa/${id}/`, en: `/en/khoa-hoc/khoa/${id}/` },
	fields: id === 'hai' ? [{ id: 'ke-hoach-1-2', label: 'Kế hoạch – Ai – Kênh' }] : [],
}));
const mark = (text: string, place: number) => ({ text, words: `Đoạn ${place} & <b>`, place });
const record = [
	(all: ReturnType<typeof emptyRecord>) => noted(all, 'hai', ' Ghi chú\nhai dòng ', 5),
	(all: ReturnType<typeof emptyRecord>) => wrote(all, 'ke-hoach-1-2', 'Loa \u0000và tin nhắn', 6),
	(all: ReturnType<typeof emptyRecord>) => marked(all, 'vi/mot/b-1', mark('', 4), 7),
	(all: ReturnType<typeof emptyRecord>) => marked(all, 'en/mot/a-1', mark('Hỏi lại', 2), 8),
	(all: ReturnType<typeof emptyRecord>) => unmarked(marked(all, 'vi/ba/a-1', mark('x', 1), 9), 'vi/ba/a-1', 10),
	(all: ReturnType<typeof emptyRecord>) => noted(all, 'ba', '  ', 11),
].reduce((all, act) => act(all), emptyRecord('khoa'));

describe('what a learner wrote', () => {
	const found = learnerNotes(record, lessons, 'vi');
	it('stands by lesson, in the order of the course, without lessons that have nothing', () =>
		expect(found.map(({ title }) => title)).toEqual(['Bài mot', 'Bài hai']));
	it('leads to each marked paragraph in the language in which it was marked', () =>
		expect(found[0]?.marks.map(({ path, text, language }) => [path, text, language])).toEqual([
			['/en/khoa-hoc/khoa/mot/#doan-a-1', 'Hỏi lại', 'en'],
			['/khoa-hoc/khoa/mot/#doan-b-1', '', 'vi'],
		]));
	it('names what each text in an exercise answers', () =>
		expect(found[1]).toMatchObject({ note: { text: 'Ghi chú\nhai dòng', at: 5 }, written: [{ label: 'Kế hoạch – Ai – Kênh', at: 6 }] }));
	it('is nothing where nothing was written', () => expect(learnerNotes(emptyRecord('khoa'), lessons, 'vi')).toEqual([]));
});

it('the document holds lesson, paragraph, note, day and address, and is sound XML whatever was written', async () => {
	const blob = await notesDocument({
		language: 'vi',
		title: 'Ghi chú khi học',
		from: 'Lưu ngày 29/11/2026.',
		words: { lessonNote: 'Ghi chú về cả bài', marks: 'Đoạn đã đánh dấu', written: 'Viết trong bài tập', changed: 'đoạn này đã đổi' },
		courses: [{ title: 'Khóa', lessons: learnerNotes(record, lessons, 'vi') }],
		changed: new Set(['vi/mot/b-1']),
		address: (path) => `https://example.org${path}`,
		time: (at) => `lúc ${at}`,
	});
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const xml = read('word/document.xml');
	expect(xml).not.toContain('\u0000');
	const { document } = parseHTML(xml);
	const texts = [...document.querySelectorAll('w\\:p')].map((each) => each.textContent);
	expect(texts).toEqual([
		'Ghi chú khi học',
		'Lưu ngày 29/11/2026.',
		'Khóa',
		'Bài mot',
		'https://example.org/khoa-hoc/khoa/mot/',
		'Đoạn đã đánh dấu',
		'“Đoạn 2 & <b>”',
		'Hỏi lại',
		'lúc 8',
		'https://example.org/en/khoa-hoc/khoa/mot/#doan-a-1',
		'“Đoạn 4 & <b>” (đoạn này đã đổi)',
		'lúc 7',
		'https://example.org/khoa-hoc/khoa/mot/#doan-b-1',
		'Bài hai',
		'https://example.org/khoa-hoc/khoa/hai/',
		'Ghi chú về cả bài',
		'Ghi chúhai dòng',
		'lúc 5',
		'Viết trong bài tập',
		'Kế hoạch – Ai – Kênh',
		'Loa và tin nhắn',
		'lúc 6',
	]);
	expect(xml).toContain('<w:br/>');
	// Word puts the two together: ECMA-376, part 1, 17.16.22.
	const target = (anchor: string) => {
		const [, id = '?'] = new RegExp(`<w:hyperlink[^>]*w:anchor="${anchor}"[^>]*r:id="([^"]+)"|$`).exec(xml) ?? [];
		return new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(read('word/_rels/document.xml.rels'))?.[1];
	};
	expect([target('doan-a-1'), target('doan-b-1')]).toEqual(['https://example.org/en/khoa-hoc/khoa/mot/', 'https://example.org/khoa-hoc/khoa/mot/']);
});

it('a document names the published address of a lesson, also where it is saved from a copy that is opened from a folder', () => {
	const page = 'https://example.org/en/viec-hoc-cua-toi/';
	for (const [path, address] of [
		['/khoa-hoc/khoa/mot/#doan-a-1', 'https://example.org/khoa-hoc/khoa/mot/#doan-a-1'],
		['../../khoa-hoc/khoa/mot/index.html#doan-a-1', 'https://example.org/khoa-hoc/khoa/mot/#doan-a-1'],
		['../khoa-hoc/khoa/mot/index.html', 'https://example.org/en/khoa-hoc/khoa/mot/'],
		['https://other.example/index.html?a', 'https://other.example/?a'],
		['../khoa-hoc/khoa/bai-index.html', 'https://example.org/en/khoa-hoc/khoa/bai-index.html'],
	])
		expect(publishedAddress(path ?? '', page)).toBe(address);
});
