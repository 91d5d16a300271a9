/** The tutor's guide to a class on a module, and the same as a .docx. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { type Block, type Line, piecesOf, type Section, textOf } from '../../src/course/class/blocks.ts';
import { classDocx } from '../../src/course/class/class-docx.ts';
import { askedObjectives } from '../../src/course/class/evaluation.ts';
import { classGuide } from '../../src/course/class/guide.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { writtenModules } from '../../src/course/outline.ts';
import type { Course, CourseModule } from '../../src/course/schema.ts';
import { exerciseKind } from '../../src/exercise/kinds.ts';
import type { Exercise } from '../../src/exercise/schema.ts';
import { quizKind } from '../../src/quiz/kinds.ts';
import { inOneLanguage, type PlainQuiz } from '../../src/quiz/plain.ts';
import { sourceKind } from '../../src/reference/kinds.ts';
import { oneOfEachKind } from './class-samples.ts';
import { sayIn } from './progress-forms.ts';
import { sample } from './quiz-samples.ts';

const text = (vi: string) => ({ vi, en: `${vi} (en)` });
const lesson = (id: string, exercises: readonly Exercise[], items: number) => ({
	id,
	title: text(`Tên ${id}`),
	objectives: [text(`Đích một ${id}`), text(`Đích hai ${id}`)],
	check: 'kiem',
	minutes: 30,
	parts: { reading: 8, exercises: exercises.map((each) => each.id), items },
});
const module: CourseModule = {
	id: 'm1',
	title: text('Học phần'),
	summary: text('Tóm tắt'),
	review: 'kiem',
	lessons: [lesson('bai-mot', oneOfEachKind.slice(0, 3), 8), lesson('bai-hai', oneOfEachKind.slice(3), 8)],
};
const course: Course = {
	id: 'khoa',
	title: text('Khóa'),
	summary: text('Tóm tắt'),
	audience: [text('Người học')],
	objectives: [text('Đích của khóa'), text('Đích hai của khóa')],
	lessons: 'free',
	modules: [module],
};
const exerciseOf = (id: string): Exercise => {
	const found = oneOfEachKind.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};
const quiz = (language: string): PlainQuiz => ({ ...sample(language), id: 'kiem' });
const guideOf = (language: string) => classGuide({ course, module, exerciseOf, quizOf: () => quiz(language), language, say: sayIn(language) });
const paper = (language: string) => ({
	title: 'Lớp học',
	subtitle: 'Khóa',
	lead: 'Lời đầu',
	online: 'https://quyen-con-nguoi.vn/',
	addressOf: (path: string) => `https://quyen-con-nguoi.vn${path}`,
	language,
	day: '2026-11-29',
	sources: [],
	sourcesLabel: 'Dựa trên',
});

/** A line as paper shows it: a link is followed by its address. */
const inPrint = (line: Line, language: string): string =>
	piecesOf(line)
		.map(({ words, to }) => textOf(words, language) + (to === undefined ? '' : ` (https://quyen-con-nguoi.vn${to})`))
		.join('');

/** Every text of a section, as it is read in a language. @param read how lines that may hold links are read */
function textsOf({ blocks, parts }: Section, language: string, read: typeof textOf = textOf): string[] {
	const of = (block: Block): string[] => {
		switch (block.kind) {
			case 'text':
				return [read(block.line, language)];
			case 'list':
				return block.items.map((item) => read(item, language));
			case 'passage':
				return [...(block.title ? [textOf(block.title, language)] : []), ...textOf(block.text, language).split('\n\n')];
			case 'table':
				return [...block.head, ...block.rows.flat()].map((cell) => textOf(cell, language));
			default:
				return [];
		}
	};
	return [...blocks.flatMap(of), ...parts.flatMap((part) => [textOf(part.title, language), ...part.blocks.flatMap(of)])];
}
const sectionOf = (sections: readonly Section[], id: string): Section => {
	const found = sections.find((each) => each.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
};
const ANSWER = /LỜI-GIẢI|ANSWER/;

describe.each(['vi', 'en'])('the guide in %s', (language) => {
	const sections = guideOf(language);
	const texts = (id: string) => textsOf(sectionOf(sections, id), language);

	it('has its sections in order, and every word that it says', () => {
		expect(sections.map(({ id }) => id)).toEqual([
			'hoc-gi',
			'cho-ai',
			'lich-trong-ngay',
			'chuan-bi',
			'hoat-dong-nhom',
			'phieu-phat',
			'loi-giai',
			'gio-tay',
			'danh-sach-ky-ten',
			'phieu-danh-gia',
		]);
		for (const section of sections) for (const each of [section.title, ...textsOf(section, language)]) expect(each).not.toMatch(/undefined|\{\w+\}/);
	});
	it('hands out every exercise on a page of its own, without answers and without marks', () => {
		const { parts, newPage } = sectionOf(sections, 'phieu-phat');
		expect(newPage && parts.every((part) => part.newPage)).toBe(true);
		expect(parts).toHaveLength(oneOfEachKind.length);
		for (const each of oneOfEachKind) expect(texts('phieu-phat').join('\n')).toContain(textOf(each.title, language));
		for (const each of texts('phieu-phat')) expect(each).not.toMatch(/LỜI-GIẢI|ANSWER|[[\]{}]/);
	});
	it('prints every kind with what there is to work on, and room to write', () => {
		for (const part of sectionOf(sections, 'phieu-phat').parts) {
			const room = part.blocks.filter((block) => block.kind === 'lines' || (block.kind === 'table' && block.least !== undefined));
			expect(room.length, textOf(part.title, language)).toBeGreaterThan(0);
		}
		const all = texts('phieu-phat').join('\n');
		const given = { vi: ['Một lỗi đầu, chỗ ổn.', 'Rồi lỗi sau.'], en: ['One first fault, sound place.', 'Then second fault.'] }[language] ?? [];
		for (const each of [
			...given,
			`Tình huống ${language}`,
			`Thẻ 4 ${language}`,
			`Ngăn B ${language}`,
			`Gợi ý ${language}`,
			`Lời B ${language}`,
			`Bước hai ${language}`,
		])
			expect(all).toContain(each);
	});
	it('gives the tutor every answer', () => {
		const written = JSON.stringify(oneOfEachKind).match(language === 'vi' ? /LỜI-GIẢI [^"]+/g : /ANSWER [^"]+/g) ?? [];
		expect(written.length).toBeGreaterThan(10);
		for (const each of written) expect(texts('loi-giai').join('\n')).toContain(each);
	});
	it('asks the items of the checks, and gives their answers', () => {
		const all = texts('gio-tay').join('\n');
		for (const { question, explanation } of quiz(language).items) {
			expect(all).toContain(question);
			expect(all).toContain(explanation);
		}
	});
	it('says how groups do an exercise where its editor did, and else how groups work', () => {
		expect(texts('hoat-dong-nhom')).toContain(`Làm theo cặp ${language}`);
		expect(texts('hoat-dong-nhom')).toContain(sayIn(language)('course.class.groupWay'));
	});
	it('asks for no more than name, unit and signature, and judges the class without names by six objectives and two questions', () => {
		const list = sectionOf(sections, 'danh-sach-ky-ten').blocks.find((block) => block.kind === 'table');
		expect(list?.head).toHaveLength(4);
		const form = sectionOf(sections, 'phieu-danh-gia').blocks;
		const rated = form.find((block) => block.kind === 'table')?.rows ?? [];
		const open = form.filter((block) => block.kind === 'lines').length;
		expect(rated.length + open).toBe(6);
		expect(rated.map(([first = '']) => textOf(first, 'vi'))).toEqual([
			expect.stringContaining('Đích một bai-mot'),
			expect.stringContaining('Đích hai bai-mot'),
			expect.stringContaining('Đích một bai-hai'),
			expect.stringContaining('Đích hai bai-hai'),
		]);
	});
	it('stands whole in the .docx, which is the same in every build', async () => {
		const bytes = await classDocx(sections, paper(language));
		const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
		const plain = xml
			.replace(/<\/w:p>/g, '\n')
			.replace(/<[^>]+>/g, '')
			.replaceAll('&quot;', '"')
			.replaceAll('&apos;', "'")
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		for (const section of sections) for (const each of textsOf(section, language, inPrint)) expect(plain).toContain(each.split('\n')[0]);
		const from = plain.indexOf(`\n${sectionOf(sections, 'phieu-phat').title}\n`);
		const to = plain.indexOf(`\n${sectionOf(sections, 'loi-giai').title}\n`);
		expect(from).toBeGreaterThan(0);
		expect(to).toBeGreaterThan(from);
		expect(plain.slice(from, to)).not.toMatch(ANSWER);
		expect(plain.slice(to)).toMatch(ANSWER);
		for (const { title } of oneOfEachKind) expect(plain.slice(from, to)).toContain(textOf(title, language));
		// What a page links, paper gives the address of.
		expect(plain.slice(to)).toContain(`${sayIn(language)('course.class.checkSources')} (https://quyen-con-nguoi.vn/trac-nghiem/kiem/dap-an/)`);
		// A page for the section, and one for every further sheet.
		expect(xml.match(/w:pageBreakBefore\/>/g)?.length).toBe(sections.filter(({ newPage }) => newPage).length + oneOfEachKind.length - 1);
		expect(await classDocx(sections, paper(language))).toEqual(bytes);
	});
});

it('a module without exercises and checks has neither sheets nor answers', () => {
	const [first] = module.lessons;
	if (!first) throw new Error('no lesson');
	const { check: _, ...rest } = first;
	const bare = { ...module, lessons: [{ ...rest, parts: { reading: 5, exercises: [], items: 0 } }] };
	const sections = classGuide({ course, module: bare, exerciseOf, quizOf: () => quiz('vi'), language: 'vi', say: sayIn('vi') });
	expect(sections.map(({ id }) => id)).toEqual(['hoc-gi', 'cho-ai', 'lich-trong-ngay', 'chuan-bi', 'danh-sach-ky-ten', 'phieu-danh-gia']);
});

it('the form asks about the first objective of every lesson before a second one, and about the course where there are few', () => {
	const lessons = ['a', 'b', 'c', 'd'].map((id) => lesson(id, [], 0));
	expect(askedObjectives(course, { lessons }).map((asked) => asked.lesson)).toEqual([1, 1, 2, 2, 3, 4]);
	const [one] = lessons;
	expect(askedObjectives(course, { lessons: one ? [one] : [] }).map((asked) => asked.objective.vi)).toEqual([
		'Đích một a',
		'Đích hai a',
		'Đích của khóa',
		'Đích hai của khóa',
	]);
});

it('every module of the content has a guide whose handouts hold no answer', () => {
	const { content } = check('content', '2026-11-29');
	const all = content.served(exerciseKind).flatMap(({ exercises }) => exercises);
	const quizzes = content.served(quizKind);
	const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
		const found = list.find((each) => each.id === id);
		if (!found) throw new Error(id);
		return found;
	};
	const ids = new Set(content.served(sourceKind).map(({ id }) => id));
	for (const served of content.served(courseKind))
		for (const each of writtenModules(served)) {
			const quizOf = (id: string) => inOneLanguage(named(quizzes, id), quizzes, 'vi');
			const sections = classGuide({ course: served, module: each, exerciseOf: (id) => named(all, id), quizOf, language: 'vi', say: sayIn('vi') });
			const handed = textsOf(sectionOf(sections, 'phieu-phat'), 'vi').join('\n');
			for (const lessonOf of each.lessons)
				for (const id of lessonOf.parts.exercises) {
					const own = named(all, id);
					expect(handed).toContain(own.title.vi);
					for (const secret of secretsOf(own)) expect(handed, id).not.toContain(secret);
					for (const source of own.source) expect(ids).toContain(typeof source === 'string' ? source : source.id);
				}
		}
});

/** What a sheet must not give away; a few words may stand in the task by chance. */
function secretsOf(own: Exercise): string[] {
	const of = (): { vi: string }[] => {
		switch (own.kind) {
			case 'choose':
				return own.options.map(({ outcome }) => outcome);
			case 'mark-up':
				return [...own.faults, ...(own.sound ?? []), own.mended];
			case 'sort':
				return own.cards.map(({ why }) => why);
			case 'form':
				return own.fields.map(({ model }) => model);
			case 'compare':
				return own.questions.map(({ answer }) => answer);
			case 'plan':
				return own.rows.flatMap(([, ...cells]) => cells);
		}
	};
	return of().flatMap(({ vi }) => (vi.length > 25 ? [vi] : []));
}
