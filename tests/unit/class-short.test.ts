/** The tutor's guide where there is little to make it from; how long a check takes, what the form asks. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/course/class/blocks.ts';
import { checkMinutes } from '../../src/course/class/check-minutes.ts';
import { askedObjectives } from '../../src/course/class/evaluation.ts';
import { classGuide, dayOf } from '../../src/course/class/guide.ts';
import type { CourseModule } from '../../src/course/schema.ts';
import type { PlainQuiz } from '../../src/quiz/plain.ts';
import { contentIn, course, lesson, module, quiz } from './class-course.ts';
import { textsOf } from './class-texts.ts';

it('a module without exercises and checks has neither sheets nor answers', () => {
	const [first] = module.lessons;
	if (!first) throw new Error('no lesson');
	const { check: _, ...rest } = first;
	const bare = { ...module, lessons: [{ ...rest, parts: { reading: 5, exercises: [], items: 0 } }] };
	const sections = classGuide({ ...contentIn('vi'), module: bare, texts: {} });
	expect(sections.map(({ id }) => id)).toEqual(['hoc-gi', 'cho-ai', 'lich-trong-ngay', 'chuan-bi', 'danh-sach-ky-ten', 'phieu-danh-gia', 'phieu-tong-hop']);
});

describe('a module with one lesson', () => {
	const [first] = module.lessons;
	if (!first) throw new Error('no lesson');
	const content = { ...contentIn('en'), module: { ...module, lessons: [first] } };
	it('does not number it, and does not speak of several', () => {
		const said = classGuide(content)
			.flatMap((section) => textsOf(section, 'en'))
			.join('\n');
		expect(said).not.toMatch(/lesson 1|1 lessons/i);
		expect(said).toContain(textOf(first.title, 'en'));
	});
	it('has a class of half a day without lunch, nothing of which is left out', () => {
		const { slots, home } = dayOf(content);
		expect(slots.map(({ kind }) => kind)).toEqual(['arrival', 'opening', 'introduction', 'exercise', 'exercise', 'exercise', 'break', 'check', 'closing']);
		expect(home).toEqual([]);
	});
});

it('a check takes a minute to answer and one to talk for each item, and one more where several options are to be decided on', () => {
	const only = (...types: string[]): PlainQuiz => ({ ...quiz('vi'), items: quiz('vi').items.filter(({ type }) => types.includes(type)) });
	const minutes = (...types: string[]) => checkMinutes(only(...types)) / only(...types).items.length;
	for (const type of ['single', 'true-false']) expect(minutes(type), type).toBe(2);
	expect(minutes('multiple')).toBe(3);
	for (const type of ['blanks', 'drag', 'mark', 'order', 'match']) expect(minutes(type), `${type} is not asked by show of hands`).toBe(0);
	expect(checkMinutes({ ...only('single', 'match'), draw: 1 })).toBeLessThanOrEqual(3);
	expect(checkMinutes(only())).toBe(0);
});

it('the form asks about the first objective of every lesson before a second one', () => {
	const lessons = ['a', 'b', 'c', 'd'].map((id) => lesson(id, [], 0));
	expect(askedObjectives(course, { lessons }).map((asked) => asked.lesson)).toEqual([1, 1, 2, 2, 3, 4]);
});

it('the form of the only module asks about the course where its lessons have few objectives; of one module among others it does not', () => {
	const lessons = [lesson('a', [], 0)];
	const asked = (modules: CourseModule[]) => askedObjectives({ ...course, modules }, { lessons }).map(({ objective }) => objective.vi);
	expect(asked([module])).toEqual(['Đích một a', 'Đích hai a', 'Đích của khóa', 'Đích hai của khóa']);
	expect(asked([module, module])).toEqual(['Đích một a', 'Đích hai a']);
});
