/**
 * The warnings that stood at the last release, in `content/known-warnings.yaml`: what is not among them is new, and is not lost among the many that
 * wait for a source or a translation. `npm run check -- --keep` writes the list.
 */
import { z } from 'zod';
import { yamlList } from '../source/format.ts';
import type { Content, Kind } from '../source/kind.ts';
import type { Place, Problem } from '../source/problem.ts';
import { isError } from '../source/report.ts';
import { names } from './messages.ts';

const knownWarning = z.strictObject({
	/** the kind of warning */
	kind: z.string().min(1),
	/** its file, inside the content folder */
	file: z.string().min(1),
	/** the nearest id, or heading, at or above it */
	at: z.string().optional(),
	/** how many there are of it; one where nothing is said */
	count: z.number().int().min(2).optional(),
});
export type KnownWarning = z.infer<typeof knownWarning>;

/** Where the list stands, inside the content folder. */
export const KNOWN_WARNINGS = 'known-warnings.yaml';

export const knownWarningKind: Kind<KnownWarning> = { ...names.knownWarning, files: /^known-warnings\.yaml$/, format: yamlList(knownWarning) };

type Warned = Place & { kind: string };
const keyOf = ({ kind, file, at = '' }: KnownWarning): string => `${kind}\n${file}\n${at}`;
const ID = /(?:^|[\s{])id: *['"]?([^\s,'"}]+)/;
const HEADING = /^#{2,6} +(.*)/;

/** @returns by what a warning of the content is known again after lines were added above it: no line has a part in it */
export function markOf(content: Content): (warned: Warned) => KnownWarning {
	const files = new Map(content.everything.map(({ file, name, written, page }) => [file, { name, written, mark: page ? HEADING : ID }]));
	const lines = new Map<string, string[]>();
	return ({ kind, file, line }) => {
		const { name = file, written = '', mark = ID } = files.get(file) ?? {};
		const all = lines.get(file) ?? written.split(/\r\n|\n|\r/);
		lines.set(file, all);
		const above = all.slice(0, line).findLast((each) => mark.test(each));
		const [, at] = mark.exec(above ?? '') ?? [];
		return { kind, file: name, ...(at === undefined ? {} : { at: at.trimEnd() }) };
	};
}

/** @returns the list of these warnings, in the order of kind, file and place */
export function knownFrom(problems: readonly Problem[], content: Content): KnownWarning[] {
	const groups = Map.groupBy(problems.filter((one) => !isError(one)).map(markOf(content)), keyOf);
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, [first, ...more]]) => (first ? [{ ...first, ...(more.length > 0 ? { count: more.length + 1 } : {}) }] : []));
}

/**
 * @param warned the warnings of the content as it is
 * @returns those that were not there at the last release; of several that look alike all, where there are more of them now. Nothing where no list is kept
 */
export function newAmong<T extends Warned>(warned: readonly T[], content: Content): ReadonlySet<T> | undefined {
	if (!content.files.has(KNOWN_WARNINGS)) return undefined;
	const known = new Map(content.all(knownWarningKind).map(({ data }) => [keyOf(data), data.count ?? 1]));
	const mark = markOf(content);
	const groups = Map.groupBy(warned, (one) => keyOf(mark(one)));
	return new Set([...groups].flatMap(([key, group]) => (group.length > (known.get(key) ?? 0) ? group : [])));
}

const LEAD = `# Các cảnh báo đã có ở lần phát hành trước: phép kiểm tra chỉ đếm, không kể lại từng điều. Lệnh viết tệp này: npm run check -- --keep
# Warnings that stood at the last release: the check counts them, and lists what is new. Written by: npm run check -- --keep
`;

/** @returns the text of the file, a line for each */
export function knownWarningsFile(known: readonly KnownWarning[]): string {
	const lines = known.map(
		(one) =>
			`- { ${Object.entries(one)
				.map(([key, value]) => `${key}: ${typeof value === 'number' ? value : JSON.stringify(value)}`)
				.join(', ')} }\n`,
	);
	return LEAD + (lines.length === 0 ? '[]\n' : lines.join(''));
}
