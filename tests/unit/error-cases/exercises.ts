/** Mistakes in exercises. */
import type { Case } from '../broken-tree.ts';

const file = 'exercises/bai-mot.yaml';

export const exerciseCases: Case[] = [
	{
		kind: 'exercise-bin',
		edits: [{ in: file, from: 'bin: nong, why: { vi: Cháy.', to: 'bin: am, why: { vi: Cháy.' }],
		lines: ['content/exercises/bai-mot.yaml:37:45  thẻ này thuộc nhóm «am», mà bài tập không có nhóm nào tên như vậy  dùng một id ở bins, hoặc thêm nhóm'],
	},
	{
		kind: 'exercise-no-best',
		edits: [{ in: file, from: ', best: true', to: '' }],
		lines: [
			'content/exercises/bai-mot.yaml:12:5  không lựa chọn nào được đánh dấu là nên chọn  ghi best: true ở ít nhất một lựa chọn, và để ít nhất một lựa chọn không có',
		],
	},
	{
		kind: 'exercise-marks',
		edits: [{ in: file, from: 'A [fault] and', to: 'A fault and' }],
		lines: [
			'content/exercises/bai-mot.yaml:21:69  bản nháp tiếng «en» có 1 chỗ […], danh sách giải thích có 2  giải thích từng chỗ, theo thứ tự của bản nháp; mọi ngôn ngữ có số chỗ như nhau',
		],
	},
	{
		kind: 'exercise-cells',
		edits: [{ in: file, from: ', { vi: Người khác, en: Somebody else }]', to: ', { vi: Ai, en: Who }, { vi: Khi nào, en: When }]' }],
		lines: ['content/exercises/bai-mot.yaml:69:9  dòng này có 3 ô, bảng có 2 cột  viết một ô cho mỗi cột'],
	},
	{
		kind: 'exercise-unused',
		edits: [
			{ in: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', from: '<Exercise id="so-mot" />\n\n', to: '' },
			{ in: 'docs/en/khoa-hoc/khoa-mau/bai-mot.mdx', from: '<Exercise id="so-mot" />\n\n', to: '' },
		],
		lines: ['content/exercises/bai-mot.yaml:49:9  bài tập «so-mot» không nằm trong trang nào  đặt <Exercise id="so-mot" /> vào bài học, hoặc xóa bài tập'],
	},
	{
		kind: 'unknown-id',
		what: 'an exercise that is not there',
		edits: [{ in: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', from: '<Exercise id="so-mot" />', to: '<Exercise id="so-mot" />\n\n<Exercise id="khong-co" />' }],
		lines: ['content/docs/khoa-hoc/khoa-mau/bai-mot.mdx:43:1  không có bài tập «khong-co»  sửa id, hoặc thêm bài tập đó'],
	},
];
