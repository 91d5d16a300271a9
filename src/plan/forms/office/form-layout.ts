/** Where everything stands in the .xlsx form: the writer and the reader both go by this. The form is in Vietnamese. */

import type { Say } from '../../../language/strings.ts';
import { licences, platforms, productKinds } from '../../products/schema.ts';

/** Raised when the places change, so that an older form is refused by name and not misread. */
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
