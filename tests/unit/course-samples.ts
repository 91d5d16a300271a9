/** A small course as one document: two lessons with checks of most types of question, a review, and an exam of four questions. */
import { type CourseDocument, examId } from '../../src/course/document.ts';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import type { ItemType } from '../../src/quiz/schema.ts';
import { sample } from './quiz-samples.ts';

/** A name that is not set aside for examples: links to those are left out of packages. */
export const SITE = 'https://quyen-con-nguoi.vn';

/** Texts as the site builds them: ids that two lessons share, links of every kind, a word that is explained, a picture, a script. */
const TEXTS: Record<string, string> = {
	'bai-mot': `<h2 id="mo-dau">Mở đầu</h2><p>Đọc <a href="#mo-dau">mở đầu</a>, <a href="/khoa-hoc/khoa-thu/bai-hai/#mo-dau">bài hai</a>, <a href="/nguon/#nguon-a">nguồn</a><span class="cite"><button type="button" class="cite-chip" popovertarget="nguon-1" aria-label="Nguồn 1">Nguồn</button><span class="cite-numbers" aria-hidden="true">[1]</span><span popover id="nguon-1" class="term-note cite-note"><span class="cite-entry"><a href="/nguon/#nguon-b">Luật Trẻ em</a>, Điều 51. <span class="cite-record">Đối chiếu ngày 20/11/2026 với bản gốc.</span></span></span></span>
và <a href="https://example.com/van-ban">văn bản</a>.</p><p><button type="button" class="term" popovertarget="tu-1">một từ</button><span popover id="tu-1" class="term-note"><strong>một từ</strong>: Nghĩa của từ. <a href="/thuat-ngu/#mot-tu">Xem thêm</a></span></p>
<p>Rồi <button type="button" class="term" popovertarget="tu-2">từ ấy</button><span popover id="tu-2" class="term-note"><strong>một từ</strong>: Nghĩa của từ. <a href="/thuat-ngu/#mot-tu">Xem thêm</a></span> nữa.</p>
<img src="/_astro/hinh.abc123.svg" alt="Một hình" width="10" height="10"><script>window.ranFromLesson = true</script>
<quiz-player data-quiz="x"></quiz-player><div class="quiz-list">Danh sách câu hỏi của trang</div>${'<p>Một đoạn văn dài để bài không nằm gọn trong một màn hình.</p>'.repeat(40)}`,
	'bai-hai': `<h2 id="mo-dau">Mở đầu</h2><table aria-labelledby="mo-dau"><tr><th id="cot">Cột</th><td headers="cot">Ô</td></tr></table>${'<p>Đoạn văn của bài hai.</p>'.repeat(60)}`,
};

/** @param attempts how many times the exam may be sat */
export function sampleCourse(language = 'vi', attempts = 3): CourseDocument {
	const { items } = sample(language);
	const of = (prefix: string, ...types: ItemType[]): PlainItem[] =>
		types.flatMap((type) => items.filter((item) => item.type === type).map((item) => ({ ...item, id: `${prefix}-${item.id}` })));
	const quiz = (id: string, own: PlainItem[], pass = 60): PlainQuiz => ({ id, language, title: id, intro: '', pass, shuffle: false, feedback: [], items: own });
	const bank = of('thi', 'single', 'multiple', 'true-false', 'blanks', 'drag', 'mark', 'order', 'match').map(
		(item): PlainItem => ({ ...item, difficulty: 'easy', topic: 'bai-mot' }),
	);
	// A question may be longer than the name that an LMS gives it.
	const [, , statement] = bank;
	if (statement) statement.question = `${'Một phóng viên kể rằng đã hỏi ý kiến các em trước khi chụp ảnh. '.repeat(5)}${statement.question}`;
	const exam = quiz(examId('khoa-thu'), bank);
	return {
		id: 'khoa-thu',
		language,
		title: 'Khóa thử & ví dụ',
		summary: 'Một khóa học để thử.',
		audience: ['Người thử'],
		objectives: ['Thử được mọi thứ'],
		minutes: 20,
		outline: {
			id: 'khoa-thu',
			inOrder: false,
			modules: [
				{
					id: 'mot',
					requires: [],
					lessons: [
						{ id: 'bai-mot', check: 'kiem-mot' },
						{ id: 'bai-hai', check: 'kiem-hai' },
					],
				},
			],
			exam: { pass: 60, wait: 0, minutes: 30, attempts },
		},
		modules: [
			{
				id: 'mot',
				title: 'Phần một',
				summary: 'Cả khóa.',
				review: 'on-tap',
				lessons: ['bai-mot', 'bai-hai'].map((id, index) => ({
					id,
					title: `Bài ${index + 1}`,
					objectives: [`Mục tiêu của bài ${index + 1}`],
					minutes: 10,
					html: TEXTS[id] ?? '',
					check: index === 0 ? 'kiem-mot' : 'kiem-hai',
				})),
			},
		],
		quizzes: [
			quiz('kiem-mot', of('k1', 'single', 'true-false')),
			quiz('kiem-hai', of('k2', 'blanks', 'drag', 'mark')),
			quiz('on-tap', of('ot', 'order', 'match')),
		],
		exam: { quiz: exam, draw: [{ counts: { easy: 4, medium: 0, hard: 0 }, items: bank.map(({ id, difficulty }) => ({ id, difficulty })) }] },
	};
}

/** The sample course with its two lessons in two modules, of which the second builds on the first. */
export function twoModules(): CourseDocument {
	const course = sampleCourse();
	const [module] = course.modules;
	const [outlined] = course.outline.modules;
	if (!module || !outlined) throw new Error('no module');
	const { review, ...rest } = module;
	const lessons = (index: number) => module.lessons.slice(index, index + 1);
	return {
		...course,
		modules: [
			{ ...rest, lessons: lessons(0), ...(review === undefined ? {} : { review }) },
			{ ...rest, id: 'hai', title: 'Phần hai', summary: 'Nửa sau.', lessons: lessons(1) },
		],
		outline: {
			...course.outline,
			modules: [
				{ ...outlined, lessons: outlined.lessons.slice(0, 1) },
				{ id: 'hai', requires: ['mot'], lessons: outlined.lessons.slice(1) },
			],
		},
	};
}
