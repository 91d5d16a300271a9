/** Mistakes in courses. */
import type { Case } from '../broken-tree.ts';

const course = 'courses/khoa-mau.yaml';
const lesson = '        check: kiem-bai\n';

export const courseCases: Case[] = [
	{
		kind: 'course-missing-lesson',
		edits: [{ in: course, from: '        planned: true\n', to: lesson }],
		lines: [
			'content/courses/khoa-mau.yaml:24:13  bài học «bai-hai» có trong khóa học nhưng không có trang docs/khoa-hoc/khoa-mau/bai-hai.mdx  viết trang đó, hoặc ghi planned: true nếu chưa viết',
		],
		en: [
			'content/courses/khoa-mau.yaml:24:13  the course lists lesson “bai-hai” but there is no page docs/khoa-hoc/khoa-mau/bai-hai.mdx  write that page, or add planned: true until it is written',
		],
	},
	{
		kind: 'course-planned-lesson',
		edits: [{ in: course, from: lesson, to: '        planned: true\n' }],
		lines: [
			'content/courses/khoa-mau.yaml:18:9  bài học «bai-mot» mang planned: true nhưng đã có trang docs/khoa-hoc/khoa-mau/bai-mot.mdx  xóa dòng planned, hoặc xóa trang',
		],
	},
	{
		kind: 'course-unlisted-lesson',
		edits: [
			{ write: 'docs/khoa-hoc/khoa-mau/bai-ba.mdx', text: '---\ntitle: Bài ba\ndescription: Một bài.\n---\n\nMột câu.\n' },
			{ write: 'docs/en/khoa-hoc/khoa-mau/bai-ba.mdx', text: '---\ntitle: Lesson three\ndescription: A lesson.\n---\n\nA sentence.\n' },
		],
		lines: [
			'content/docs/khoa-hoc/khoa-mau/bai-ba.mdx:1:1  trang bài học «bai-ba» không có trong courses/khoa-mau.yaml  thêm bài vào một học phần trong tệp đó, hoặc chuyển trang đi',
		],
	},
	{
		kind: 'course-no-check',
		edits: [{ in: course, from: lesson, to: '' }],
		lines: ['content/courses/khoa-mau.yaml:15:13  bài học «bai-mot» không có bài kiểm tra cuối bài  ghi id của một bài trắc nghiệm ở check'],
	},
	{
		kind: 'unknown-id',
		what: 'a check that is not there',
		edits: [{ in: course, from: lesson, to: '        check: khong-co\n' }],
		lines: ['content/courses/khoa-mau.yaml:18:16  không có bài trắc nghiệm «khong-co»  sửa id, hoặc thêm bài trắc nghiệm đó'],
	},
	{
		kind: 'course-lesson-parts',
		edits: [
			{ in: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', from: '<Summary>\n\nTóm lại.\n\n</Summary>\n', to: '' },
			{ in: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', from: '<Wrong>\n\nSai.\n\n</Wrong>\n', to: '' },
		],
		lines: [
			'content/docs/khoa-hoc/khoa-mau/bai-mot.mdx:1:1  bài học thiếu: <Wrong>, <Summary>  thêm các phần ấy: bài nào cũng có tình huống, ví dụ với cách làm sai, hai bài tập, tóm tắt, đọc thêm',
		],
	},
	{
		kind: 'course-title',
		edits: [{ in: 'docs/en/khoa-hoc/khoa-mau/bai-mot.mdx', from: 'title: Lesson one', to: 'title: Lesson 1' }],
		lines: ['content/docs/en/khoa-hoc/khoa-mau/bai-mot.mdx:2:8  tên trang khác tên bài «bai-mot» trong khóa học: «Lesson one»  viết hai tên như nhau'],
	},
	{
		kind: 'course-requires-later',
		edits: [{ in: course, from: '    review: kiem-bai\n', to: '    requires: [hai]\n' }],
		lines: ['content/courses/khoa-mau.yaml:13:16  học phần cần «hai» trước, nhưng «hai» không đứng trước nó  đổi thứ tự hoặc xóa khỏi requires'],
	},
	{
		kind: 'course-draw',
		edits: [{ in: course, from: 'medium: 1', to: 'medium: 9' }],
		lines: [
			'content/courses/khoa-mau.yaml:31:45  đề thi cần 9 câu mức «medium» của «kho-thi» nhưng ngân hàng chỉ có 1  giảm số câu hoặc thêm câu vào ngân hàng',
		],
	},
	{
		kind: 'course-draws-nothing',
		edits: [{ in: course, from: ', medium: 1', to: '' }],
		lines: ['content/courses/khoa-mau.yaml:31:7  đề thi không lấy câu nào của «kho-thi»  ghi số câu ở easy, medium hoặc hard, hoặc xóa mục này'],
	},
	{
		kind: 'duplicate-id',
		what: 'of a bank that an exam names twice: its items could be drawn twice',
		edits: [
			{
				in: course,
				from: '    - { bank: kho-thi, module: mot, medium: 1 }\n',
				to: '    - { bank: kho-thi, module: mot, medium: 1 }\n    - { bank: kho-thi, module: mot, medium: 1 }\n',
			},
		],
		lines: ['content/courses/khoa-mau.yaml:32:15  id «kho-thi» đã dùng ở content/courses/khoa-mau.yaml:31  đặt id khác'],
	},
	{
		kind: 'duplicate-id',
		what: 'of an item in two banks of an exam',
		edits: [
			{
				in: course,
				from: '    - { bank: kho-thi, module: mot, medium: 1 }\n',
				to: '    - { bank: kho-thi, module: mot, medium: 1 }\n    - { bank: kho, module: mot, hard: 1 }\n',
			},
			{ in: 'quizzes/kho-thi.yaml', from: '- id: thi-mot', to: '- id: danh-dau' },
		],
		lines: ['content/quizzes/kho.yaml:9:9  id «danh-dau» đã dùng ở content/quizzes/kho-thi.yaml:9  đặt id khác'],
	},
	{
		kind: 'duplicate-id',
		what: 'of lessons in two modules',
		edits: [{ in: course, from: '- id: bai-hai', to: '- id: bai-mot' }],
		lines: ['content/courses/khoa-mau.yaml:24:13  id «bai-mot» đã dùng ở content/courses/khoa-mau.yaml:15  đặt id khác'],
		companions: [
			'content/courses/khoa-mau.yaml:27:9  bài học «bai-mot» mang planned: true nhưng đã có trang docs/khoa-hoc/khoa-mau/bai-mot.mdx  xóa dòng planned, hoặc xóa trang',
		],
	},
];
