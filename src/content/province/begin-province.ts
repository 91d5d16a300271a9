/** `npm run new province <name>`: a copy of the project for another place, in a folder beside this one. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedSources } from '../../reference/cited.ts';
import { sourceKind } from '../../reference/kinds.ts';
import { id as idForm } from '../../source/fields.ts';
import type { Content } from '../../source/kind.ts';
import type { Language } from '../../source/message.ts';
import { isError, report } from '../../source/report.ts';
import { check } from '../check.ts';
import { readContent } from '../read.ts';
import { rooms } from '../rooms.ts';
import { copyProject, projectPath } from './copy.ts';
import { withoutEntries } from './edits.ts';
import { listName, listOf } from './list.ts';
import { settle } from './settle.ts';

type Options = {
	/** the folder of the copy */
	to: string;
	/** as that folder is called in what is printed */
	shown: string;
	/** the year of its plan */
	year: string;
	/** `YYYY-MM-DD` */
	today: string;
	language: Language;
};

const words = {
	vi: {
		name: (name: string) => `«${name}» không dùng làm tên được: viết chữ thường không dấu, số và dấu gạch, ví dụ tinh-khac`,
		year: (year: string) => `«${year}» không phải một năm: viết bốn chữ số sau --plan, ví dụ 2027`,
		exists: (path: string) => `${path} đã có và không trống: chọn tên khác, hoặc thư mục khác bằng --to`,
		broken: 'nội dung đang có lỗi: chạy npm run check và sửa trước khi lập bản cho nơi khác',
		done: (path: string) => `đã lập ${path}: phần chung được giữ, phần chỉ của nơi này để lại`,
		counts: (left: number, changed: number, write: number) =>
			`  ${left} tệp không mang theo, ${changed} chỗ dẫn tới các tệp ấy được gỡ hoặc đổi, ${write} tệp cần viết`,
		next: (path: string, list: string) => `đọc ${path}/${list}: việc cần viết, theo thứ tự; rồi vào thư mục ấy chạy npm run check`,
		leftOver: 'còn lỗi phải tự sửa trong bản mới:',
	},
	en: {
		name: (name: string) => `“${name}” cannot be used as a name: write lower case letters without accents, digits and hyphens, such as tinh-khac`,
		year: (year: string) => `“${year}” is no year: write four digits after --plan, such as 2027`,
		exists: (path: string) => `${path} is there already and not empty: choose another name, or another folder with --to`,
		broken: 'the content has errors: run npm run check -- --lang en and correct them before a copy is made',
		done: (path: string) => `made ${path}: what holds anywhere was kept, what belongs to this place alone was left out`,
		counts: (left: number, changed: number, write: number) =>
			`  ${left} files left out, ${changed} references to them removed or changed, ${write} files to write`,
		next: (path: string, list: string) => `read ${path}/${list}: what to write, in order; then run npm run check -- --lang en in that folder`,
		leftOver: 'errors that are left to you in the copy:',
	},
};

/**
 * Nothing in this project is changed, and nothing is written over.
 * @param root the folder of this project
 * @param name of the copy, as folders are named
 * @returns what to print, and the exit status: 1 where nothing was made, or where the copy has errors left
 */
export function beginProvince(root: string, name: string, { to, shown, year, today, language }: Options): { lines: string[]; status: 0 | 1 } {
	const say = words[language];
	const refuse = (line: string) => ({ lines: [line], status: 1 as const });
	if (!idForm.safeParse(name).success) return refuse(say.name(name));
	if (!/^[12]\d{3}$/.test(year)) return refuse(say.year(year));
	if (existsSync(to) && (!statSync(to).isDirectory() || readdirSync(to).length > 0)) return refuse(say.exists(shown));
	const { content, problems } = check(join(root, 'content'), today);
	if (problems.some(isError)) return refuse(say.broken);
	const { left, begun } = copyProject(root, to, content, { name, year });
	const { changes, left: errors } = settle(to, today);
	dropSources(to, content, today);
	const after = check(join(to, 'content'), today).problems;
	const list = listName[language];
	writeFileSync(join(to, list), listOf({ begun, changes, left, examples: after.filter(({ kind }) => kind === 'other-place'), language }));
	const lines = [say.done(shown), say.counts(left.length, changes.length, begun.length), say.next(shown, list)];
	if (errors.length === 0) return { lines, status: 0 };
	return { lines: [...lines, say.leftOver, report(errors, { language, format: 'text' })], status: 1 };
}

/** Leaves out the sources that only local parts cited. @param before the content of this project */
function dropSources(to: string, before: Content, today: string): void {
	const after = readContent({ root: join(to, 'content'), shown: 'content', today, rooms }).content;
	const cited = citedSources(after);
	const known = citedSources(before);
	const entries = after.all(sourceKind);
	const gone = entries.flatMap(({ data }, index) => (known.has(data.id) && !cited.has(data.id) ? [index] : []));
	const [first] = entries;
	if (!first || gone.length === 0) return;
	const file = join(to, projectPath(first));
	writeFileSync(file, withoutEntries(readFileSync(file, 'utf8'), gone));
}
