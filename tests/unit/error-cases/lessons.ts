/** Mistakes in lessons and discussion guides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, province } from '../broken-tree.ts';

const lesson = 'docs/truong-hoc/bai-mau.mdx';
const translation = 'docs/en/truong-hoc/bai-mau.mdx';
const guide = 'docs/sinh-hoat/buoi-mau.mdx';
const long = 'Một câu dài để thử. '.repeat(16).trim();

export const lessonCases: Case[] = [
	{
		kind: 'lesson-time',
		edits: [{ in: lesson, from: 'time: 45', to: 'time: 40' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:5:7  các hoạt động cộng lại 45 phút, bài ghi 40 phút  sửa minutes của các hoạt động hoặc sửa time'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:5:7  the activities add up to 45 minutes, the head says 40  correct the minutes of the activities, or time'],
	},
	{
		kind: 'lesson-time',
		what: 'in a guide',
		edits: [{ in: guide, from: 'time: 40', to: 'time: 60' }],
		lines: ['content/docs/sinh-hoat/buoi-mau.mdx:6:7  các hoạt động cộng lại 40 phút, bài ghi 60 phút  sửa minutes của các hoạt động hoặc sửa time'],
	},
	{
		kind: 'not-one-of',
		what: 'a lesson of a length that no school has',
		edits: [{ in: lesson, from: 'time: 45', to: 'time: 50' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:5:7  «50» không phải giá trị cho phép của «time»  chọn một trong: 35, 40, 45, 90'],
	},
	{
		kind: 'lesson-long',
		edits: [{ in: lesson, from: 'time: 45', to: 'time: 90' }],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:5:7  một tiết của chương trình phổ thông dài 35, 40 hoặc 45 phút; bài ghi 90  sửa time; 90 phút chỉ dùng cho bài có class',
		],
	},
	{
		kind: 'topic-or-class',
		edits: [{ in: lesson, from: 'time: 45', to: 'class: adult\ntime: 45' }],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:2:1  bài học có đúng một trong hai: topic (chủ đề của chương trình phổ thông) hoặc class (lớp ngoài chương trình ấy)  giữ một, xóa một',
		],
	},
	{
		kind: 'topic-or-class',
		what: 'neither',
		edits: [{ in: lesson, from: 'topic: gdcd-6-binh-dang\n', to: '' }],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:2:1  bài học có đúng một trong hai: topic (chủ đề của chương trình phổ thông) hoặc class (lớp ngoài chương trình ấy)  giữ một, xóa một',
		],
	},
	{
		kind: 'missing-field',
		what: 'in the head of a lesson',
		edits: [{ in: lesson, from: 'safety: [Không hỏi chuyện riêng.]\n', to: '' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:2:1  thiếu «safety»  thêm dòng «safety: …» vào mục này'],
	},
	{
		kind: 'unknown-field',
		what: 'in a translation: it is said in the original alone',
		edits: [{ in: translation, from: 'assessment:', to: 'time: 45\nassessment:' }],
		lines: ['content/docs/en/truong-hoc/bai-mau.mdx:8:1  không có mục nào tên «time»  sửa chính tả hoặc xóa dòng này'],
	},
	{
		kind: 'unknown-id',
		what: 'a topic',
		edits: [{ in: lesson, from: 'topic: gdcd-6-binh-dang', to: 'topic: gdcd-6' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:4:8  không có chủ đề của chương trình «gdcd-6»  sửa id, hoặc thêm chủ đề của chương trình đó'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:4:8  there is no topic “gdcd-6”  correct the id, or add that topic'],
	},
	{
		kind: 'unknown-id',
		what: 'the quiz of a lesson',
		edits: [{ in: lesson, from: 'quiz: bai-mau', to: 'quiz: kho' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:7:7  không có bài trắc nghiệm «kho»  sửa id, hoặc thêm bài trắc nghiệm đó'],
	},
	{
		kind: 'unknown-id',
		what: 'an item to raise hands for',
		edits: [{ in: lesson, from: '<Ask item="bai-mau-mot" />', to: '<Ask item="hai-dap-an" />' }],
		lines: [
			'content/docs/en/truong-hoc/bai-mau.mdx:31:1  phần thứ 5 là «Ask bai-mau-mot», bản tiếng Việt là «Ask hai-dap-an»  làm cho hai bản có cùng hoạt động, số phút và trang chiếu',
			'content/docs/truong-hoc/bai-mau.mdx:55:1  không có câu hỏi của bài trắc nghiệm «hai-dap-an»  sửa id, hoặc thêm câu hỏi của bài trắc nghiệm đó',
		],
	},
	{
		kind: 'unknown-id',
		what: 'a help line of a lesson',
		edits: [{ in: lesson, from: 'helpLines: [tong-dai-111]', to: 'helpLines: [tong-dai-112]' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:11:13  không có đường dây «tong-dai-112»  sửa id thành «tong-dai-111», hoặc thêm đường dây đó'],
	},
	{
		kind: 'unknown-id',
		what: 'an article of the Constitution',
		edits: [{ in: lesson, from: "constitution: ['16']", to: "constitution: ['160']" }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:10:16  không có điều «160»  sửa id, hoặc thêm điều đó'],
	},
	{
		kind: 'ask-type',
		edits: [
			{ in: lesson, from: '<Ask item="bai-mau-mot" />', to: '<Ask item="bai-mau-ba" />' },
			{ in: translation, from: '<Ask item="bai-mau-mot" />', to: '<Ask item="bai-mau-ba" />' },
		],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:55:1  câu «bai-mau-ba» thuộc loại order, không giơ tay chọn được  chọn câu loại single, multiple hoặc true-false',
		],
		en: [
			'content/docs/truong-hoc/bai-mau.mdx:55:1  item “bai-mau-ba” is of type order; hands cannot be raised for it  choose one of type single, multiple or true-false',
		],
	},
	{
		kind: 'too-few-parts',
		edits: [{ in: lesson, from: '\n<Parents>\n\nHôm nay con học về bình đẳng.\n\n</Parents>\n', to: '' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:1:1  trang có 0 thẻ Parents, cần ít nhất 1  thêm cho đủ; lệnh npm run new viết một trang mẫu có đủ các thẻ'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:1:1  the page has 0 of Parents and needs at least 1  add more; npm run new writes a page that has all of them'],
	},
	{
		kind: 'too-few-parts',
		what: 'a guide without a discussion',
		edits: [
			{ in: guide, from: '<Discuss title="Câu hỏi">\n\n- Ai chưa được hỏi?\n\n</Discuss>', to: 'Nói chuyện.' },
			{ in: 'docs/en/sinh-hoat/buoi-mau.mdx', from: '<Discuss title="Question">\n\n- Who was not asked?\n\n</Discuss>', to: 'Talk.' },
		],
		lines: ['content/docs/sinh-hoat/buoi-mau.mdx:1:1  trang có 0 thẻ Discuss, cần ít nhất 1  thêm cho đủ; lệnh npm run new viết một trang mẫu có đủ các thẻ'],
	},
	{
		kind: 'part-attribute',
		edits: [{ in: lesson, from: 'minutes="15" form="group"', to: 'form="nhóm"' }],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:69:1  <Activity> thiếu minutes, hoặc minutes chưa đúng mẫu  viết số phút bằng chữ số, ví dụ minutes="15"',
			'content/docs/truong-hoc/bai-mau.mdx:69:1  <Activity> thiếu form, hoặc form chưa đúng mẫu  viết một trong: class, group, pair, alone, ví dụ form="group"',
		],
		en: [
			'content/docs/truong-hoc/bai-mau.mdx:69:1  <Activity> lacks minutes, or minutes does not have the right form  write the minutes in digits, as in minutes="15"',
			'content/docs/truong-hoc/bai-mau.mdx:69:1  <Activity> lacks form, or form does not have the right form  write one of: class, group, pair, alone, as in form="group"',
		],
	},
	{
		kind: 'unknown-attribute',
		what: 'an attribute',
		edits: [{ in: lesson, from: '<Slide title="Câu hỏi"', to: '<Slide tieude="x" title="Câu hỏi"' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:26:1  thẻ <Slide> không có thuộc tính «tieude»  chỉ dùng: title, steps, look'],
	},
	{
		kind: 'part-elsewhere',
		edits: [{ append: lesson, text: '\n<Voice role="a">\n\nXin chào.\n\n</Voice>\n' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:81:1  thẻ <Voice> không dùng ở loại trang này  xóa thẻ, hoặc chuyển bài vào đúng thư mục'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:81:1  <Voice> is not used on this kind of page  remove it, or move the page to the right folder'],
	},
	{
		kind: 'part-elsewhere',
		what: 'in a page that is no lesson',
		edits: [{ append: 'docs/index.mdx', text: '\n<Activity title="x" minutes="5" form="class">\n\nChữ.\n\n</Activity>\n' }],
		lines: ['content/docs/index.mdx:13:1  thẻ <Activity> không dùng ở loại trang này  xóa thẻ, hoặc chuyển bài vào đúng thư mục'],
	},
	{
		kind: 'part-place',
		edits: [{ in: lesson, from: 'Lời mở đầu.', to: '<Later>\n\nLời mở đầu.\n\n</Later>' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:20:1  <Later> không nằm trong thẻ nó cần  đặt vào trong: Slide, Discuss'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:20:1  <Later> does not stand inside the part that it needs  put it inside one of: Slide, Discuss'],
	},
	{
		kind: 'part-inside',
		edits: [{ in: lesson, from: 'Viết một câu.', to: '<Activity title="Nữa" minutes="5" form="class">\n\nViết.\n\n</Activity>' }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:71:1  <Activity> nằm trong <Activity>  đưa ra ngoài'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:71:1  <Activity> stands inside <Activity>  take it out'],
	},
	{
		kind: 'translation-parts',
		edits: [{ in: translation, from: 'minutes="20"', to: 'minutes="25"' }],
		lines: [
			'content/docs/en/truong-hoc/bai-mau.mdx:29:1  phần thứ 4 là «Activity 25 pair», bản tiếng Việt là «Activity 20 pair»  làm cho hai bản có cùng hoạt động, số phút và trang chiếu',
		],
		en: [
			'content/docs/en/truong-hoc/bai-mau.mdx:29:1  part 4 is “Activity 25 pair”, the Vietnamese has “Activity 20 pair”  let both have the same activities, minutes and slides',
		],
	},
	{
		kind: 'translation-parts',
		what: 'a screen that is missing',
		edits: [{ in: translation, from: '<Ask item="bai-mau-hai" />', to: '' }],
		lines: [
			'content/docs/en/truong-hoc/bai-mau.mdx:37:1  phần thứ 6 là «Activity 15 group», bản tiếng Việt là «Ask bai-mau-hai»  làm cho hai bản có cùng hoạt động, số phút và trang chiếu',
		],
	},
	{
		kind: 'address-fixed',
		what: 'a lesson where a list stands',
		edits: ['', 'en/'].map((folder) => ({
			write: `docs/${folder}truong-hoc/bai-hoc.mdx`,
			text: readFileSync(join(province, `docs/${folder}truong-hoc/bai-mau.mdx`), 'utf8'),
		})),
		lines: ['content/docs/truong-hoc/bai-hoc.mdx:1:1  địa chỉ /truong-hoc/bai-hoc/ là của một trang có sẵn  đổi id; với trang viết thì đổi tên tệp'],
	},
	{
		kind: 'address-fixed',
		what: 'a page where a list stands',
		edits: ['', 'en/'].map((folder) => ({ write: `docs/${folder}phat-thanh/index.mdx`, text: '---\ntitle: x\ndescription: x\n---\n' })),
		lines: ['content/docs/phat-thanh/index.mdx:1:1  địa chỉ /phat-thanh/ là của một trang có sẵn  đổi id; với trang viết thì đổi tên tệp'],
		en: [
			'content/docs/phat-thanh/index.mdx:1:1  the address /phat-thanh/ is that of a page which the site has anyway  change the id; of a page of prose, the name of its file',
		],
	},
	{
		kind: 'slide-long',
		edits: [{ in: lesson, from: '- Một\n- Hai', to: long }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:26:1  trang chiếu có 319 ký tự, đọc được từ cuối lớp thì tối đa 300  bớt chữ hoặc chia thành hai trang chiếu'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:26:1  the slide has 319 characters; to be read from the last row it takes 300  cut words or make it two slides'],
	},
	{
		kind: 'letter-long',
		edits: [{ in: lesson, from: 'Hôm nay con học về bình đẳng.', to: `${long} ${long} ${long} ${long}` }],
		lines: ['content/docs/truong-hoc/bai-mau.mdx:75:1  thư gửi phụ huynh dài 1279 ký tự, vừa một trang A4 thì tối đa 1200  rút ngắn'],
		en: ['content/docs/truong-hoc/bai-mau.mdx:75:1  the letter to parents has 1279 characters; a page of A4 takes 1200  shorten it'],
	},
	{
		kind: 'duplicate-id',
		what: 'a topic of the programme',
		edits: [
			{
				in: 'curriculum.yaml',
				from: 'materials: []',
				to: '  - { id: gdcd-6-binh-dang, grade: 7, subject: gdcd, topic: { vi: Hai, en: Two }, conventions: [], source: [MAU] }\nmaterials: []',
			},
		],
		lines: ['content/curriculum.yaml:14:11  id «gdcd-6-binh-dang» đã dùng ở content/curriculum.yaml:3  đặt id khác'],
	},
];
