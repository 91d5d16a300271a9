/** One package for each module of a course: made as those of the whole course are, with a completion and a score of its own. */
import { beforeAll, describe, expect, it } from 'vitest';
import { moduleDocuments } from '../../src/course/module-document.ts';
import { checked, emptyRecord, read } from '../../src/learning/record.ts';
import { progressOf } from '../../src/lms/progress.ts';
import type { CourseData } from '../../src/package/course-data.ts';
import type { Files } from '../../src/package/packages.ts';
import { type Format, formats, packageFile, playedFormats } from '../../src/package/paths.ts';
import { SITE, sampleCourse, twoModules } from './course-samples.ts';
import { packageText, samplePackages } from './package-kit.ts';

const documents = moduleDocuments(twoModules());
const second = documents[1] ?? sampleCourse();
let packages: Map<Format, Files>;
beforeAll(async () => {
	packages = await samplePackages(second);
}, 120_000);
const text = (format: Format, path: string) => packageText(packages, format, path);

describe('a module as a document of its own', () => {
	it('has a stable id and name, its own lessons and quizzes, and no exam', () => {
		expect(documents.map(({ id, title, outline }) => ({ id, title, outlined: outline.id }))).toEqual([
			{ id: 'khoa-thu.mot', title: 'Phần một', outlined: 'khoa-thu.mot' },
			{ id: 'khoa-thu.hai', title: 'Phần hai', outlined: 'khoa-thu.hai' },
		]);
		expect(documents.map(({ quizzes }) => quizzes.map(({ id }) => id))).toEqual([['kiem-mot', 'on-tap'], ['kiem-hai']]);
		expect(documents.map(({ minutes, exam, outline }) => [minutes, exam, outline.exam])).toEqual([
			[10, undefined, undefined],
			[10, undefined, undefined],
		]);
	});
	it('asks for no other module, and says on which it builds', () => {
		expect(second.outline.modules).toEqual([{ id: 'hai', requires: [], lessons: [{ id: 'bai-hai', check: 'kiem-hai' }] }]);
		expect(documents.map(({ part }) => part?.builtOn)).toEqual([[], ['Phần một']]);
	});
	it('is none where the course is one module', () => expect(moduleDocuments(sampleCourse())).toEqual([]));
});

describe('the packages of a module', () => {
	it('are those that a browser plays', () => {
		expect([...packages.keys()].sort()).toEqual([...playedFormats].sort());
	});
	it('have names of their own, which tell the course and the module', () => {
		const all = [...formats.map((format) => packageFile('khoa', 'vi', format)), ...playedFormats.map((format) => packageFile('khoa', 'vi', format, 'hai'))];
		expect(new Set(all).size).toBe(all.length);
		expect(packageFile('khoa', 'vi', 'scorm12', 'hai')).toBe('/goi/khoa/khoa-hai-vi-scorm-1.2.zip');
	});
	it('are known to an LMS by the module, and lead to it on the site', () => {
		for (const format of ['scorm12', 'scorm2004'] as const) {
			const manifest = text(format, 'imsmanifest.xml');
			expect(manifest).toContain('identifier="SCO-khoa-thu.hai"');
			expect(manifest).toContain('Phần hai');
			expect(manifest).toContain('PT10M');
			expect(manifest).toContain('Bài 2');
			expect(manifest).toContain(`${SITE}/khoa-hoc/khoa-thu/#hoc-phan-hai`);
		}
		const structure = text('cmi5', 'cmi5.xml');
		expect(structure).toContain(`<course id="${SITE}/khoa-hoc/khoa-thu/#hoc-phan-hai">`);
		expect(structure).toContain(`id="${SITE}/khoa-hoc/khoa-thu/#hoc-phan-hai.hoc"`);
		expect(structure).toContain('moveOn="Completed"');
		expect(text('web', 'index.html')).toContain(`href="${SITE}/khoa-hoc/khoa-thu/#hoc-phan-hai"`);
	});
	it('hold the lessons of the module alone, with its number in the course', () => {
		const page = text('scorm12', 'index.html');
		expect(page).toContain('id="bai-bai-hai"');
		expect(page).not.toContain('id="bai-bai-mot"');
		expect(page).toContain('Học phần 2: Phần hai');
		expect(page).not.toContain('id="thi"');
		const data = JSON.parse(
			text('scorm12', 'app/course.js')
				.replace(/^window\.courseData=/, '')
				.replace(/;\n$/, ''),
		) as CourseData;
		expect(data.exam).toBeUndefined();
		expect(data.shape.quizzes.map(({ id }) => id)).toEqual(['kiem-hai']);
		expect(data.shape.outline.id).toBe('khoa-thu.hai');
	});
	it('say on which modules the module builds, as nothing keeps a learner from opening it first', () => {
		expect(text('web', 'index.html')).toContain('Phần một');
	});
	it('lead to lessons of other modules on the site', async () => {
		const [first] = documents;
		const made = await samplePackages(first);
		const page = packageText(made, 'scorm12', 'index.html');
		expect(page).toContain(`href="${SITE}/khoa-hoc/khoa-thu/bai-hai/#mo-dau"`);
	});
});

describe('what a learner of a module has reached', () => {
	const { exam: _, ...noExam } = twoModules().outline;
	const answer = (score: number, lesson: string, record = emptyRecord('khoa-thu')) =>
		checked(read(record, lesson, 1), lesson, { score, max: 10, passed: score >= 6 }, 1);
	it.each([
		['nothing', emptyRecord('khoa-thu'), { completed: false, success: 'unknown', measure: 0 }, undefined],
		['one of two checks', answer(9, 'bai-mot'), { completed: false, success: 'unknown', measure: 0.5 }, 45],
		['both, one of them failed', answer(4, 'bai-hai', answer(9, 'bai-mot')), { completed: false, success: 'unknown' }, 65],
		['both passed', answer(8, 'bai-hai', answer(9, 'bai-mot')), { completed: true, success: 'passed', measure: 1 }, 85],
	])('%s', (_, record, expected, score) => {
		const progress = progressOf(noExam, undefined, record, 10);
		expect(progress).toMatchObject(expected);
		expect(progress.score).toBe(score);
	});
	it('is passed at the share that the LMS asks for, where it asks for one', () => {
		const both = answer(8, 'bai-hai', answer(9, 'bai-mot'));
		expect(progressOf(noExam, undefined, both, 10, 85)).toMatchObject({ completed: true, success: 'passed' });
		expect(progressOf(noExam, undefined, both, 10, 86)).toMatchObject({ completed: true, success: 'unknown', score: 85 });
	});
	it('is completed, and neither passed nor graded, where no lesson has a check', () => {
		const plain = { id: 'x', inOrder: false, modules: [{ id: 'm', requires: [], lessons: [{ id: 'a' }] }] };
		const progress = progressOf(plain, undefined, read(emptyRecord('x'), 'a', 1), 10);
		expect(progress).toMatchObject({ completed: true, success: 'unknown' });
		expect(progress.score).toBeUndefined();
	});
});
