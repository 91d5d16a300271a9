/** The starters of a lesson, a discussion guide and a radio script: a head with a note at each line, and the parts of a page to fill in. */
import { ORIGINAL } from '../language/paths.ts';
import { docFile } from '../prose/paths.ts';
import { recordedRows } from '../recording/starter.ts';
import type { Language } from '../source/message.ts';
import { quickExitRow, type Row, type Starter, type StarterOptions, titledRows, toFillPage, written } from '../source/starter.ts';

const named = titledRows(['tên bài', 'the title'], ['một câu: ai học được gì', 'one sentence: who learns what']);
const teaching: Row[] = [
	['objectives:', 'mỗi mục một hay nhiều dòng', 'one line or more for each'],
	["  know: ['']", 'biết gì', 'what they will know'],
	["  do: ['']", 'làm được gì', 'what they will be able to do'],
	["  value: ['']", 'coi trọng điều gì', 'what they will hold dear'],
	["materials: ['']", 'đồ dùng', 'materials'],
	["preparation: ['']", 'việc làm trước', 'what to do beforehand'],
	['differentiation:'],
	["  support: ['']", 'giúp ai thấy khó', 'help for those who find it hard'],
	["  challenge: ['']", 'thêm cho ai thấy dễ', 'more for those who find it easy'],
	["  disability: ['']", 'người khuyết tật cần gì', 'what people with disabilities need'],
	["assessment: ['']", 'biết đã đạt mục tiêu bằng cách nào', 'how to see that the objectives were reached'],
	[
		"safety: ['']",
		'điều trong bài có thể chạm tới ai đó, và làm gì khi ấy; các bước chung và số 111 trang tự thêm',
		'what in it may touch somebody, and what to do then; the general steps and 111 are added by the page',
	],
];
const meeting: Row[] = [
	["audience: ''", 'ai dự', 'who takes part'],
	["people: ''", 'bao nhiêu người', 'how many'],
];
const setting: Row[] = [
	['projector: helpful', 'needed: phải có máy chiếu; helpful: có thì tốt; none: không cần', 'needed | helpful | none'],
	[
		"conventions: [{ convention: CRC, articles: ['12'] }]",
		'điều của công ước; bỏ articles khi nói cả công ước',
		'articles of conventions; leave articles out for a whole one',
	],
	["# constitution: ['37']", 'điều của Hiến pháp', 'articles of the Constitution'],
	['helpLines: [tong-dai-111]', 'id trong content/help-lines.yaml', 'ids of content/help-lines.yaml'],
];

const words = {
	vi: {
		hint: 'Viết thay cho các dòng nghiêng. Câu nêu sự kiện đặt trong `<Claim source="ID">…</Claim>`, từ cần giải thích trong `<Term id="…">…</Term>`. Để một dòng trống sau thẻ mở và trước thẻ đóng.',
		activity: ['Khởi động', 'Khám phá', 'Vận dụng'],
		teacher: 'Người dạy làm gì, người học làm gì, từng bước.',
		slide: 'Tên trang chiếu',
		show: 'Chữ hiện trên màn hình, nhiều nhất 300 ký tự.',
		notes: 'Lời người dạy nói khi chiếu trang này.',
		discuss: 'Câu hỏi thảo luận',
		question: 'Câu hỏi mở',
		parents: 'Vài câu gửi cha mẹ học sinh, nhiều nhất 1200 ký tự.',
		sound: 'Nhạc hiệu',
		voice: 'Chữ được đọc lên.',
	},
	en: {
		hint: 'Write in place of the lines in italics. A sentence that states a fact stands in `<Claim source="ID">…</Claim>`, a word to explain in `<Term id="…">…</Term>`. Leave an empty line after an opening tag and before a closing one.',
		activity: ['Start', 'Discover', 'Use it'],
		teacher: 'What the teacher does and what the learners do, step by step.',
		slide: 'Title of the slide',
		show: 'Text on the screen, 300 characters at most.',
		notes: 'What is said with this slide.',
		discuss: 'Questions to discuss',
		question: 'An open question',
		parents: 'A few sentences to parents, 1200 characters at most.',
		sound: 'Signature tune',
		voice: 'The text that is read.',
	},
} as const;

const block = (tag: string, attributes: string, ...inside: string[]) =>
	`<${tag}${attributes === '' ? '' : ` ${attributes}`}>\n\n${inside.join('\n\n')}\n\n</${tag}>`;
const page = (head: string, parts: readonly string[]) => `---\n${head}---\n\n${parts.join('\n\n')}\n`;

/** The activities that a page begins with; `last` stands in the last one. */
function activities(language: Language, minutes: readonly number[], last: readonly string[]): string[] {
	const say = words[language];
	return minutes.map((count, index) => {
		const slide = block('Slide', `title="${say.slide}" steps="list"`, `- *${say.show}*`, block('Notes', '', `*${say.notes}*`));
		const end = index === minutes.length - 1 ? last : [];
		return block('Activity', `title="${say.activity[index]}" minutes="${count}" form="class"`, `1. *${say.teacher}*`, slide, ...end);
	});
}

/** @param language also the language of the page: a Vietnamese page is the original, an English one holds its text alone */
export function lessonStarter(id: string, { language }: StarterOptions): Starter {
	const say = words[language];
	const own: Row[] = [
		[
			'topic: gdcd-6-quyen-tre-em',
			'id của một chủ đề trong content/curriculum.yaml; lớp, môn, cấp học lấy từ đó',
			'the id of a topic in content/curriculum.yaml: grade, subject and level',
		],
		['time: 45', '35, 40 hoặc 45; các hoạt động cộng lại đúng số này', '35, 40 or 45: what the activities add up to'],
		[
			'# class: adult',
			'thay cho topic: vocational (trường nghề) hoặc adult (lớp người lớn); khi ấy time có thể là 90 và không cần Parents',
			'in place of topic: vocational or adult; time may then be 90, and Parents is not needed',
		],
		[
			`quiz: ${id}`,
			`npm run new quiz ${id} viết tệp câu hỏi: phiếu, đáp án, giơ tay`,
			`npm run new quiz ${id} writes its questions: worksheets, key, show of hands`,
		],
		...setting,
	];
	const head = written(language, [toFillPage, ...named, ...(language === ORIGINAL ? own : []), ...teaching, ...recordedRows]);
	const parts = activities(language, [10, 20, 15], ['<Ask item="cau-1" />']);
	return { path: docFile(`truong-hoc/${id}`, language), text: page(head, [`*${say.hint}*`, ...parts, block('Parents', '', `*${say.parents}*`)]) };
}

export function guideStarter(id: string, { language }: StarterOptions): Starter {
	const say = words[language];
	const own: Row[] = [
		['time: 60', 'số phút; các hoạt động cộng lại đúng số này', 'minutes: what the activities add up to'],
		[`# quiz: ${id}`, 'khi có câu hỏi giơ tay hoặc phiếu', 'where there are questions for a show of hands, or worksheets'],
		...setting,
	];
	const head = written(language, [toFillPage, ...named, ...meeting, ...(language === ORIGINAL ? own : []), ...teaching, ...recordedRows]);
	const discuss = block('Discuss', `title="${say.discuss}"`, `- *${say.question}*`, block('Notes', '', `*${say.notes}*`));
	return { path: docFile(`sinh-hoat/${id}`, language), text: page(head, [`*${say.hint}*`, ...activities(language, [15, 30, 15], [discuss])]) };
}

export function radioStarter(id: string, { language }: StarterOptions): Starter {
	const say = words[language];
	const head = written(language, [
		toFillPage,
		...named,
		['slot: 5', 'số phút phát sóng; bài đọc không dài hơn', 'minutes of air; the script is no longer'],
		[
			'# shorter: [3]',
			'các bản ngắn hơn; from="5" và to="3" ở Voice, Sound nói đoạn nào thuộc bản nào',
			'shorter versions; from="5" and to="3" on Voice and Sound say what belongs to which',
		],
		['# play: true', 'tiểu phẩm cho đội tuyên truyền lưu động', 'a play for a mobile information team'],
		['pace: 135', 'số tiếng đọc trong một phút', 'words read in a minute'],
		["roles: [{ id: a, name: '' }]", 'người đọc; <Voice role="a"> gọi theo id', 'who reads; <Voice role="a"> names one by its id'],
		['# abbreviations: { UBND: Ủy ban nhân dân }', 'chữ viết tắt trong bài đọc thế nào', 'how abbreviations in the script are read'],
		["# conventions: [{ convention: CRC, articles: ['12'] }]"],
		['# helpLines: [tong-dai-111]'],
		quickExitRow,
		...recordedRows,
	]);
	const parts = [`<Sound seconds="8">${say.sound}</Sound>`, block('Voice', 'role="a"', `*${say.voice}*`)];
	return { path: docFile(`phat-thanh/${id}`, language), text: page(head, parts) };
}
