/** What the columns of registers are called, and what becomes of each. The editors' guide shows this table; a test keeps the two alike. */
import { fold } from '../../language/fold.ts';

/** What is read of a row, in the order in which the guide lists it. */
export const FIELDS = [
	'text',
	'symbol',
	'paragraph',
	'body',
	'type',
	'countries',
	'by',
	'cycle',
	'session',
	'answer',
	'themes',
	'groups',
	'date',
	'uhri',
	'number',
	'lead',
	'status',
	'language',
] as const;
export type Field = (typeof FIELDS)[number];

/** The names of each column, in the export of the Universal Human Rights Index (with its own misspellings) and in tables of other registers. */
export const COLUMNS: Record<Field, readonly string[]> = {
	text: ['Text', 'Recommendation', 'Recommendations', 'Khuyến nghị', 'Nội dung khuyến nghị'],
	symbol: ['Symbol', 'Document Symbol', 'Document Code', 'Ký hiệu', 'Ký hiệu tài liệu'],
	paragraph: ['Paragraph', 'Para', 'Đoạn', 'Số đoạn'],
	body: ['Body', 'Reccomending Body', 'Recommending Body', 'Mechanism', 'Cơ chế', 'Ủy ban'],
	type: ['Type', 'Annotation Type', 'Loại'],
	countries: ['Countries', 'Countries Concerned', 'Country', 'Nước', 'Quốc gia'],
	by: ['Upr Recommending Country', 'UPR Reccomending States', 'UPR Recommending States', 'Recommending State', 'Recommending Country', 'Nước khuyến nghị'],
	cycle: ['Upr Cycle', 'Cycle', 'Chu kỳ'],
	session: ['Upr Session', 'Session', 'Khóa họp'],
	answer: ['Upr Positions', 'UPR Position', 'Position', 'Response', 'Trả lời', 'Câu trả lời'],
	themes: ['Themes', 'Theme', 'Chủ đề'],
	groups: ['Affected Persons', 'Concerned Groups', 'Nhóm người'],
	date: ['Publication Date', 'Document Publication Date', 'Date', 'Ngày', 'Ngày tài liệu'],
	uhri: ['Annotation Id', 'OHCHR Annotation Id', 'UHRI Id'],
	number: ['Id', 'Reference', 'Mã'],
	lead: ['Lead', 'Lead Institution', 'Lead Ministry', 'Responsible Institution', 'Chủ trì', 'Cơ quan chủ trì'],
	status: ['Status', 'Implementation Status', 'Tình trạng', 'Tình trạng thực hiện'],
	language: ['Language', 'Ngôn ngữ'],
};

/** Columns of the Universal Human Rights Index that the register has no place for: they are known, so nobody is told of them each time. */
const PASSED_OVER = [
	'Sdgs',
	'Regions',
	'Regions Concerned',
	'Recommending Regions',
	'Upr Recommending Regions',
	'Date of publication on UHRI',
	'Publication Date On Uhri',
	'Document Id',
] as const;

/** A name as names are compared: `UPR Position`, `UprPosition` and `upr_position` are one. */
const bare = (name: string) => fold(name).replace(/[^a-z0-9]/g, '');
const byName = new Map<string, Field | undefined>([
	...PASSED_OVER.map((name) => [bare(name), undefined] as const),
	...FIELDS.flatMap((field) => COLUMNS[field].map((name) => [bare(name), field] as const)),
]);

/** What the heads of a table stand for. */
export type Heads = {
	/** the index of each column that is read */
	columns: Map<Field, number>;
	/** heads that nobody knows, as they are written */
	unknown: string[];
	/** heads that stand for a field that an earlier one stands for */
	twice: string[];
};

/** @param heads as they stand in the file, empty ones too */
export function headsOf(heads: readonly string[]): Heads {
	const columns = new Map<Field, number>();
	const unknown: string[] = [];
	const twice: string[] = [];
	for (const [index, head] of heads.entries()) {
		const name = bare(head);
		if (name === '' && head.trim() === '') continue;
		const field = byName.get(name);
		if (field === undefined) {
			if (!byName.has(name)) unknown.push(head.trim());
		} else if (columns.has(field)) twice.push(head.trim());
		else columns.set(field, index);
	}
	return { columns, unknown, twice };
}

/** What no register can be read without. */
const NEEDED: readonly Field[] = ['text', 'symbol'];
/** What the export of the Universal Human Rights Index always has; one without them would be taken for recommendations to this State. */
const NEEDED_OF_UHRI: readonly Field[] = ['text', 'symbol', 'type', 'countries', 'uhri'];

/** @returns the first name of each column that has to be there and is not; an export of the Index is known by two of its own columns */
export function missingFrom({ columns }: Pick<Heads, 'columns'>): string[] {
	const ofUhri = (['type', 'countries', 'uhri'] as const).filter((field) => columns.has(field)).length > 1;
	return (ofUhri ? NEEDED_OF_UHRI : NEEDED).filter((field) => !columns.has(field)).map((field) => COLUMNS[field][0] ?? field);
}
