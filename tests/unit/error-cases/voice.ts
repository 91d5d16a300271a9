/** Wordings that texts avoid, and mistakes in the lists of them. */
import type { Case } from '../broken-tree.ts';

const note = 'conventions/icerd.vi.mdx';

export const voiceCases: Case[] = [
	{
		kind: 'wording',
		what: 'in a text of data, at the beginning of a sentence',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: "Ngày Nhân quyền. Nói ý kiến, nói\u00a0Ý kiến"' }],
		lines: ['content/curriculum.yaml:18:29  cách viết nên tránh: nói ý kiến  viết: bày tỏ ý kiến'],
		en: ['content/curriculum.yaml:18:29  a wording to avoid: nói ý kiến  write: bày tỏ ý kiến'],
	},
	{
		kind: 'wording',
		what: 'over the end of a line, in letters whose marks stand apart',
		edits: [{ append: note, text: `\nHọc sinh **có** quyền ${'nói\ný kiến'.normalize('NFD')} và \`nói ý kiến\`.\n` }],
		lines: ['content/conventions/icerd.vi.mdx:10:23  cách viết nên tránh: nói ý kiến  viết: bày tỏ ý kiến'],
		companions: [
			'content/conventions/icerd.vi.mdx:10:24  chữ và dấu ở đây ghi rời nhau (Unicode tổ hợp, NFD): nhìn như thường nhưng tìm kiếm không thấy  chép chữ, chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn Unicode tổ hợp, đích Unicode, rồi dán lại và lưu bằng UTF-8',
		],
	},
	{
		kind: 'wording',
		what: 'beside what is right',
		edits: [{ append: note, text: '\nBài kiểm tra; bài kiểm duyệt; làm bài kiểm cuối bài.\n' }],
		lines: ['content/conventions/icerd.vi.mdx:10:35  cách viết nên tránh: bài kiểm  viết: bài kiểm tra (đủ chữ)'],
	},
	{
		kind: 'wording',
		what: 'with a number, and quotation marks, in a translated page only in its language',
		edits: [
			{ append: note, text: '\nĐiều 19 nói «A».\n' },
			{ append: 'docs/en/index.mdx', text: '\nThe bài kiểm «A» is in the place of a test.\n' },
		],
		lines: [
			'content/conventions/icerd.vi.mdx:10:1  cách viết nên tránh: Điều … nói  viết: Điều … quy định',
			'content/conventions/icerd.vi.mdx:10:13  cách viết nên tránh: «  viết: “',
			'content/docs/en/index.mdx:13:21  cách viết nên tránh: in the place of  viết: instead of',
		],
	},
	{
		kind: 'wording',
		what: 'in the head of a page, in a tag, in words of the interface, in a quiz',
		edits: [
			{ in: 'docs/index.mdx', from: 'Trang đầu của bản mẫu.', to: 'Trang đầu, nói ý kiến.' },
			{ in: 'docs/index.mdx', from: '<Claim source="TD-111"', to: '<Claim at="nói ý kiến" source="TD-111"' },
			{ in: 'languages/vi/strings.yaml', from: '"Gửi tới"', to: '"«Gửi» bài kiểm tới"' },
			{ in: 'quizzes/mau.yaml', from: 'vi: Bài mẫu', to: 'vi: Bài kiểm mẫu' },
		],
		lines: [
			'content/docs/index.mdx:3:25  cách viết nên tránh: nói ý kiến  viết: bày tỏ ý kiến',
			'content/docs/index.mdx:11:12  cách viết nên tránh: nói ý kiến  viết: bày tỏ ý kiến',
			'content/languages/vi/strings.yaml:5:17  cách viết nên tránh: bài kiểm  viết: bài kiểm tra (đủ chữ)',
			'content/quizzes/mau.yaml:2:14  cách viết nên tránh: bài kiểm  viết: bài kiểm tra (đủ chữ)',
		],
	},
	{
		kind: 'wording-twice',
		edits: [{ append: 'languages/vi/voice.yaml', text: '- avoid: nói  ý kiến\n  write: phát biểu\n' }],
		lines: ['content/languages/vi/voice.yaml:12:10  cách viết này đã có ở content/languages/vi/voice.yaml:1: nói ý kiến  giữ lại một mục'],
	},
	{
		kind: 'wording-except',
		edits: [{ in: 'languages/vi/voice.yaml', from: '[bài kiểm duyệt]', to: '[bài kiểm duyệt, bài kiêm]' }],
		lines: ['content/languages/vi/voice.yaml:6:28  ngoại lệ «bài kiêm» không chứa «bài kiểm»  sửa ngoại lệ để có đủ các chữ nên tránh, hoặc xóa'],
	},
	{
		kind: 'wording-not-in',
		edits: [{ in: 'languages/vi/voice.yaml', from: '[languages/]', to: '[languages/, docs/khong-co/]' }],
		lines: [
			'content/languages/vi/voice.yaml:11:23  không có tệp nội dung nào mà tên bắt đầu bằng «docs/khong-co/»  viết đường dẫn từ thư mục content, như docs/bien-tap/ hoặc quizzes/',
		],
	},
];
