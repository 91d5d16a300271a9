/** Writes a list of problems for a person, for a program, or as annotations of a code host. */
import { type Language, messages, sentences } from './messages.ts';
import type { Problem } from './problem.ts';

type Format = 'text' | 'json' | 'github';
type Options = { language: Language; format: Format /** list every problem, even where many in one file are of one kind */; all?: boolean };

const levelOf = (problem: Problem) => messages[problem.kind].level;
export const isError = (problem: Problem): boolean => levelOf(problem) === 'error';

/** How many problems of one warning kind in one file are listed before the rest are counted. */
const LISTED = 3;

const summary = {
	vi: { errors: 'lỗi', warnings: 'cảnh báo', more: 'chỗ nữa như vậy trong tệp này (--all liệt kê đủ)' },
	en: { errors: 'errors', warnings: 'warnings', more: 'more of these in this file (--all lists them)' },
};

/** @returns the report as one text, ending with a line break */
export function report(problems: Problem[], { language, format, all = false }: Options): string {
	if (format === 'json')
		return `${JSON.stringify(
			problems.map((item) => full(item, language)),
			null,
			'\t',
		)}\n`;
	if (format === 'github') return problems.map((item) => annotation(item, language)).join('');
	const errors = problems.filter(isError);
	const warnings = problems.filter((item) => !isError(item));
	const lines = [...errors.map((item) => line(item, language)), ...(all ? warnings.map((item) => line(item, language)) : grouped(warnings, language))];
	const { errors: e, warnings: w } = summary[language];
	return `${[...lines, `${errors.length} ${e}, ${warnings.length} ${w}`].join('\n')}\n`;
}

function line(problem: Problem, language: Language): string {
	const [wrong, remedy] = sentences(problem.kind, problem.params, language);
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

function full(problem: Problem, language: Language) {
	const [wrong, remedy] = sentences(problem.kind, problem.params, language);
	const { file, line, column, kind } = problem;
	return { file, line, column, level: levelOf(problem), kind, wrong, remedy };
}

/** A workflow command as GitHub Actions reads it. */
function annotation(problem: Problem, language: Language): string {
	const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
	const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
	const [wrong, remedy] = sentences(problem.kind, problem.params, language);
	return `::${levelOf(problem)} file=${property(problem.file)},line=${problem.line},col=${problem.column}::${escaped(`${wrong}  ${remedy}`)}\n`;
}
