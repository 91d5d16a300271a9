/** The starter of a course: one module with one lesson that is planned; the exam and the placement as lines to take into use. */
import { asItem, fillIn, idRow, indented, keptIdRow, oneOf, type Row, type Starter, type StarterOptions, written } from '../source/starter.ts';
import { PARTS } from './check.ts';
import { course } from './schema.ts';

const parts = Object.entries(PARTS)
	.map(([part, least]) => (least === 1 ? `<${part}>` : `${least} <${part}>`))
	.join(', ');
const next = {
	vi: (id: string) => `viết bài đầu bằng npm run new page khoa-hoc/${id}/bai-1 (phải có ${parts}), rồi bỏ planned và thêm check`,
	en: (id: string) => `write the first lesson with npm run new page khoa-hoc/${id}/bai-1 (it must have ${parts}), then take planned out and add check`,
};

const within = (by: string, rows: readonly Row[]): Row[] => rows.map((row) => indented(by, row));

export function courseStarter(id: string, { language }: StarterOptions): Starter {
	const lesson: Row[] = [
		['id: bai-1', `trang của bài: content/docs/khoa-hoc/${id}/bai-1.mdx; không bao giờ đổi`, `its page: content/docs/khoa-hoc/${id}/bai-1.mdx; never changed`],
		["title: { vi: '', en: '' }", 'đúng như tên trang của bài', 'the same as the title of its page'],
		["objectives: [{ vi: '', en: '' }]", 'học xong làm được gì', 'what learners can do afterwards'],
		[
			'# check: ten-bai',
			'bài kiểm tra cuối bài: id trong quizzes/; bài đã viết phải có',
			'the quiz at its end: an id in quizzes/; a written lesson must have one',
		],
		[
			'planned: true',
			'bài chưa viết: người học không thấy; viết xong thì bỏ dòng này',
			'not yet written: learners do not see it; take the line out once it is',
		],
	];
	const module: Row[] = [
		keptIdRow('m1'),
		["title: { vi: '', en: '' }", 'tên học phần', 'its title'],
		["summary: { vi: '', en: '' }", 'một câu', 'one sentence'],
		['# requires: [m0]', 'học phần phải học trước', 'modules to be done first'],
		['# review: on-tap', 'bài ôn cả học phần: id trong quizzes/', 'a quiz over the whole module: an id in quizzes/'],
		['lessons:'],
		...within('  ', asItem(lesson)),
	];
	const text = written(language, [
		fillIn,
		idRow(id),
		["title: { vi: '', en: '' }", 'tên khóa học', 'the title'],
		["summary: { vi: '', en: '' }", 'một hai câu: học gì, học thế nào', 'one or two sentences: what is learnt, and how'],
		["audience: [{ vi: '', en: '' }]", 'cho ai', 'for whom'],
		["objectives: [{ vi: '', en: '' }]", 'học xong làm được gì', 'what learners can do after the course'],
		['lessons: free', ...oneOf(course.shape.lessons.unwrap().options)],
		['modules:'],
		...within('  ', asItem(module)),
		['# exam:', 'bài thi cuối khóa; có thi thì có chứng nhận', 'the exam; with one there is a certificate'],
		['#   pass: 70', 'số điểm phải đạt, tính bằng phần trăm', 'points needed, in percent'],
		['#   minutes: 45', 'bỏ nếu không giới hạn thời gian', 'left out where there is no limit'],
		['#   attempts: 3', 'bỏ nếu thi bao nhiêu lần cũng được', 'left out where any number is allowed'],
		['#   wait: 24', 'số giờ giữa hai lần thi', 'hours between two attempts'],
		[
			'#   draw: [{ bank: ngan-hang, module: m1, easy: 2, medium: 2, hard: 1 }]',
			'mỗi ngân hàng lấy mấy câu của từng độ khó',
			'how many items of each difficulty a bank gives',
		],
		[
			'# placement: { quiz: dau-vao, items: 12, counts: true }',
			'bài đầu vào: ai đã biết thì được bỏ qua bài',
			'a test at the start, after which lessons may be skipped',
		],
	]);
	return { path: `content/courses/${id}.yaml`, text, next: next[language](id) };
}
