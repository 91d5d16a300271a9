/** The form that a unit fills in as an .xlsx: what is known stands in it and is locked, the rest is open. */
import { columnName } from '../../../files/column-letters.ts';
import { formatDate } from '../../../language/format.ts';
import type { Say } from '../../../language/strings.ts';
import type { MediaLanguage } from '../../products/schema.ts';
import type { Form } from '../form.ts';
import {
	CODE_ROWS,
	choices,
	FIRST,
	FORM_VERSION,
	PRODUCT_COLUMNS,
	PRODUCT_HEADS,
	PRODUCT_ROWS,
	REPORT_LABELS,
	REPORT_ROWS,
	reportTitle,
	SHEETS,
	TARGET_COLUMNS,
	TARGET_HEADS,
	TASK_COLUMNS,
	TASK_HEADS,
} from './form-layout.ts';
import { FONT, OPEN, put, type Rule, type Sheet, setHeight, sheetOf, writeRow, xlsxFile } from './xlsx-parts.ts';

/** A drop-down list: its rule for cells, and its place and texts on the sheet of codes. */
type List = { rule: Rule; letter: string; texts: readonly string[] };

const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * @param say the Vietnamese words
 * @param languages the languages that products may be in, beside Vietnamese
 * @param day `YYYY-MM-DD`
 */
export async function formXlsx(form: Form, say: Say, languages: readonly MediaLanguage[], day: string): Promise<Uint8Array> {
	const { duty, unit, tasks, targets } = form;
	const lists = listsOf(form, say);
	const sheets = [
		reportSheet(form, say),
		...(tasks.length > 0 ? [taskSheet(form, say, lists)] : []),
		...(targets.length > 0 ? [targetSheet(form, say)] : []),
		productSheet(say, languages, lists),
	];
	// No password: it keeps typing errors out, not people.
	for (const sheet of sheets) sheet.protection = { sheet: true, formatColumns: true, formatRows: true, insertRows: true };
	return xlsxFile(`${duty.name.vi}: ${unit.name.vi}`, [...sheets, codeSheet(form, lists)], day);
}

function listsOf({ register }: Form, say: Say): Map<string, List> {
	const named = [
		...Object.entries(choices(say)).map(([name, values]) => [name, [...values.keys()]] as const),
		['task', register.tasks.map(({ id }) => id)] as const,
	];
	return new Map(
		named.map(([name, texts], index) => {
			const letter = columnName(index + 3);
			const rule: Rule = {
				type: 'list',
				allowBlank: true,
				formula1: `'${SHEETS.codes}'!$${letter}$1:$${letter}$${texts.length}`,
				showErrorMessage: true,
				errorTitle: say('form.listTitle'),
				errorMessage: say('form.listError'),
			};
			return [name, { rule, letter, texts }];
		}),
	);
}

/** Opens cells of a column for filling in. */
function open(sheet: Sheet, letter: string, from: number, to: number, { rule, numFmt }: { rule?: Rule | undefined; numFmt?: string } = {}): void {
	for (let row = from; row <= to; row++) put(sheet, `${letter}${row}`, { style: numFmt === undefined ? OPEN : { ...OPEN, numFmt } });
	if (rule) sheet.dataValidations.push({ ...rule, range: `${letter}${from}:${letter}${to}` });
}

function reportSheet({ register, duty, unit }: Form, say: Say): Sheet {
	const sheet = sheetOf(SHEETS.report, [34, 90]);
	put(sheet, `A${REPORT_ROWS.title}`, { value: reportTitle(duty.name.vi, register.plan.year), style: { font: { ...FONT, bold: true, size: 14 } } });
	put(sheet, `A${REPORT_ROWS.hint}`, { value: say('form.hint'), style: { font: { ...FONT, italic: true } } });
	const known = new Map<number, string>([
		[REPORT_ROWS.unit, unit.name.vi],
		[REPORT_ROWS.duty, register.plan.title.vi],
		[REPORT_ROWS.before, say('due.before', { date: formatDate(duty.before, 'vi') })],
	]);
	for (const [at, key] of REPORT_LABELS) {
		const value = known.get(at);
		writeRow(sheet, at, value === undefined ? [say(key)] : [say(key), value]);
		if (value === undefined) open(sheet, 'B', at, at, at === REPORT_ROWS.received ? { numFmt: DATE_FORMAT } : {});
	}
	for (const at of [REPORT_ROWS.summary, REPORT_ROWS.summaryEn]) setHeight(sheet, at, 90);
	return sheet;
}

function taskSheet({ tasks, duty }: Form, say: Say, lists: Map<string, List>): Sheet {
	const sheet = sheetOf(SHEETS.tasks, [9, 40, 15, 14, 46, 30], 1);
	writeRow(
		sheet,
		1,
		TASK_HEADS.map((key) => say(key)),
		true,
	);
	for (const [index, task] of tasks.entries()) {
		const at = FIRST + index;
		writeRow(sheet, at, [task.id, task.title.vi, say('due.before', { date: formatDate(duty.before, 'vi') })]);
	}
	const last = FIRST + tasks.length - 1;
	open(sheet, TASK_COLUMNS.state, FIRST, last, { rule: lists.get('state')?.rule });
	open(sheet, TASK_COLUMNS.text, FIRST, last);
	open(sheet, TASK_COLUMNS.textEn, FIRST, last);
	return sheet;
}

function targetSheet({ targets }: Form, say: Say): Sheet {
	const sheet = sheetOf(SHEETS.targets, [12, 50, 34, 10, 34, 10], 1);
	writeRow(
		sheet,
		1,
		TARGET_HEADS.map((key) => say(key)),
		true,
	);
	const whole = (minimum: number): Rule => ({
		type: 'whole',
		operator: 'greaterThanOrEqual',
		formula1: `${minimum}`,
		allowBlank: true,
		showErrorMessage: true,
		errorMessage: say('form.wholeError', { minimum }),
	});
	for (const [index, target] of targets.entries()) {
		const at = FIRST + index;
		writeRow(sheet, at, [target.id, target.text.vi, target.numerator.vi, '', target.denominator.vi, '']);
	}
	const last = FIRST + targets.length - 1;
	open(sheet, TARGET_COLUMNS.part, FIRST, last, { rule: whole(0) });
	open(sheet, TARGET_COLUMNS.whole, FIRST, last, { rule: whole(1) });
	return sheet;
}

function productSheet(say: Say, languages: readonly MediaLanguage[], lists: Map<string, List>): Sheet {
	const sheet = sheetOf(SHEETS.products, [32, 22, 17, 11, 17, 18, 13, 10, 24, 15], 1);
	writeRow(
		sheet,
		1,
		PRODUCT_HEADS.map((key) => say(key)),
		true,
	);
	const codes = ['vi', ...languages.map(({ tag, name }) => `${tag} (${name.vi})`)].join(', ');
	put(sheet, `${PRODUCT_COLUMNS.languages}1`, { comment: { text: say('form.languagesNote', { codes }) } });
	for (const [name, letter] of Object.entries(PRODUCT_COLUMNS))
		open(sheet, letter, FIRST, FIRST + PRODUCT_ROWS - 1, { rule: lists.get(name)?.rule, ...(name === 'date' ? { numFmt: DATE_FORMAT } : {}) });
	return sheet;
}

function codeSheet({ register, duty, unit }: Form, lists: Map<string, List>): Sheet {
	const sheet = { ...sheetOf(SHEETS.codes, []), hidden: true };
	const codes: [keyof typeof CODE_ROWS, string | number][] = [
		['version', FORM_VERSION],
		['year', register.plan.year],
		['duty', duty.id],
		['unit', unit.id],
	];
	for (const [name, value] of codes) {
		put(sheet, `A${CODE_ROWS[name]}`, { value: name });
		put(sheet, `B${CODE_ROWS[name]}`, { value });
	}
	for (const { letter, texts } of lists.values()) for (const [index, text] of texts.entries()) put(sheet, `${letter}${index + 1}`, { value: text });
	return sheet;
}
