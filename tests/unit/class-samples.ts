/** One exercise of every kind: each text says which it is, and those that are answers hold the word LỜI-GIẢI or ANSWER. */
import { type Exercise, type ExerciseKind, exercise } from '../../src/exercise/schema.ts';

const text = (name: string) => ({ vi: `${name} vi`, en: `${name} en` });
const answer = (name: string) => ({ vi: `LỜI-GIẢI ${name}`, en: `ANSWER ${name}` });
const common = (kind: ExerciseKind) => ({ id: `bt-${kind}`, kind, title: text(`Tên ${kind}`), task: text(`Việc ${kind}`), minutes: 6, source: ['NGUON'] });

/** By the schema, so that nothing stands here that no editor could write. */
export const oneOfEachKind: Exercise[] = [
	{
		...common('choose'),
		situation: text('Tình huống'),
		composed: true,
		options: [
			{ text: text('Ý một'), outcome: answer('hậu quả một') },
			{ text: text('Ý hai'), outcome: answer('hậu quả hai'), best: true },
		],
	},
	{
		...common('mark-up'),
		group: text('Làm theo cặp'),
		draft: { vi: 'Một [lỗi đầu], {chỗ ổn}.\n\nRồi [lỗi sau].', en: 'One [first fault], {sound place}.\n\nThen [second fault].' },
		faults: [answer('lỗi đầu'), answer('lỗi sau')],
		sound: [answer('chỗ ổn')],
		mended: answer('bản đã sửa'),
	},
	{
		...common('sort'),
		bins: [
			{ id: 'a', title: text('Ngăn A') },
			{ id: 'b', title: text('Ngăn B') },
		],
		cards: ['a', 'a', 'b', 'b'].map((bin, index) => ({ text: text(`Thẻ ${index + 1}`), bin, why: answer(`thẻ ${index + 1}`) })),
	},
	{ ...common('form'), fields: [{ label: text('Ô một'), hint: text('Gợi ý'), lines: 2, model: answer('ô một') }] },
	{
		...common('compare'),
		texts: [
			{ title: text('Bản A'), text: text('Lời A') },
			{ title: text('Bản B'), text: text('Lời B') },
		],
		questions: [{ question: text('Khác ở đâu'), answer: answer('khác') }],
	},
	{
		...common('plan'),
		columns: [text('Bước'), text('Ai làm')],
		rows: [
			[text('Bước một'), answer('ai một')],
			[text('Bước hai'), answer('ai hai')],
		],
		criteria: [text('Xem lại')],
	},
].map((written) => exercise.parse(written));
