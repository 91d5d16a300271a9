/** How an exam is drawn, the code of a certificate, reading time, and the course as one document. */
import { describe, expect, it } from 'vitest';
import { courseDocument } from '../../src/course/document.ts';
import { lessonOfPage, lessonPaths } from '../../src/course/paths.ts';
import { readingMinutes } from '../../src/course/reading-time.ts';
import { certificateCode, hoursOf, normalCode } from '../../src/learning/certificate-code.ts';
import { type BankDraw, drawItems, generator } from '../../src/learning/draw.ts';
import { province, quietDay } from './broken-tree.ts';
import { served } from './served-content.ts';
import { contentOnce } from './unchanged-content.ts';

const bank = (name: string): BankDraw['items'] =>
	Array.from({ length: 30 }, (_, index) => ({ id: `${name}-${index}`, difficulty: (['easy', 'medium', 'hard'] as const)[index % 3] ?? 'easy' }));
const blueprint: BankDraw[] = [
	{ counts: { easy: 3, medium: 4, hard: 3 }, items: bank('a') },
	{ counts: { easy: 0, medium: 1, hard: 2 }, items: bank('b') },
];

describe('drawing an exam', () => {
	it('takes so many of each difficulty from each bank, none twice', () => {
		for (let turn = 0; turn < 50; turn++) {
			const drawn = drawItems(blueprint, `seed ${turn}`);
			expect(new Set(drawn).size).toBe(13);
			for (const { counts, items } of blueprint)
				for (const [difficulty, count] of Object.entries(counts))
					expect(items.filter((item) => item.difficulty === difficulty && drawn.includes(item.id))).toHaveLength(count);
		}
	});
	it('is the same for the same seed, and another for another', () => {
		expect(drawItems(blueprint, 'x')).toEqual(drawItems(blueprint, 'x'));
		expect(drawItems(blueprint, 'x')).not.toEqual(drawItems(blueprint, 'y'));
	});
	it('every item is drawn about as often as another', () => {
		const counts = new Map<string, number>();
		for (let turn = 0; turn < 2000; turn++) for (const id of drawItems(blueprint, `s${turn}`)) counts.set(id, (counts.get(id) ?? 0) + 1);
		for (const { id, difficulty } of bank('a')) {
			const expected = 2000 * ({ easy: 3, medium: 4, hard: 3 }[difficulty] / 10);
			expect(Math.abs((counts.get(id) ?? 0) - expected)).toBeLessThan(expected * 0.2);
		}
	});
	const lessons = ['mot', 'hai', 'ba', 'bon'];
	const graded: BankDraw['items'] = lessons.flatMap((topic) =>
		Array.from({ length: 6 }, (_, index) => ({
			id: `${topic}-${index}`,
			topic,
			objective: (index % 3) + 1,
			difficulty: (['easy', 'medium', 'hard'] as const)[index % 3] ?? 'easy',
			...(index < 3 ? { family: `${topic}-${index % 3}` } : {}),
		})),
	);
	const spread: BankDraw[] = [{ counts: { easy: 1, medium: 2, hard: 1 }, items: graded }];
	it('asks about every lesson before it asks about one again', () => {
		for (let turn = 0; turn < 200; turn++) {
			const drawn = drawItems(spread, `s${turn}`).map((id) => id.split('-')[0]);
			expect(new Set(drawn)).toEqual(new Set(lessons));
		}
	});
	it('takes one item of a family at most, and refuses where families leave too few', () => {
		const twins = graded.map((item) => ({ ...item, family: item.difficulty }));
		expect(drawItems([{ counts: { easy: 1, medium: 1, hard: 1 }, items: twins }], 'x')).toHaveLength(3);
		expect(() => drawItems([{ counts: { easy: 2, medium: 0, hard: 0 }, items: twins }], 'x')).toThrow('easy: 1 < 2');
	});
	it('reaches every item', () => {
		const seen = new Set(Array.from({ length: 600 }, (_, turn) => drawItems(spread, `s${turn}`)).flat());
		expect(seen.size).toBe(graded.length);
	});
	it('refuses a bank that has too few', () =>
		expect(() => drawItems([{ counts: { easy: 9, medium: 0, hard: 0 }, items: bank('a').slice(0, 3) }], 'x')).toThrow('easy: 1 < 9'));
	it('numbers lie from 0 up to, not including, 1', () => {
		const random = generator('x');
		for (let turn = 0; turn < 1000; turn++) {
			const number = random();
			expect(number >= 0 && number < 1).toBe(true);
		}
	});
});

describe('the code of a certificate', () => {
	const facts = { course: 'khoa', name: 'Một người học', day: '2026-11-24', score: 85, hours: '4.5' };
	it('is four groups of four, without letters that are taken for others', async () =>
		expect(await certificateCode(facts)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/));
	it('is known for these facts, so that sheets printed today are checked by later versions', async () =>
		expect(await certificateCode(facts)).toBe('MCA4-M3YZ-E0HC-D8T1'));
	it('is the same for a name in NFD, with other spaces and capitals', async () =>
		expect(await certificateCode({ ...facts, name: '  một  NGƯỜI học '.normalize('NFD') })).toBe(await certificateCode(facts)));
	it.each([{ course: 'k2' }, { name: 'Một người khác' }, { day: '2026-11-25' }, { score: 86 }, { hours: '5' }])('is another where %o', async (change) =>
		expect(await certificateCode({ ...facts, ...change })).not.toBe(await certificateCode(facts)),
	);
	it('is read as people type it', () => expect(normalCode(' 7kq2 9xbm-ofrtI4wd')).toBe('7KQ2-9XBM-0FRT-14WD'));
	it.each([
		[15, 0.5],
		[30, 0.5],
		[60, 1],
		[260, 4.5],
	])('%d minutes are %d hours', (minutes, hours) => expect(hoursOf(minutes)).toBe(hours));
});

describe('reading time', () => {
	it('counts the words of the text, not its tags and addresses', () => {
		const text = `${'một '.repeat(460)}<Claim source="A-B" at="Điều 1">hai</Claim> [ba](/mot/dia/chi/)`;
		expect(readingMinutes(text, 'vi')).toBe(2);
	});
	it('is one minute at least', () => expect(readingMinutes('', 'en')).toBe(1));
});

describe('a course as one document', () => {
	const content = contentOnce(province, quietDay);
	const { courses, quizzes } = served(content);
	const [course] = courses;
	if (!course) throw new Error('the province has a course');
	const document = courseDocument(course, quizzes, 'en', new Map([['bai-mot', '<p>Text.</p>']]));
	it('holds what learners see: written lessons with their texts and quizzes, nothing that is planned', () => {
		expect(document).toMatchObject({
			title: 'Sample course',
			// One to read, ten for exercises, one for the item of the check.
			minutes: 12,
			outline: {
				id: 'khoa-mau',
				inOrder: true,
				modules: [{ id: 'mot', requires: [], lessons: [{ id: 'bai-mot', check: 'kiem-bai' }] }],
				exam: { pass: 60, wait: 0 },
			},
			modules: [{ id: 'mot', review: 'kiem-bai', lessons: [{ id: 'bai-mot', title: 'Lesson one', html: '<p>Text.</p>' }] }],
		});
		expect(document.quizzes.map(({ id }) => id)).toEqual(['kiem-bai']);
		expect(JSON.stringify(document)).not.toContain('bai-hai');
	});
	it('refuses to be made where the text of a lesson is missing', () => {
		expect(() => courseDocument(course, quizzes, 'en', new Map([['bai-hai', '']]))).toThrow('bai-mot');
	});
	it('has no texts where none are given', () => {
		expect(courseDocument(course, quizzes, 'en').modules.flatMap(({ lessons }) => lessons.map(({ html }) => html))).toEqual(['']);
	});
	it('holds every item that the exam may draw', () => {
		expect(document.exam?.quiz.items.map(({ id }) => id)).toEqual(['thi-mot']);
		expect(document.exam?.draw).toEqual([{ counts: { easy: 0, medium: 1, hard: 0 }, items: [{ id: 'thi-mot', difficulty: 'medium', topic: 'bai-mot' }] }]);
	});
	it('has addresses', () => {
		const paths = [...content.addresses];
		for (const path of [
			'/khoa-hoc/',
			'/viec-hoc-cua-toi/',
			'/kiem-tra-chung-nhan/',
			'/khoa-hoc/khoa-mau/',
			'/khoa-hoc/khoa-mau/thi/',
			'/khoa-hoc/khoa-mau/chung-nhan/',
		])
			expect(paths).toContain(path);
		expect(lessonPaths(course)).toEqual(['/khoa-hoc/khoa-mau/bai-mot/']);
		expect(lessonOfPage('khoa-hoc/khoa-mau/bai-mot')).toEqual({ course: 'khoa-mau', lesson: 'bai-mot' });
		expect(lessonOfPage('khoa-hoc/khoa-mau')).toBeUndefined();
	});
});
