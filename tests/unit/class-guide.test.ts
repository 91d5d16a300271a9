/** The tutor's guide to a class on a module, and the same as a .docx. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Line, piecesOf, type Section, textOf } from '../../src/course/class/blocks.ts';
import { classDocx } from '../../src/course/class/class-docx.ts';
import { endOf } from '../../src/course/class/day.ts';
import { type ClassContent, classGuide, dayOf } from '../../src/course/class/guide.ts';
import { lessonTexts } from '../../src/course/class/lesson-text.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { writtenModules } from '../../src/course/outline.ts';
import { exerciseKind } from '../../src/exercise/kinds.ts';
import type { Exercise } from '../../src/exercise/schema.ts';
import { quizKind } from '../../src/quiz/kinds.ts';
import { inOneLanguage } from '../../src/quiz/plain.ts';
import { sourceKind } from '../../src/reference/kinds.ts';
import { contentIn, guideOf, quiz, text } from './class-course.ts';
import { oneOfEachKind } from './class-samples.ts';
import { textsOf } from './class-texts.ts';
import { sayIn } from './progress-forms.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const paper = (language: string) => ({
	title: 'Lớp học',
	subtitle: 'Khóa',
	lead: 'Lời đầu',
	online: 'https://quyen-con-nguoi.vn/',
	addressOf: (path: string) => `https://quyen-con-nguoi.vn${path}`,
	language,
	day: '2026-11-29',
});

/** A line as paper shows it: a link is followed by its address. */
const inPrint = (line: Line, language: string): string =>
	piecesOf(line)
		.map(({ words, to }) => textOf(words, language) + (to === undefined ? '' : ` (https://quyen-con-nguoi.vn${to})`))
		.join('');

const sectionOf = (sections: readonly Section[], id: string): Section => {
	const found = sections.find((each) => each.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
};
const ANSWER = /LỜI-GIẢI|ANSWER/;

describe.each(['vi', 'en'])('the guide in %s', (language) => {
	const sections = guideOf(language);
	const said = (id: string) => textsOf(sectionOf(sections, id), language);

	it('has its sections in order, and every word that it says', () => {
		expect(sections.map(({ id }) => id)).toEqual([
			'hoc-gi',
			'cho-ai',
			'lich-trong-ngay',
			'chuan-bi',
			'ke-tinh-huong',
			'hoat-dong-nhom',
			'phieu-phat',
			'loi-giai',
			'gio-tay',
			'danh-sach-ky-ten',
			'phieu-danh-gia',
			'phieu-tong-hop',
		]);
		for (const section of sections) for (const each of [section.title, ...textsOf(section, language)]) expect(each).not.toMatch(/undefined|\{\w+\}/);
	});
	it('hands out every exercise on a page of its own, without answers and without marks', () => {
		const { parts, newPage } = sectionOf(sections, 'phieu-phat');
		expect(newPage && parts.every((part) => part.newPage)).toBe(true);
		// The sorting exercise has a page of cards beside its sheet.
		expect(parts).toHaveLength(oneOfEachKind.length + 1);
		for (const each of oneOfEachKind) expect(said('phieu-phat').join('\n')).toContain(textOf(each.title, language));
		for (const each of said('phieu-phat')) expect(each).not.toMatch(/LỜI-GIẢI|ANSWER|[[\]{}]/);
	});
	it('prints every kind with what there is to work on, and room to write', () => {
		for (const part of sectionOf(sections, 'phieu-phat').parts) {
			const room = part.blocks.filter((block) => block.kind === 'lines' || (block.kind === 'table' && block.least !== undefined));
			expect(room.length, textOf(part.title, language)).toBeGreaterThan(0);
		}
		const all = said('phieu-phat').join('\n');
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
		for (const each of written) expect(said('loi-giai').join('\n')).toContain(each);
	});
	it('asks by show of hands what hands can answer, gives the answers, and says where the other items are', () => {
		const all = said('gio-tay').join('\n');
		const { items } = quiz(language);
		const byHand = items.filter(({ type }) => ['single', 'multiple', 'true-false'].includes(type));
		for (const { question, explanation } of byHand) {
			expect(all).toContain(question);
			expect(all).toContain(explanation);
		}
		const others = items.filter((item) => !byHand.includes(item));
		expect(others.length).toBeGreaterThan(0);
		for (const { explanation } of others) expect(all).not.toContain(explanation);
		expect(all).toContain(sayIn(language)('course.class.notByHand', { count: others.length }));
		expect(said('lich-trong-ngay')).toContain(sayIn(language)('course.class.how.check', { items: byHand.length }));
	});
	it('prints the cards of a sorting exercise once more, alone, to be cut out', () => {
		const cut = sectionOf(sections, 'phieu-phat')
			.parts.flatMap(({ blocks }) => blocks)
			.filter((block) => block.kind === 'table' && block.widths.length === 1);
		const cards = oneOfEachKind.flatMap((each) => (each.kind === 'sort' ? each.cards.map(({ text: card }) => textOf(card, language)) : []));
		const rows = cut.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		expect(rows.map((row) => row.map((cell) => textOf(cell, language)).join('|')).sort()).toEqual(cards.sort());
	});
	it('tells the case of every lesson that has a page', () => {
		const { parts } = sectionOf(sections, 'ke-tinh-huong');
		expect(parts.map(({ title }) => textOf(title, language))).toEqual([
			`${sayIn(language)('course.class.lesson', { number: 1 })}: ${textOf(text('Tên bai-mot'), language)}`,
		]);
		expect(said('ke-tinh-huong')).toContain(`Chuyện kể ${language}`);
	});
	it('says how groups do an exercise where its editor did, and else how groups work', () => {
		expect(said('hoat-dong-nhom')).toContain(`Làm theo cặp ${language}`);
		expect(said('hoat-dong-nhom')).toContain(sayIn(language)('course.class.groupWay'));
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
	it('is counted on one sheet, which has the rows of the form and a box for each of its answers', () => {
		const rowsOf = (id: string) => sectionOf(sections, id).blocks.find((block) => block.kind === 'table')?.rows ?? [];
		const firstOf = (id: string) => rowsOf(id).map(([first = '']) => textOf(first, language));
		expect(firstOf('phieu-tong-hop')).toEqual(firstOf('phieu-danh-gia'));
		expect(sectionOf(sections, 'phieu-tong-hop').newPage).toBe(true);
		for (const [index, row] of rowsOf('phieu-tong-hop').entries()) {
			expect(row.slice(1).every((cell) => cell === '')).toBe(true);
			// The total beside the steps of the scale.
			expect(row).toHaveLength((rowsOf('phieu-danh-gia')[index]?.length ?? 0) + 1);
		}
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
		// A page for the section, and one for every further sheet, cards included.
		expect(xml.match(/w:pageBreakBefore\/>/g)?.length).toBe(sections.filter(({ newPage }) => newPage).length + oneOfEachKind.length);
		expect(await classDocx(sections, paper(language))).toEqual(bytes);
	});
});

it('every module of the content has a guide whose handouts hold no answer, and a day that ends by half past four', () => {
	const content = contentOnce(siteContent, '2026-11-29');
	const all = content.served(exerciseKind).flatMap(({ exercises }) => exercises);
	const quizzes = content.served(quizKind);
	const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
		const found = list.find((each) => each.id === id);
		if (!found) throw new Error(id);
		return found;
	};
	const sources = content.served(sourceKind);
	const ids = new Set(sources.map(({ id }) => id));
	const told = lessonTexts(content);
	for (const served of content.served(courseKind))
		for (const each of writtenModules(served)) {
			const quizOf = (id: string) => inOneLanguage(named(quizzes, id), quizzes, 'vi');
			const of: ClassContent = { ...contentIn('vi'), course: served, module: each, exerciseOf: (id) => named(all, id), quizOf, texts: told, sources };
			const sections = classGuide(of);
			expect(endOf(dayOf(of).slots), each.id).toBeLessThanOrEqual(16.5 * 60);
			expect(sectionOf(sections, 'ke-tinh-huong').parts, each.id).toHaveLength(each.lessons.length);
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
