/** Where everything stands in the .xlsx form: the writer and the reader both go by this. The form is in Vietnamese. */

import type { Say } from '../../../language/strings.ts';
import { licences, platforms, productKinds } from '../../products/schema.ts';

/** Raised when the places or the words of the headings change, so that an older form is refused by name and not misread. */
export const FORM_VERSION = 1;

export const SHEETS = { report: 'Báo cáo', tasks: 'Nhiệm vụ', targets: 'Mục tiêu', products: 'Sản phẩm', codes: 'Mã' } as const;

/** «Báo cáo»: labels in column A, what is filled in in column B, by row. */
export const REPORT_ROWS = { title: 1, hint: 2, unit: 4, duty: 5, before: 6, received: 7, source: 8, summary: 9, summaryEn: 10 } as const;
/** The first row under the heads, on every other sheet. */
export const FIRST = 2;
/** How many rows for products the form has; more may be added below. */
export const PRODUCT_ROWS = 40;

/** Columns by letter. */
export const TASK_COLUMNS = { id: 'A', title: 'B', before: 'C', state: 'D', text: 'E', textEn: 'F' } as const;
export const TARGET_COLUMNS = { id: 'A', text: 'B', numerator: 'C', part: 'D', denominator: 'E', whole: 'F' } as const;
export const PRODUCT_COLUMNS = {
	title: 'A',
	titleEn: 'B',
	kind: 'C',
	languages: 'D',
	platform: 'E',
	channel: 'F',
	date: 'G',
	task: 'H',
	link: 'I',
	licence: 'J',
} as const;
/** The words of the headings, from column A on; on «Báo cáo», those of column A by row. A form with other words is refused. */
export const TASK_HEADS = ['summary.taskNo', 'plan.task', 'form.due', 'form.state', 'form.result', 'form.resultEn'] as const;
export const TARGET_HEADS = ['form.code', 'summary.target', 'form.numerator', 'target.part', 'form.denominator', 'target.whole'] as const;
export const PRODUCT_HEADS = [
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
] as const;
export const REPORT_LABELS = [
	[REPORT_ROWS.unit, 'units.unit'],
	[REPORT_ROWS.duty, 'form.period'],
	[REPORT_ROWS.before, 'form.due'],
	[REPORT_ROWS.received, 'form.received'],
	[REPORT_ROWS.source, 'form.source'],
	[REPORT_ROWS.summary, 'form.summary'],
	[REPORT_ROWS.summaryEn, 'form.summaryEn'],
] as const;
/** The columns that are filled in. */
export const OPEN_COLUMNS = {
	report: ['B'],
	tasks: [TASK_COLUMNS.state, TASK_COLUMNS.text, TASK_COLUMNS.textEn],
	targets: [TARGET_COLUMNS.part, TARGET_COLUMNS.whole],
	products: Object.values(PRODUCT_COLUMNS),
} as const;

/** What stands over «Báo cáo»: the name of the period and the year of the plan. */
export const reportTitle = (duty: string, year: number): string => `${duty} (${year})`;

/** «Mã»: which form it is, in column B by row. */
export const CODE_ROWS = { version: 1, year: 2, duty: 3, unit: 4 } as const;

const STATES = ['done', 'under-way', 'not-started'] as const;

/** For each drop-down list, the value of each word that it offers. */
export type FormChoices = Record<'state' | 'kind' | 'platform' | 'licence', Map<string, string>>;

/** What the drop-down lists offer, in words, with the value that each stands for. */
export function choices(say: Say): FormChoices {
	const named = (values: readonly string[], key: string) => new Map(values.map((value) => [say(`${key}.${value}`), value]));
	return {
		state: named(STATES, 'reports.state'),
		kind: named(productKinds, 'media.kind'),
		platform: named(platforms, 'media.platform'),
		licence: named(licences, 'media.licence'),
	};
}
