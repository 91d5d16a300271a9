/** Begins a plan in the content folder from the last one. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceKind } from '../reference/kinds.ts';
import type { Content } from '../source/kind.ts';
import type { Language } from '../source/message.ts';
import { yearsIn } from './kinds.ts';
import { nextPlan } from './next-plan.ts';
import { planFolder } from './paths.ts';
import { registerOf } from './years.ts';

type Options = {
	/** the year to begin from; the last one where none is given */ from: string | undefined;
	source: string | undefined;
	/** Reads the content folder of the project. */
	read: () => Content;
	language: Language;
};

const words = {
	vi: {
		year: (year: string) => `«${year}» không phải một năm: viết bốn chữ số, ví dụ 2026`,
		exists: (year: string) => `${planFolder(year)} đã có: chọn năm khác hoặc sửa kế hoạch đó`,
		none: 'chưa có kế hoạch nào để lập từ đó: chép tests/fixtures/province/plan/ rồi sửa',
		broken: (year: number | string) => `kế hoạch ${year} không có hoặc chưa đọc được: chạy npm run check và sửa trước`,
		source: (id: string) => `không có nguồn «${id}» trong content/sources.yaml: thêm nguồn đó trước`,
		done: (year: string, from: number, tasks: number) => `đã lập ${planFolder(year)} từ kế hoạch ${from}: ${tasks} nhiệm vụ, mọi mục mang review: needed`,
		moved: (from: string, to: string[]) =>
			to.length > 0 ? `  ${from} đã kết thúc: việc chuyển sang ${to.join(', ')}` : `  ${from} đã kết thúc, không rõ đơn vị kế thừa: vẫn giữ tên cũ`,
		next: 'ghi văn bản của năm mới vào source trong plan.yaml, thêm mục vào navigation.yaml, rồi chạy npm run check',
	},
	en: {
		year: (year: string) => `“${year}” is no year: write four digits, such as 2026`,
		exists: (year: string) => `${planFolder(year)} is there already: choose another year or edit that plan`,
		none: 'there is no plan to begin from: copy tests/fixtures/province/plan/ and change it',
		broken: (year: number | string) => `the plan of ${year} is not there or cannot be read: run npm run check and correct it first`,
		source: (id: string) => `there is no source “${id}” in content/sources.yaml: add it first`,
		done: (year: string, from: number, tasks: number) => `began ${planFolder(year)} from the plan of ${from}: ${tasks} tasks, every entry with review: needed`,
		moved: (from: string, to: string[]) =>
			to.length > 0 ? `  ${from} ended: its duties go to ${to.join(', ')}` : `  ${from} ended and no successor is known: its name stays`,
		next: 'name the new year’s document under source in plan.yaml, add the plan to navigation.yaml, then run npm run check',
	},
};

/**
 * @param root the project's folder
 * @param year of the new plan
 * @returns what to print, and the exit status: 1 where nothing was written
 */
export function beginPlan(root: string, year: string, { from, source, read, language }: Options): { lines: string[]; status: 0 | 1 } {
	const say = words[language];
	const refuse = (line: string) => ({ lines: [line], status: 1 as const });
	if (!/^[12]\d{3}$/.test(year)) return refuse(say.year(year));
	const folder = join(root, planFolder(year));
	if (existsSync(folder)) return refuse(say.exists(year));
	const content = read();
	const years = yearsIn(content);
	const last = from ?? years.at(-1)?.year;
	if (last === undefined) return refuse(say.none);
	const known = years.find((one) => one.year === last);
	const register = known && registerOf(known);
	if (!register) return refuse(say.broken(last));
	if (source !== undefined && !content.all(sourceKind).some(({ data }) => data.id === source)) return refuse(say.source(source));
	const { files, moved } = nextPlan(register, Number(year), source);
	for (const { path, text } of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: 'wx' });
	}
	// As it is written, with its comments: who was before whom is the same map in every year.
	copyFileSync(join(root, planFolder(last), 'units.yaml'), join(folder, 'units.yaml'));
	return { lines: [say.done(year, register.plan.year, register.tasks.length), ...moved.map((one) => say.moved(one.from, one.to)), say.next], status: 0 };
}
