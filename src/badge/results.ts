/** Reads the table of results that an office signs badges from, and checks every row before any is signed. */
import { type Cell, readCsv } from '../files/csv-reader.ts';
import { fold } from '../language/fold.ts';
import { formatNumber } from '../language/format.ts';
import { certificateCode, normalCode } from '../learning/certificate-code.ts';
import { isCalendarDate } from '../source/calendar-date.ts';
import { checkCharacters } from '../source/characters.ts';
import { inOrder, type Place, type Problem } from '../source/problem.ts';
import { problem } from './results-messages.ts';

/** What a row is held against of a course that has an exam. */
export type ExaminedCourse = { id: string /** percent */; pass: number /** as certificates print them now */; hours: number };

/** A learner who passed the exam of a course. */
export type Result = { name: string; course: string /** `YYYY-MM-DD` */; day: string /** percent */; score: number; code?: string };

/** What heads of columns may be called, folded: the first is the one that messages name. */
const columns = {
	name: ['ten', 'ho va ten', 'ho ten', 'name', 'full name'],
	course: ['khoa', 'khoa hoc', 'ma khoa', 'course', 'course id'],
	day: ['ngay', 'ngay dat', 'day', 'date', 'date passed'],
	score: ['ket qua', 'ket qua (%)', 'diem', 'score', 'result', 'result (%)'],
	code: ['ma', 'ma chung nhan', 'code', 'certificate code'],
	hours: ['gio', 'so gio', 'hours'],
} as const;
type Column = keyof typeof columns;
const shownAs: Record<Column, { vi: string; en: string }> = {
	name: { vi: 'tên', en: 'name' },
	course: { vi: 'khóa', en: 'course' },
	day: { vi: 'ngày', en: 'day' },
	score: { vi: 'kết quả', en: 'score' },
	code: { vi: 'mã', en: 'code' },
	hours: { vi: 'giờ', en: 'hours' },
};
const REQUIRED: readonly Column[] = ['name', 'course', 'day', 'score'];

/** As many signs as the page of the certificate takes. */
const NAME_LENGTH = 80;
const NAME = /^(?![=+\-@＝＋－＠])(?=.*\p{L})[^\p{Cc}\p{Cf}]+$/u;

/**
 * @param file the name that problems carry
 * @param today `YYYY-MM-DD`
 * @returns the results in the order of the rows, and every problem; rows that have one are left out
 */
export async function readResults(
	file: string,
	text: string,
	courses: readonly ExaminedCourse[],
	today: string,
): Promise<{ results: Result[]; problems: Problem[] }> {
	const broken = checkCharacters(file, text.replace(/^\ufeff/, ''));
	if (broken.length > 0) return { results: [], problems: broken };
	const { rows, unclosed } = readCsv(text);
	const [heads = [], ...lines] = rows;
	const { at, problems } = columnsOf(file, heads);
	if (unclosed) problems.push(problem('results-quotation', { file, ...unclosed }));
	else if (lines.length === 0) problems.push(problem('results-empty', { file, line: 1, column: 1 }));
	if (REQUIRED.some((column) => !at.has(column))) return { results: [], problems: inOrder(problems) };
	const results: Result[] = [];
	const first = new Map<string, number>();
	for (const cells of lines) {
		const row = readRow(file, cells, at, courses, today);
		problems.push(...row.problems);
		if (!row.result) continue;
		const { name, course, day, code, score, hours } = row.result;
		const key = JSON.stringify([name.toLocaleLowerCase('vi'), course, day, score]);
		const place = { file, line: cells[0]?.line ?? 1, column: 1 };
		const known = first.get(key);
		if (known !== undefined) {
			problems.push(problem('results-twice', place, { line: known }));
			continue;
		}
		first.set(key, place.line);
		const shownHours = { vi: formatNumber(Number(hours), 'vi'), en: formatNumber(Number(hours), 'en') };
		if (code !== undefined && (await certificateCode({ course, name, day, score, hours })) !== code.text)
			problems.push(problem('results-code', code.place, { got: code.text, hours: shownHours }));
		else results.push({ name, course, day, score, ...(code === undefined ? {} : { code: code.text }) });
	}
	return { results, problems: inOrder(problems) };
}

/** Which column stands where; columns that nobody asks for may stand between them. */
function columnsOf(file: string, heads: readonly Cell[]): { at: Map<Column, number>; problems: Problem[] } {
	const at = new Map<Column, number>();
	const problems: Problem[] = [];
	for (const [index, { text, line, column }] of heads.entries()) {
		const head = fold(text).replace(/\s+/g, ' ');
		const found = (Object.keys(columns) as Column[]).find((name) => columns[name].some((known) => known === head));
		if (found === undefined) continue;
		if (at.has(found)) problems.push(problem('results-column-twice', { file, line, column }, { column: text }));
		else at.set(found, index);
	}
	const missing = REQUIRED.filter((column) => !at.has(column));
	problems.push(...missing.map((column) => problem('results-column', { file, line: heads[0]?.line ?? 1, column: 1 }, { column: shownAs[column] })));
	return { at, problems };
}

type Row = Omit<Result, 'code'> & { code?: { text: string; place: Place }; hours: string };

function readRow(
	file: string,
	cells: readonly Cell[],
	at: ReadonlyMap<Column, number>,
	courses: readonly ExaminedCourse[],
	today: string,
): { result?: Row; problems: Problem[] } {
	const problems: Problem[] = [];
	const cellOf = (column: Column) => {
		const { text = '', line, column: from } = cells[at.get(column) ?? -1] ?? {};
		// Some systems write a letter and its marks one behind the other: they are composed before anything is measured.
		return { text: text.normalize('NFC'), place: { file, line: line ?? cells[0]?.line ?? 1, column: from ?? 1 } };
	};
	/** The text of a cell, or a problem with it. */
	const asked = (column: Column, kind: Parameters<typeof problem>[0], holds: (text: string) => boolean, more: Record<string, string | number> = {}) => {
		const { text, place } = cellOf(column);
		if (!holds(text)) problems.push(text === '' ? problem('empty', place, { field: shownAs[column] }) : problem(kind, place, { got: text, ...more }));
		return text;
	};
	const name = asked('name', 'results-name', (text) => NAME.test(text) && text.length <= NAME_LENGTH, { count: NAME_LENGTH });
	const id = asked('course', 'results-course', (text) => courses.some((one) => one.id === text), { courses: courses.map((one) => one.id).join(', ') });
	const day = isoDay(asked('day', 'results-day', (text) => isCalendarDate(isoDay(text))));
	const percent = asked('score', 'results-score', (text) => /^(100|\d{1,2}) ?%?$/.test(text));
	const score = Number.parseInt(percent, 10);
	const course = courses.find((one) => one.id === id);
	const given = cellOf('hours');
	const hours = given.text === '' ? `${course?.hours}` : `${Number.parseFloat(given.text.replace(',', '.'))}`;
	if (given.text !== '' && !/^\d+([.,]\d+)?$/.test(given.text)) problems.push(problem('results-hours', given.place, { got: given.text }));
	if (problems.length > 0) return { problems };
	if (day > today) problems.push(problem('results-day-to-come', cellOf('day').place, { got: day }));
	if (course && score < course.pass) problems.push(problem('results-not-passed', cellOf('score').place, { got: score, pass: course.pass }));
	const code = cellOf('code');
	const result = { name, course: id, day, score, hours, ...(code.text === '' ? {} : { code: { text: normalCode(code.text), place: code.place } }) };
	return problems.length > 0 ? { problems } : { result, problems };
}

/** A day as people and spreadsheets write it, as `YYYY-MM-DD`; other text as it is. */
function isoDay(text: string): string {
	const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
	return day === undefined || month === undefined || year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
