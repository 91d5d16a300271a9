/** A form of a real period and unit, filled in rightly, and ways to spoil it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, type Sheet, saveXlsx } from 'hucre/xlsx';
import { type Form, formOf } from '../../src/plan/forms/form.ts';
import { SHEETS } from '../../src/plan/forms/office/form-layout.ts';
import { formXlsx } from '../../src/plan/forms/office/form-xlsx.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { type Filling, filled, productRow, sayIn } from './progress-forms.ts';
import { served } from './served-content.ts';
import { checkedOnce, siteContent } from './unchanged-content.ts';

/** A bad form, and all that is said of it: the place, and how the sentence begins. */
export type BadForm = { what: string; make: () => Promise<Uint8Array>; said: string[] };
export const bad = (what: string, make: BadForm['make'], ...said: string[]): BadForm => ({ what, make, said });

/** After the end of the plan's year. */
export const today = '2026-12-01';
/** Whether the content holds on that day is for other tests to say. */
export const checked = { ...checkedOnce(siteContent, today), problems: [] };
export const content = { ...served(checked.content), today };

/** Every form that the site offers. */
export const forms: readonly Form[] = content.plans.flatMap((register) =>
	datedDuties(register.plan).flatMap((duty) =>
		register.units.map((unit) => formOf(register, duty, unit)).filter(({ tasks, targets }) => tasks.length > 0 || targets.length > 0),
	),
);
const found = forms.find(({ tasks, targets, register }) => tasks.length >= 5 && targets.length >= 3 && register.plan.period.from.startsWith('2025'));
if (!found) throw new Error('no form has enough tasks and targets');
export const form: Form = found;

export const emptyOf = (one: Form): Promise<Uint8Array> => formXlsx(one, sayIn('vi'), content.mediaLanguages, today);
export const empty = await emptyOf(form);
const { year } = form.register.plan;
const [source] = content.sources;
/** The id of some source. */
export const sourceId = source?.id ?? '';
/** The id of a task of the form, by the order of its rows. */
export const task = (index: number): string => form.tasks[index]?.id ?? '';
export const target = (index: number): string => form.targets[index]?.id ?? '';

/** What a unit fills in where it does everything right. */
export function rightly({ tasks, targets, register }: Form = form): Filling[] {
	return [
		['report', 'B7', new Date(`${year}-11-20T00:00:00Z`)],
		['report', 'B8', sourceId],
		['report', 'B9', 'Báo cáo của đơn vị trong kỳ.'],
		...tasks.flatMap((_task, index): Filling[] => [
			['tasks', `D${index + 2}`, 'đã xong'],
			['tasks', `E${index + 2}`, 'Đã tập huấn cho cán bộ.'],
		]),
		...targets.flatMap((_target, index): Filling[] => [
			['targets', `D${index + 2}`, 12],
			['targets', `F${index + 2}`, 15],
		]),
		...productRow(2, { date: `15/10/${year}`, task: register.tasks[0]?.id ?? '', languages: 'vi' }),
	];
}
export const sound = await filled(empty, rightly());

/** The right form with some cells filled in otherwise. */
export const otherwise =
	(...fillings: Filling[]) =>
	(): Promise<Uint8Array> =>
		filled(sound, fillings);

/** The right form with a change to one of its sheets, as a spreadsheet program saves it. */
export const changed = (name: keyof typeof SHEETS, change: (sheet: Sheet) => void) => async (): Promise<Uint8Array> => {
	const book = await openXlsx(sound, { readStyles: true });
	const sheet = book.sheets.find((one) => one.name === SHEETS[name]);
	if (!sheet) throw new Error(name);
	change(sheet);
	return saveXlsx(book);
};

/** Moves the cells from a row or column (from 0) on by some places; of those that are pushed out nothing is left. */
export function shift(sheet: Sheet, way: 'row' | 'column', from: number, by: number): void {
	const cells = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
		const [row = 0, column = 0] = key.split(',').map(Number);
		const at = way === 'row' ? row : column;
		if (by < 0 && at >= from && at < from - by) return [];
		const to = at >= from ? at + by : at;
		return [[way === 'row' ? `${to},${column}` : `${row},${to}`, cell] as const];
	});
	sheet.cells = new Map(cells);
	const lines = way === 'row' ? [sheet.rows] : sheet.rows;
	for (const line of lines) {
		if (by < 0) line.splice(from, -by);
		else (line as unknown[]).splice(from, 0, ...Array.from({ length: by }, () => (way === 'row' ? [] : null)));
	}
}

/** The right form with the text of one of its parts changed. */
export const parted =
	(part: string, change: (xml: string) => string, more: Record<string, Uint8Array> = {}) =>
	(): Promise<Uint8Array> => {
		const parts = unzipSync(sound);
		const text = change(strFromU8(parts[part] ?? new Uint8Array()));
		return Promise.resolve(zipSync({ ...parts, [part]: strToU8(text), ...more }));
	};

/** A form with a part of its own. */
export const withPart = (name: string, data: Uint8Array) => (): Promise<Uint8Array> => Promise.resolve(zipSync({ ...unzipSync(sound), [name]: data }));

/** The right form with one more sheet, and something in it. */
export const withSheet = (name: string, text: string) => async (): Promise<Uint8Array> => {
	const book = await openXlsx(sound, { readStyles: true });
	book.sheets.push({ name, rows: [[text]] });
	return saveXlsx(book);
};
