/** Mistakes in quizzes. */
import type { Case } from '../broken-tree.ts';

const quiz = 'quizzes/mau.yaml';
const bank = 'quizzes/kho.yaml';
const right = '      - { text: { vi: Công ước ICERD, en: The ICERD }, correct: true }\n';
const tortureAnswer = '      - { text: { vi: Công ước CAT về tra tấn, en: The CAT on torture } }\n';

/** Single-choice items whose key is long, or stands first; true-false items that are all true. */
const singles = (count: number, answers: (index: number) => string) =>
	Array.from(
		{ length: count },
		(_, index) =>
			`  - { id: them-${index}, type: single, topic: icerd, difficulty: easy, question: { vi: Hỏi ${index}?, en: Ask ${index}? }, answers: [${answers(index)}], explanation: { vi: Vì vậy., en: So. }, source: [OHCHR] }\n`,
	).join('');
const answer = (text: string, correct = false) => `{ text: { vi: ${text}, en: ${text} }${correct ? ', correct: true' : ''} }`;
const statements = [0, 1, 2, 3]
	.map(
		(index) =>
			`  - { id: dung-${index}, type: true-false, topic: icerd, difficulty: easy, question: { vi: Điều ${index}., en: Article ${index}. }, answer: false, explanation: { vi: Vì vậy., en: So. }, source: [OHCHR] }\n`,
	)
	.join('');

export const quizCases: Case[] = [
	{
		kind: 'h5p-refused',
		edits: [{ write: 'quizzes/goi.h5p', text: 'PK\u0003\u0004' }],
		lines: ['content/quizzes/goi.h5p:1:1  gói bị hỏng hoặc bị cắt ngắn  tải lại hoặc xuất lại gói'],
		en: ['content/quizzes/goi.h5p:1:1  the package is damaged or cut short  download or export it again'],
	},
	{
		kind: 'h5p-lacks',
		edits: [
			{
				write: 'quizzes/libraries/Thu.Vien-1.0/library.json',
				text: '{"machineName":"Thu.Vien","majorVersion":1,"minorVersion":0,"preloadedCss":[{"path":"a.css?v=1"}]}',
			},
		],
		lines: [
			'content/quizzes/libraries/:1:1  Thu.Vien-1.0/library.json nhắc đến tệp «Thu.Vien-1.0/a.css» không có trong thư viện  vẫn dùng được: phần ấy bị bỏ qua; nếu bài hiện sai thì tìm bản đủ tệp của thư viện',
		],
		en: [
			'content/quizzes/libraries/:1:1  Thu.Vien-1.0/library.json asks for “Thu.Vien-1.0/a.css”, which the library does not bring  it is taken in without; where something looks wrong, get a complete copy of the library',
		],
	},
	{
		kind: 'quiz-no-answer',
		edits: [{ in: quiz, from: ', en: The ICERD }, correct: true }', to: ', en: The ICERD } }' }],
		lines: ['content/quizzes/mau.yaml:17:7  câu «mot-dap-an» không có đáp án đúng  ghi correct: true ở đáp án đúng, hoặc đặt đáp án trong [ ]'],
		en: ['content/quizzes/mau.yaml:17:7  item “mot-dap-an” has no right answer  write correct: true at the right one, or put the answer in [ ]'],
	},
	{
		kind: 'quiz-no-answer',
		what: 'in a text',
		edits: [{ in: bank, from: '[màu da] hay [nguồn gốc dân tộc]', to: 'màu da hay nguồn gốc dân tộc' }],
		lines: [
			'content/quizzes/kho.yaml:15:11  câu «danh-dau» không có đáp án đúng  ghi correct: true ở đáp án đúng, hoặc đặt đáp án trong [ ]',
			'content/quizzes/kho.yaml:16:11  bản «en» có 2 chỗ đáp án, bản tiếng Việt có 0  đánh dấu cùng số chỗ',
		],
	},
	{
		kind: 'quiz-many-answers',
		edits: [{ in: quiz, from: 'en: The CAT on torture } }', to: 'en: The CAT on torture }, correct: true }' }],
		lines: ['content/quizzes/mau.yaml:17:7  câu «mot-dap-an» chọn một nhưng có 2 đáp án đúng  giữ một correct: true, hoặc đổi type thành multiple'],
	},
	{
		kind: 'quiz-equal-answers',
		edits: [{ in: quiz, from: 'vi: Công ước CAT về tra tấn,', to: 'vi: công ước về  quyền trẻ em,' }],
		lines: ['content/quizzes/mau.yaml:20:17  hai lựa chọn giống nhau: «công ước về quyền trẻ em»  sửa hoặc xóa một'],
	},
	{
		kind: 'quiz-distractor',
		edits: [{ in: quiz, from: 'vi: Công ước CAT về tra tấn,', to: 'vi: Công ước ICERD,' }],
		lines: ['content/quizzes/mau.yaml:20:17  lựa chọn sai trùng với đáp án: «Công ước ICERD»  viết lựa chọn sai khác'],
	},
	{
		kind: 'quiz-distractor',
		what: 'of words to drag',
		edits: [{ in: quiz, from: '{ vi: bản án,', to: '{ vi: báo cáo,' }],
		lines: ['content/quizzes/mau.yaml:61:19  lựa chọn sai trùng với đáp án: «báo cáo»  viết lựa chọn sai khác'],
	},
	{
		kind: 'quiz-blank',
		edits: [{ in: quiz, from: '[chủng tộc ? hai chữ]', to: '[ ? hai chữ]' }],
		lines: ['content/quizzes/mau.yaml:49:11  câu «dien-cho-trong» có chỗ trống không có chữ  viết đáp án giữa [ và ]'],
	},
	{
		kind: 'quiz-marks',
		edits: [{ in: bank, from: '{nghề nghiệp} hay', to: '{nghề nghiệp hay' }],
		lines: ['content/quizzes/kho.yaml:15:11  câu «danh-dau»: dấu [ ] hoặc { } chưa khép hoặc lồng nhau  mỗi [ cần một ], không đặt dấu này trong dấu kia'],
	},
	{
		kind: 'quiz-sign',
		edits: [{ in: quiz, from: '[hòa bình | hòa hợp]', to: '[hòa bình/hòa hợp]' }],
		lines: ['content/quizzes/mau.yaml:49:11  «dien-cho-trong»: đáp án có dấu * / : \\ hoặc →, là dấu riêng của H5P  viết lại đáp án không dùng các dấu đó'],
	},
	{
		kind: 'quiz-sign',
		what: 'in a pair',
		edits: [{ in: bank, from: '{ vi: quyền trẻ em,', to: '{ vi: "quyền: trẻ em",' }],
		lines: ['content/quizzes/kho.yaml:37:46  «quyền: trẻ em»: đáp án có dấu * / : \\ hoặc →, là dấu riêng của H5P  viết lại đáp án không dùng các dấu đó'],
	},
	{
		kind: 'quiz-places',
		edits: [{ in: quiz, from: 'for a society in [peace | harmony]', to: 'for a society in peace' }],
		lines: ['content/quizzes/mau.yaml:50:11  bản «en» có 1 chỗ đáp án, bản tiếng Việt có 2  đánh dấu cùng số chỗ'],
	},
	{
		kind: 'quiz-no-items',
		edits: [
			{
				write: 'quizzes/rong.yaml',
				text: 'id: rong\ntitle: { vi: Rỗng, en: Empty }\nintro: { vi: Rỗng., en: Empty. }\npass: 50\nfeedback: [{ from: 0, to: 100, text: { vi: Xong., en: Done. } }]\nitems: []\n',
			},
		],
		lines: ['content/quizzes/rong.yaml:6:8  bài «rong» không có câu hỏi nào  thêm câu vào items hoặc ghi ngân hàng câu hỏi ở from'],
	},
	{
		kind: 'quiz-draw',
		edits: [{ in: quiz, from: 'order: shuffle\n', to: 'order: shuffle\ndraw: 9\n' }],
		lines: ['content/quizzes/mau.yaml:6:7  draw là 9 nhưng chỉ có 8 câu  giảm draw hoặc thêm câu'],
	},
	{
		kind: 'quiz-not-a-bank',
		edits: [{ in: bank, from: 'kind: bank\n', to: 'kind: quiz\n' }],
		lines: ['content/quizzes/mau.yaml:6:8  «kho» không phải ngân hàng câu hỏi khác  ghi kind: bank trong tệp đó hoặc chọn ngân hàng khác'],
	},
	{
		kind: 'quiz-feedback',
		edits: [{ in: quiz, from: 'from: 70, to: 100', to: 'from: 75, to: 100' }],
		lines: [
			'content/quizzes/mau.yaml:9:13  các mức nhận xét từ 75 đến 100 chưa nối nhau; cần số 70 ở đây  sửa để các mức phủ từ 0 đến 100, không hở, không chồng',
		],
	},
	{
		kind: 'quiz-feedback',
		what: 'that ends early',
		edits: [{ in: quiz, from: 'from: 70, to: 100', to: 'from: 70, to: 99' }],
		lines: [
			'content/quizzes/mau.yaml:9:21  các mức nhận xét từ 0 đến 99 chưa nối nhau; cần số 100 ở đây  sửa để các mức phủ từ 0 đến 100, không hở, không chồng',
		],
	},
	{
		kind: 'quiz-unused-bank',
		edits: [{ in: quiz, from: 'from: [kho]\n', to: '' }],
		lines: ['content/quizzes/kho.yaml:1:5  không bài nào dùng ngân hàng câu hỏi «kho»  ghi nó ở from của một bài hoặc xóa tệp'],
	},
	{
		kind: 'quiz-key-longest',
		edits: [
			{
				append: quiz,
				text: singles(4, (index) =>
					[answer(`dài hơn hẳn ${index}`, true), answer('ngắn')]
						.slice()
						.sort(() => (index % 2 ? 1 : -1))
						.join(', '),
				),
			},
		],
		lines: ['en', 'vi'].map(
			(tag) => `content/quizzes/mau.yaml:11:3  đáp án đúng là lựa chọn dài nhất ở 4 trên 5 câu (tiếng «${tag}»)  viết lựa chọn sai dài bằng đáp án`,
		),
	},
	{
		kind: 'quiz-key-longest',
		what: 'in more than four of ten items',
		edits: [
			{
				append: quiz,
				text: singles(9, (index) =>
					[answer(index < 5 ? `dài hơn hẳn ${index}` : 'đúng', true), answer(`ngắn`), answer('sai'), answer(`dài thế ${index}`)]
						.sort(() => (index % 2 ? 1 : -1))
						.join(', '),
				),
			},
		],
		lines: ['en', 'vi'].map(
			(tag) => `content/quizzes/mau.yaml:11:3  đáp án đúng là lựa chọn dài nhất ở 5 trên 10 câu (tiếng «${tag}»)  viết lựa chọn sai dài bằng đáp án`,
		),
	},
	{
		kind: 'quiz-key-shortest',
		what: 'in more than four of ten items',
		edits: [
			{
				append: quiz,
				text: singles(9, (index) =>
					[answer(index < 4 ? 'đó' : `đúng như thế ${index}`, true), answer('cũng sai'), answer('sai rồi'), answer(`sai như thế kia ${index}`)]
						.sort(() => (index % 2 ? 1 : -1))
						.join(', '),
				),
			},
		],
		lines: ['en', 'vi'].map(
			(tag) => `content/quizzes/mau.yaml:11:3  đáp án đúng là lựa chọn ngắn nhất ở 5 trên 10 câu (tiếng «${tag}»)  viết lựa chọn sai ngắn bằng đáp án`,
		),
	},
	{
		kind: 'quiz-absolutes',
		edits: [
			{ append: 'languages/vi/language.yaml', text: 'absolutes: [luôn luôn]\n' },
			{
				append: quiz,
				text: singles(8, (index) =>
					[answer(`đúng như vậy ${index}`, true), answer(index < 4 ? `Luôn luôn là ${index}` : `luôn sai như thế ${index}`)]
						.sort(() => (index % 2 ? 1 : -1))
						.join(', '),
				),
			},
		],
		lines: [
			'content/quizzes/mau.yaml:11:3  từ tuyệt đối có trong 36 % lựa chọn sai, 0 % lựa chọn đúng (tiếng «vi»)  bỏ các từ như «mọi», «chỉ», «không bao giờ» khỏi lựa chọn sai',
		],
	},
	{
		kind: 'quiz-no-feedback',
		edits: [{ append: quiz, text: singles(1, () => [answer('đúng', true), answer('sai')].join(', ')).replace('type: single', 'type: single, objective: 1') }],
		lines: ['content/quizzes/mau.yaml:11:3  1 trên 1 lựa chọn sai không có lời nhận xét  ghi feedback: vì sao có người chọn, và vì sao không đúng'],
	},
	{
		kind: 'quiz-key-place',
		edits: [{ append: quiz, text: singles(4, (index) => [answer(`đúng ${index}`, true), answer(`khác ${index}`)].join(', ')) }],
		lines: ['content/quizzes/mau.yaml:11:3  đáp án đúng đứng thứ 1 ở 4 trên 5 câu  đổi chỗ các lựa chọn'],
	},
	{
		kind: 'quiz-key-true',
		edits: [{ append: quiz, text: statements }],
		lines: ['content/quizzes/mau.yaml:11:3  5 trên 5 câu đúng/sai có cùng đáp án  viết lại vài câu cho cân'],
	},
	{
		kind: 'unknown-id',
		what: 'a bank that is not there',
		edits: [{ in: quiz, from: 'from: [kho]', to: 'from: [khoo]' }],
		lines: [
			'content/quizzes/mau.yaml:6:8  không có ngân hàng câu hỏi «khoo»  sửa id, hoặc thêm ngân hàng câu hỏi đó',
			'content/quizzes/kho.yaml:1:5  không bài nào dùng ngân hàng câu hỏi «kho»  ghi nó ở from của một bài hoặc xóa tệp',
		],
	},
	{
		kind: 'unknown-id',
		what: 'a quiz that a page names',
		edits: [{ append: 'docs/index.mdx', text: '\n<Quiz id="khong-co" />\n' }],
		lines: ['content/docs/index.mdx:13:1  không có bài trắc nghiệm «khong-co»  sửa id, hoặc thêm bài trắc nghiệm đó'],
	},
	{
		kind: 'duplicate-id',
		what: 'of an item and one of its bank',
		edits: [{ in: quiz, from: 'id: dung-sai', to: 'id: ghep-doi' }],
		lines: ['content/quizzes/kho.yaml:30:9  id «ghep-doi» đã dùng ở content/quizzes/mau.yaml:35  đặt id khác'],
	},
	{
		kind: 'missing-field',
		what: 'an explanation',
		edits: [{ in: quiz, from: '    explanation: { vi: Công ước bảo vệ mọi người., en: It protects everyone. }\n', to: '' }],
		lines: ['content/quizzes/mau.yaml:35:5  thiếu «explanation»  thêm dòng «explanation: …» vào mục này'],
	},
	{
		kind: 'missing-field',
		what: 'the source of an item',
		edits: [
			{
				in: quiz,
				from: '    order: kept\n    explanation: { vi: Cả hai quyền đều có trong công ước., en: Both rights are in the convention. }\n    source: [OHCHR]\n',
				to: '    explanation: { vi: Cả hai quyền đều có trong công ước., en: Both rights are in the convention. }\n',
			},
		],
		lines: ['content/quizzes/mau.yaml:23:5  thiếu «source»  thêm dòng «source: …» vào mục này'],
	},
	{
		kind: 'too-few',
		what: 'answers',
		edits: [{ in: quiz, from: right + tortureAnswer, to: '' }],
		lines: ['content/quizzes/mau.yaml:17:7  «answers» có 1 mục, cần ít nhất 2  thêm mục'],
	},
	{
		kind: 'not-one-of',
		what: 'a type of item that does not exist',
		edits: [{ in: quiz, from: 'type: true-false', to: 'type: essay' }],
		lines: [
			'content/quizzes/mau.yaml:36:11  «essay» không phải giá trị cho phép của «type»  chọn một trong: single, multiple, true-false, blanks, drag, mark, order, match',
		],
	},
	{
		kind: 'file-name',
		what: 'of a quiz',
		edits: [{ in: quiz, from: 'id: mau\n', to: 'id: mau-khac\n' }],
		lines: ['content/quizzes/mau.yaml:1:5  tệp tên là mau.yaml nhưng id là mau-khac  đổi tên tệp thành mau-khac.yaml hoặc sửa id'],
	},
];
