/** Writes a list of problems for a person, for a program, or as annotations of a code host. */
import type { Bilingual, Language } from './message.ts';
import type { Problem } from './problem.ts';

type Format = 'text' | 'json' | 'github';
type Options = {
	language: Language;
	format: Format;
	/** list every problem, even where many in one file are of one kind */
	all?: boolean;
	/** the warnings that were not there at the last release, where that is known: they are listed, the others counted */
	fresh?: ReadonlySet<Problem> | undefined;
	/** the checks whose answer is not known, and the files that have to be mended for it */
	waiting?: { count: number; files: readonly string[] };
};

const levelOf = (problem: Problem) => problem.message.level;
/** Whether a problem stops the build. */
export const isError = (problem: Problem): boolean => levelOf(problem) === 'error';

/** How many problems of one warning kind in one file are listed before the rest are counted. */
const LISTED = 3;

const summary = {
	vi: {
		errors: () => 'lỗi',
		warnings: () => 'cảnh báo',
		counted: '(--all liệt kê cả cảnh báo)',
		more: 'chỗ nữa như vậy trong tệp này (--all liệt kê đủ)',
		fresh: (count: number) => `${count} cảnh báo mới từ lần phát hành trước:`,
		noneFresh: () => 'không có cảnh báo mới từ lần phát hành trước',
		standing: (count: number) => `${count} cảnh báo đã có từ trước (--all liệt kê hết, --kind <loại> liệt kê một loại):`,
		waiting: (count: number, files: string) => `${count} phép kiểm tra còn chờ sửa các tệp: ${files}`,
	},
	en: {
		errors: (count: number) => (count === 1 ? 'error' : 'errors'),
		warnings: (count: number) => (count === 1 ? 'warning' : 'warnings'),
		counted: '(--all lists warnings, too)',
		more: 'more of these in this file (--all lists them)',
		fresh: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'} new since the last release:`,
		noneFresh: () => 'no warnings are new since the last release',
		standing: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'} from before (--all lists all of them, --kind <kind> those of one kind):`,
		waiting: (count: number, files: string) => `${count} ${count === 1 ? 'check waits' : 'checks wait'} for these files: ${files}`,
	},
};

/** What a schema calls the types of values, in words. */
const types: Record<string, Bilingual> = {
	string: { vi: 'chữ', en: 'text' },
	number: { vi: 'số', en: 'a number' },
	int: { vi: 'số nguyên', en: 'a whole number' },
	boolean: { vi: 'true hoặc false', en: 'true or false' },
	array: { vi: 'danh sách (mỗi mục một dấu -)', en: 'a list (a - before each item)' },
	object: { vi: 'nhóm các mục', en: 'a group of fields' },
	record: { vi: 'nhóm các mục', en: 'a group of fields' },
	union: { vi: 'một id, hoặc id và at', en: 'an id, or an id and at' },
};

/** The two sentences of a problem in a language: what is wrong, what to do. */
function sentences({ message, params }: Problem, language: Language): [wrong: string, remedy: string] {
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) => {
			const value = params[name];
			if (value === undefined) return whole;
			if (typeof value === 'object') return value[language];
			return name === 'expected' ? (types[value]?.[language] ?? value) : value;
		});
	const [wrong, remedy] = message[language];
	return [fill(wrong), fill(remedy)];
}

/** @returns the report as one text, ending with a line break */
export function report(problems: readonly Problem[], { language, format, all = false, fresh, waiting }: Options): string {
	if (format === 'json')
		return `${JSON.stringify(
			problems.map((item) => ({ ...asData(item, language), ...(fresh && !isError(item) ? { new: fresh.has(item) } : {}) })),
			null,
			'\t',
		)}\n`;
	if (format === 'github') return problems.map((item) => annotation(item, language)).join('');
	const errors = problems.filter(isError);
	const warnings = problems.filter((item) => !isError(item));
	const lineOf = (item: Problem) => line(item, language);
	const { errors: e, warnings: w, counted, waiting: waits } = summary[language];
	const isShort = !all && !fresh && errors.length > 0 && warnings.length > 0;
	// Errors are what an editor is looking for: hundreds of warnings would push them off the screen.
	const shown = all ? warnings.map(lineOf) : fresh ? byAge(warnings, fresh, language) : isShort ? [] : grouped(warnings, language);
	const later = waiting && waiting.count > 0 ? [waits(waiting.count, waiting.files.join(', '))] : [];
	const sum = `${errors.length} ${e(errors.length)}, ${warnings.length} ${w(warnings.length)}${isShort ? ` ${counted}` : ''}`;
	return `${[...errors.map(lineOf), ...shown, ...later, sum].join('\n')}\n`;
}

/** Characters of a sentence that stands for many like it. */
const SHOWN = 80;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What is new, and by kind how many there are of the others, the most frequent first. */
function byAge(warnings: readonly Problem[], fresh: ReadonlySet<Problem>, language: Language): string[] {
	const words = summary[language];
	const news = warnings.filter((item) => fresh.has(item));
	const standing = warnings.filter((item) => !fresh.has(item));
	const kinds = [...Map.groupBy(standing, ({ kind }) => kind)].sort(([a, { length: some }], [b, { length: more }]) => more - some || (a < b ? -1 : 1));
	const width = `${kinds[0]?.[1].length ?? ''}`.length;
	const counts = kinds.map(
		([kind, [first, ...rest]]) => `  ${`${rest.length + 1}`.padStart(width)}  ${kind}  ${first ? shortened(sentences(first, language)[0]) : ''}`,
	);
	return [
		...(news.length > 0 ? [words.fresh(news.length), ...grouped(news, language)] : warnings.length > 0 ? [words.noneFresh()] : []),
		...(standing.length > 0 ? [words.standing(standing.length), ...counts] : []),
	];
}

function line(problem: Problem, language: Language): string {
	const [wrong, remedy] = sentences(problem, language);
	return `${problem.file}:${problem.line}:${problem.column}  ${wrong}  ${remedy}`;
}

function grouped(warnings: Problem[], language: Language): string[] {
	const groups = Map.groupBy(warnings, (item) => `${item.file}\n${item.kind}`);
	return [...groups.values()].flatMap((group) => {
		if (group.length <= LISTED) return group.map((item) => line(item, language));
		const [first] = group;
		return [...(first ? [line(first, language)] : []), `${first?.file}  +${group.length - 1} ${summary[language].more}`];
	});
}

/** @returns a problem for a program: its place, its level, and its two sentences in a language */
export function asData(problem: Problem, language: Language) {
	const [wrong, remedy] = sentences(problem, language);
	const { file, line, column, kind } = problem;
	return { file, line, column, level: levelOf(problem), kind, wrong, remedy };
}

/** A workflow command as GitHub Actions reads it. */
function annotation(problem: Problem, language: Language): string {
	const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
	const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
	const [wrong, remedy] = sentences(problem, language);
	return `::${levelOf(problem)} file=${property(problem.file)},line=${problem.line},col=${problem.column}::${escaped(`${wrong}  ${remedy}`)}\n`;
}
