/** Course packages: how large they are, how soon the first question answers, and how the state grows with the answers. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../src/content/check.ts';
import { type CourseDocument, courseDocument } from '../../src/course/document.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { stringsKind } from '../../src/language/kinds.ts';
import { lessonsOf } from '../../src/learning/outline.ts';
import { packState } from '../../src/learning/state-pack.ts';
import { checkOf } from '../../src/package/course-data.ts';
import { courseShape } from '../../src/package/data.ts';
import { quizKind } from '../../src/quiz/kinds.ts';
import { inOneLanguage, type PlainItem } from '../../src/quiz/plain.ts';
import { type QuizWords, quizWords } from '../../src/quiz/quiz-words.ts';
import { sourceKind } from '../../src/reference/kinds.ts';
import { TIMES, withBrowser } from './browser.ts';
import { largeCourse, learner } from './learner.ts';
import { type Visit, visit } from './quiz.ts';
import { type Bench, root } from './site.ts';
import { fixed, kilobytes, median, printTable, step } from './table.ts';

/** How many learners each state is measured with. */
const LEARNERS = 20;
const ROOM = 4096;

export async function measurePackages(bench: Bench): Promise<void> {
	const { dist } = await bench.site();
	step('package');
	const folder = join(dist, 'goi');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	const rows = files.map((file) => {
		const entries = Object.values(unzipSync(readFileSync(file)));
		const unpacked = entries.reduce((sum, { length }) => sum + length, 0);
		return [file.slice(folder.length + 1), fixed(entries.length), kilobytes(statSync(file).size), kilobytes(unpacked)];
	});
	printTable('Course packages', ['package', 'files', 'kB', 'unpacked, kB'], rows);
	const { content } = check(join(root, 'content'), '2027-01-15');
	const quizzes = content.served(quizKind);
	const courses = content.served(courseKind);
	const sources = content.served(sourceKind);
	await measureOpening(bench, files, courses[0]?.modules[0]?.lessons[0]?.id ?? '');
	const table = content.served(stringsKind).vi ?? {};
	const pool = quizzes.flatMap((quiz) => inOneLanguage(quiz, quizzes, 'vi').items);
	const speaker = quizWords((key) => table[key] ?? key, sources, 'vi');
	measureState(
		pool,
		speaker,
		courses.map((course) => courseDocument(course, quizzes, 'vi')),
	);
}

/** @param lesson whose check is opened */
async function measureOpening(bench: Bench, files: readonly string[], lesson: string): Promise<void> {
	const web = files.find((file) => file.endsWith('-vi-web.zip'));
	if (!web) return;
	const folder = join(bench.folder, 'package');
	for (const [path, bytes] of Object.entries(unzipSync(readFileSync(web)))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	const rows = await withBrowser(folder, async (browser, { origin }) => {
		const address = `${origin}/index.html#${checkOf(lesson)}`;
		await visit(browser, address, false);
		const measured: string[][] = [];
		for (const slow of [false, true]) {
			const visits: Visit[] = [];
			for (let turn = 0; turn < TIMES; turn++) visits.push(await visit(browser, address, slow));
			const of = (value: (one: Visit) => number) => median(visits.map(value));
			measured.push([
				slow ? 'slow line and CPU' : 'this machine',
				fixed(of(({ traffic }) => traffic.requests)),
				kilobytes(of(({ traffic }) => traffic.total)),
				fixed(of(({ answered }) => answered)),
			]);
		}
		return measured;
	});
	printTable('A package opened at a check: until its first question answers a click', ['', 'requests', 'kB', 'first click answered, ms'], rows, [
		`median of ${TIMES} visits with an empty cache; text compressed with gzip; slow: 1.6 Mbit/s, 150 ms, CPU four times slower`,
	]);
}

/** @param courses those of the site: beside them stand long ones made of the same questions */
function measureState(pool: readonly PlainItem[], speaker: QuizWords, courses: readonly CourseDocument[]): void {
	const sizes = [
		{ lessons: 8, answers: 32, exam: 20 },
		{ lessons: 32, answers: 100, exam: 20 },
		{ lessons: 60, answers: 200, exam: 30 },
		{ lessons: 60, answers: 300, exam: 30 },
		{ lessons: 100, answers: 400, exam: 40 },
	];
	const own = courses.map((course) => ({
		name: `${course.id}, ${lessonsOf(course.outline).length} lessons, ${course.quizzes.flatMap(({ items }) => items).length} answers, 3 exams`,
		plan: courseShape(course, (quiz) => shapesOf(quiz, compileQuiz(quiz, speaker))),
	}));
	const made = sizes.map((size) => ({
		name: `${size.lessons} lessons, ${size.answers} answers, 3 exams of ${size.exam}`,
		plan: largeCourse(pool, speaker, size),
	}));
	const rows = [...own, ...made].map(({ name, plan }) => {
		const states = Array.from({ length: LEARNERS }, (_, turn) => learner(plan, `learner ${turn}`, Math.floor(lessonsOf(plan.outline).length / 2)));
		const whole = states.map((state) => packState(state, plan, Number.MAX_SAFE_INTEGER).text.length);
		const json = states.map((state) => JSON.stringify(state).length);
		const left = states.filter((state) => packState(state, plan, ROOM).left.length > 0).length;
		return [name, fixed(median(json)), fixed(median(whole)), fixed(Math.max(...whole)), `${left} of ${LEARNERS}`];
	});
	printTable('The state of a learner who has done all of it, in characters', ['course', 'as JSON', 'packed', 'the longest', `beyond ${ROOM}`], rows, [
		`${LEARNERS} learners each, two of five typed answers in words of their own; half of the checks still open`,
	]);
}
