/** A book of two parts with all that a book can have, in few words. */
import type { Say } from '../../src/language/strings.ts';
import type { Book, Chapter } from '../../src/print/book/book.ts';

/** The key of each word, with what is filled in. */
export const plainSay: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ');

const chapter = (id: string, title: string, rest: Partial<Chapter> = {}): Chapter => ({
	id,
	title,
	page: `/${id}/`,
	html: `<p>Chữ của ${title}.</p>`,
	questions: '',
	answers: '',
	sources: [],
	mentions: [],
	...rest,
});

const drawing =
	'<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="Ba &lt; bốn"><path d="M0 0h9" fill="#000000"></path></svg></figure>';

export const smallBook: Book = {
	kind: 'course',
	language: 'vi',
	title: 'Sách “nhỏ” & gọn',
	subtitle: 'Hai phần, ba chương',
	site: 'Trang thử',
	operator: 'Sở Tư pháp',
	licence: 'CC BY 4.0',
	address: 'https://tinh-mau.gov.vn/?a=1&b=2',
	day: '2026-11-30',
	phones: [{ number: '111', name: 'Bảo vệ trẻ em' }],
	parts: [
		{
			id: 'phan-mot',
			title: 'Phần đầu',
			summary: 'Nói về A & B.',
			chapters: [
				chapter('mot', 'Chương một', {
					html: `<h2 id="mot-1">Mục</h2><p>Câu.<sup id="mot-c1"><a href="#mot-s1">1</a>, <a href="#mot-s2">2</a></sup> <span lang="en">Right</span><sup id="mot-c2"><a href="#mot-s1">1</a></sup> <a class="cross" href="#hai-1">chỗ kia</a>, <a href="#mot-1">mục này</a>, <a class="cross" href="#glossary">thuật ngữ</a></p>${drawing}`,
					questions: '<ol class="questions"><li><p>Hỏi?</p></li></ol>',
					answers: '<ol class="answers"><li><p>Đáp.</p></li></ol>',
					sources: [
						{ anchor: 'mot-s1', html: '<a href="https://vanban.chinhphu.vn/?x=1&amp;y=2">Nguồn một</a>' },
						{ anchor: 'mot-s2', html: 'Nguồn hai' },
						{ anchor: 'mot-s3', html: 'Nguồn không ai nhắc' },
					],
				}),
				chapter('hai', 'Chương hai', { html: '<h2 id="hai-1">Chỗ kia</h2><p>Gọi <a href="tel:111">111</a>.<br/></p>' }),
			],
		},
		{ id: 'glossary-part', title: 'Thuật ngữ', summary: '', chapters: [chapter('glossary', 'Thuật ngữ')] },
	],
	indexes: [{ id: 'index-terms', title: 'Chỉ mục', groups: [{ label: 'Q', entries: [{ label: 'Quyền', anchors: ['mot-1', 'hai-1'] }] }] }],
};

/** The book with another text of its first chapter, and without an index of places in it. */
export function bookWith(html: string): Book {
	const [first, ...others] = smallBook.parts;
	if (!first) return smallBook;
	return { ...smallBook, indexes: [], parts: [{ ...first, chapters: first.chapters.map((one, at) => (at === 0 ? { ...one, html } : one)) }, ...others] };
}

/** A picture of one white point (PNG). */
export const point = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64'));
