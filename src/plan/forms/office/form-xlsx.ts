/** The form that a unit fills in as an .xlsx: what is known stands in it and is locked, the rest is open. */
import type ExcelJS from 'exceljs';
import { formatDate } from '../../../language/format.ts';
import type { Say } from '../../../language/strings.ts';
import type { MediaLanguage } from '../../products/schema.ts';
import type { Form } from '../form.ts';
import { CODE_ROWS, choices, FIRST, FORM_VERSION, PRODUCT_COLUMNS, PRODUCT_ROWS, REPORT_ROWS, SHEETS, TARGET_COLUMNS, TASK_COLUMNS } from './form-layout.ts';
import { BORDER, FONT, OPEN, sheetOf, workbook, writeRow, xlsxFile } from './xlsx-parts.ts';

type Rule = ExcelJS.DataValidation;
/** A drop-down list: its rule for cells, and its place and texts on the sheet of codes. */
type List = { rule: Rule; column: number; texts: readonly string[] };

/**
 * @param say the Vietnamese words
 * @param languages the languages that products may be in, beside Vietnamese
 * @param day `YYYY-MM-DD`
 */
export async function formXlsx(form: Form, say: Say, languages: readonly MediaLanguage[], day: string): Promise<Uint8Array> {
	const { duty, unit, tasks, targets } = form;
	const book = workbook(`${duty.name.vi}: ${unit.name.vi}`, day);
	const lists = listsOf(form, say);
	reportSheet(book, form, say);
	if (tasks.length > 0) taskSheet(book, form, say, lists);
	if (targets.length > 0) targetSheet(book, form, say);
	productSheet(book, say, languages, lists);
	// No password: it keeps typing errors out, not people.
	for (const sheet of book.worksheets) await sheet.protect('', { formatColumns: true, formatRows: true, insertRows: true });
	codeSheet(book, form, lists);
	return xlsxFile(book, day);
}

function listsOf({ register }: Form, say: Say): Map<string, List> {
	const named = [
		...Object.entries(choices(say)).map(([name, values]) => [name, [...values.keys()]] as const),
		['task', register.tasks.map(({ id }) => id)] as const,
	];
	return new Map(
		named.map(([name, texts], index) => {
			const column = index + 4;
			const letter = String.fromCharCode(64 + column);
			const rule: Rule = {
				type: 'list',
				allowBlank: true,
				formulae: [`'${SHEETS.codes}'!$${letter}$1:$${letter}$${texts.length}`],
				showErrorMessage: true,
				errorTitle: say('form.listTitle'),
				error: say('form.listError'),
			};
			return [name, { rule, column, texts }];
		}),
	);
}

/** Opens a cell for filling in. */
function open(cell: ExcelJS.Cell, rule?: Rule): void {
	cell.font = FONT;
	cell.border = BORDER;
	cell.alignment = { wrapText: true, vertical: 'top' };
	cell.fill = OPEN;
	cell.protection = { locked: false };
	if (rule) cell.dataValidation = rule;
}

function reportSheet(book: ExcelJS.Workbook, { register, duty, unit }: Form, say: Say): void {
	const sheet = sheetOf(book, SHEETS.report, [34, 90]);
	const title = sheet.getCell(REPORT_ROWS.title, 1);
	title.value = `${duty.name.vi} (${register.plan.year})`;
	title.font = { ...FONT, bold: true, size: 14 };
	sheet.getCell(REPORT_ROWS.hint, 1).value = say('form.hint');
	sheet.getCell(REPORT_ROWS.hint, 1).font = { ...FONT, italic: true };
	const known: [number, string, string][] = [
		[REPORT_ROWS.unit, say('units.unit'), unit.name.vi],
		[REPORT_ROWS.duty, say('form.period'), register.plan.title.vi],
		[REPORT_ROWS.before, say('form.due'), say('due.before', { date: formatDate(duty.before, 'vi') })],
	];
	for (const [at, label, value] of known) writeRow(sheet, at, [label, value]);
	const asked: [number, string][] = [
		[REPORT_ROWS.received, say('form.received')],
		[REPORT_ROWS.source, say('form.source')],
		[REPORT_ROWS.summary, say('form.summary')],
		[REPORT_ROWS.summaryEn, say('form.summaryEn')],
	];
	for (const [at, label] of asked) {
		writeRow(sheet, at, [label]);
		open(sheet.getCell(at, 2));
	}
	sheet.getCell(REPORT_ROWS.received, 2).numFmt = 'dd/mm/yyyy';
	for (const at of [REPORT_ROWS.summary, REPORT_ROWS.summaryEn]) sheet.getRow(at).height = 90;
}

function taskSheet(book: ExcelJS.Workbook, { tasks, duty }: Form, say: Say, lists: Map<string, List>): void {
	const sheet = sheetOf(book, SHEETS.tasks, [9, 40, 15, 14, 46, 30], 1);
	writeRow(
		sheet,
		1,
		['summary.taskNo', 'plan.task', 'form.due', 'form.state', 'form.result', 'form.resultEn'].map((key) => say(key)),
		true,
	);
	for (const [index, task] of tasks.entries()) {
		const at = FIRST + index;
		writeRow(sheet, at, [task.id, task.title.vi, say('due.before', { date: formatDate(duty.before, 'vi') })]);
		open(sheet.getCell(`${TASK_COLUMNS.state}${at}`), lists.get('state')?.rule);
		open(sheet.getCell(`${TASK_COLUMNS.text}${at}`));
		open(sheet.getCell(`${TASK_COLUMNS.textEn}${at}`));
	}
}

function targetSheet(book: ExcelJS.Workbook, { targets }: Form, say: Say): void {
	const sheet = sheetOf(book, SHEETS.targets, [12, 50, 34, 10, 34, 10], 1);
	writeRow(
		sheet,
		1,
		['form.code', 'summary.target', 'form.numerator', 'target.part', 'form.denominator', 'target.whole'].map((key) => say(key)),
		true,
	);
	const whole = (minimum: number): Rule => ({
		type: 'whole',
		operator: 'greaterThanOrEqual',
		formulae: [minimum],
		allowBlank: true,
		showErrorMessage: true,
		error: say('form.wholeError', { minimum }),
	});
	for (const [index, target] of targets.entries()) {
		const at = FIRST + index;
		writeRow(sheet, at, [target.id, target.text.vi, target.numerator.vi, '', target.denominator.vi, '']);
		open(sheet.getCell(`${TARGET_COLUMNS.part}${at}`), whole(0));
		open(sheet.getCell(`${TARGET_COLUMNS.whole}${at}`), whole(1));
	}
}

function productSheet(book: ExcelJS.Workbook, say: Say, languages: readonly MediaLanguage[], lists: Map<string, List>): void {
	const sheet = sheetOf(book, SHEETS.products, [32, 22, 17, 11, 17, 18, 13, 10, 24, 15], 1);
	const heads = [
		'form.productTitle',
		'form.productTitleEn',
		'media.facet.loai',
		'form.languages',
		'media.platformColumn',
		'form.channel',
		'form.published',
		'plan.task',
		'form.link',
		'media.licenceColumn',
	];
	writeRow(
		sheet,
		1,
		heads.map((key) => say(key)),
		true,
	);
	sheet.getCell(`${PRODUCT_COLUMNS.languages}1`).note = say('form.languagesNote', {
		codes: ['vi', ...languages.map(({ tag, name }) => `${tag} (${name.vi})`)].join(', '),
	});
	for (let at = FIRST; at < FIRST + PRODUCT_ROWS; at++) {
		for (const [name, letter] of Object.entries(PRODUCT_COLUMNS)) open(sheet.getCell(`${letter}${at}`), lists.get(name)?.rule);
		sheet.getCell(`${PRODUCT_COLUMNS.date}${at}`).numFmt = 'dd/mm/yyyy';
	}
}

function codeSheet(book: ExcelJS.Workbook, { register, duty, unit }: Form, lists: Map<string, List>): void {
	const sheet = book.addWorksheet(SHEETS.codes, { state: 'hidden' });
	const codes: [keyof typeof CODE_ROWS, string | number][] = [
		['version', FORM_VERSION],
		['year', register.plan.year],
		['duty', duty.id],
		['unit', unit.id],
	];
	for (const [name, value] of codes) {
		sheet.getCell(CODE_ROWS[name], 1).value = name;
		sheet.getCell(CODE_ROWS[name], 2).value = value;
	}
	for (const { column, texts } of lists.values()) for (const [index, text] of texts.entries()) sheet.getCell(index + 1, column).value = text;
}
