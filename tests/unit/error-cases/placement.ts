/** Mistakes in placement tests. */
import type { Case, Edit } from '../broken-tree.ts';

const course = 'courses/khoa-mau.yaml';

/** Makes the course ask the test. */
const asked = (quiz = 'dau-vao', items = 1): Edit => ({
	in: course,
	from: 'lessons: in-order\n',
	to: `lessons: in-order\nplacement: { quiz: ${quiz}, items: ${items}, counts: true }\n`,
});

const choice = `    answers:
      - { text: { vi: Ý một, en: One }, correct: true }
      - { text: { vi: Ý hai, en: Two } }
`;

/** A test with one item, which begins in line 9. */
const test = ({
	id = 'dv-mot',
	type = 'multiple',
	vouches = '    vouches: [bai-mot]\n',
	question = 'Câu nào đúng?',
	task = choice,
	more = '',
	kind = 'placement',
} = {}): Edit => ({
	write: 'quizzes/dau-vao.yaml',
	text: `id: dau-vao
kind: ${kind}
title: { vi: Bài đầu vào, en: Placement test }
intro: { vi: Vài câu., en: Some items. }
pass: 0
feedback:
  - { from: 0, to: 100, text: { vi: Xong., en: Done. } }
items:
  - id: ${id}
    type: ${type}
    topic: bai-mot
${vouches}    difficulty: medium
    question: { vi: "${question}", en: Which is right? }
${task}    explanation: { vi: Ý một., en: The first. }
    source: [OHCHR]
${more}`,
});

export const placementCases: Case[] = [
	{
		kind: 'unknown-id',
		what: 'a placement test that is not there',
		edits: [asked('khong-co')],
		lines: ['content/courses/khoa-mau.yaml:9:20  không có bài đầu vào «khong-co»  sửa id, hoặc thêm bài đầu vào đó'],
		en: ['content/courses/khoa-mau.yaml:9:20  there is no placement test “khong-co”  correct the id, or add that placement test'],
	},
	{
		kind: 'unknown-id',
		what: 'a quiz that is no placement test',
		edits: [asked('kiem-bai')],
		lines: ['content/courses/khoa-mau.yaml:9:20  không có bài đầu vào «kiem-bai»  sửa id, hoặc thêm bài đầu vào đó'],
	},
	{
		kind: 'unknown-id',
		what: 'a lesson that the course does not have',
		edits: [asked(), test({ vouches: '    vouches: [khong-co]\n' })],
		lines: ['content/quizzes/dau-vao.yaml:12:15  không có bài học «khong-co»  sửa id, hoặc thêm bài học đó'],
	},
	{
		kind: 'course-placement-planned',
		edits: [asked(), test({ vouches: '    vouches: [bai-mot, bai-hai]\n' })],
		lines: ['content/quizzes/dau-vao.yaml:12:24  câu «dv-mot» bảo đảm cho bài học «bai-hai», là bài chưa viết  bỏ bài ấy khỏi vouches'],
		en: ['content/quizzes/dau-vao.yaml:12:24  item “dv-mot” vouches for lesson “bai-hai”, which is not written yet  take it out of vouches'],
	},
	{
		kind: 'course-placement-count',
		edits: [asked('dau-vao', 12), test()],
		lines: ['content/courses/khoa-mau.yaml:9:36  bài đầu vào «dau-vao» có 1 câu, khóa học hứa 12  sửa số ở items hoặc số câu của bài ấy'],
	},
	{
		kind: 'course-placement-draws',
		edits: [asked(), test({ more: 'draw: 1\n' })],
		lines: [
			'content/quizzes/dau-vao.yaml:20:1  bài đầu vào «dau-vao» có draw, nhưng ai cũng phải làm cùng những câu của riêng bài này  xóa dòng draw và viết các câu ở items',
		],
	},
	{
		kind: 'course-placement-nothing',
		edits: [asked(), test({ vouches: '' })],
		lines: ['content/quizzes/dau-vao.yaml:9:9  câu «dv-mot» của bài đầu vào không bảo đảm cho bài học nào  ghi id của một hoặc hai bài học ở vouches'],
	},
	{
		kind: 'course-placement-guess',
		edits: [asked(), test({ type: 'single' })],
		lines: [
			'content/quizzes/dau-vao.yaml:12:15  một mình câu «dv-mot» bảo đảm cho bài học «bai-mot» nhưng đoán cũng dễ trúng  đổi sang dạng nhiều đáp án, nối, xếp, kéo hoặc đánh dấu, hoặc thêm một câu cho bài ấy',
		],
	},
	{
		kind: 'course-placement-reused',
		what: 'an item of the exam under another id',
		edits: [
			asked(),
			test({ question: 'Ủy ban là một tòa án.', type: 'multiple' }),
			{ in: 'quizzes/kho-thi.yaml', from: '    type: true-false\n', to: '    type: multiple\n' },
			{ in: 'quizzes/kho-thi.yaml', from: '    answer: false\n', to: choice },
		],
		lines: ['content/quizzes/dau-vao.yaml:9:9  câu «dv-mot» của bài đầu vào cũng có trong «kho-thi»  viết một câu khác: ai đã làm bài kia thì biết đáp án'],
	},
	{
		kind: 'course-placement-reused',
		what: 'an item of a practice bank',
		edits: [asked(), test({ id: 'danh-dau' })],
		lines: ['content/quizzes/dau-vao.yaml:9:9  câu «danh-dau» của bài đầu vào cũng có trong «kho»  viết một câu khác: ai đã làm bài kia thì biết đáp án'],
	},
	{
		kind: 'course-placement-unused',
		edits: [test()],
		lines: ['content/quizzes/dau-vao.yaml:1:5  không khóa học nào dùng bài đầu vào «dau-vao»  ghi nó ở placement của một khóa học hoặc xóa tệp'],
	},
	{
		kind: 'quiz-vouches',
		edits: [test({ kind: 'quiz' })],
		lines: ['content/quizzes/dau-vao.yaml:12:5  câu «dv-mot» có vouches nhưng đây không phải bài đầu vào  ghi kind: placement cho tệp, hoặc xóa dòng vouches'],
	},
];
