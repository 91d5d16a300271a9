/** A field of a form as Sveltia CMS takes it, with what our format has to know of it. */

export type FieldOption = { label: string; value: string | number };

/** How a field stands otherwise in the file than in its form; the program itself does not get it. */
export type FileForm = {
	/** a list that the file has even where it is empty */
	keep?: true;
	/** a list that may be left out, and says something where it is empty: it stays where it was */
	mayBeEmpty?: true;
	/** null where nothing was filled in */
	nullable?: true;
	/** there where it is true, and not there */
	flag?: true;
	/** entries of a list that may stand there by this field alone: a source by its id */
	short?: string;
	/** a list of lists: the field that holds the inner one in the form */
	single?: string;
	/** a text by itself, or a group of fields: the types in the form that stand for each */
	either?: { text: string; group: string };
	/** names and values of a group whose names nobody knows beforehand: a list of both in the form */
	pairs?: true;
};

/** One of several groups of fields that an entry may have. */
export type FieldType = { name: string; label: string; fields: Field[]; summary?: string };

export type Field = {
	name: string;
	label: string;
	widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'relation' | 'object' | 'list' | 'hidden';
	required: boolean;
	hint?: string;
	default?: unknown;
	options?: FieldOption[];
	multiple?: boolean;
	min?: number;
	max?: number;
	value_type?: 'int' | 'float';
	fields?: Field[];
	types?: FieldType[];
	typeKey?: string;
	pattern?: [string, string];
	collapsed?: boolean;
	label_singular?: string;
	summary?: string;
	use_emoji_autocomplete?: false;
	/** of a relation: where the entries stand that may be chosen */
	collection?: string;
	file?: string;
	value_field?: string;
	display_fields?: string[];
	search_fields?: string[];
	inFile?: FileForm;
};

/** The field that holds the text of the file as it was opened: what is saved is merged into it. */
export const TEXT = 'tepCu';
/** The prose of a page. */
export const BODY = 'body';
/** The names of both sides, where a group has names that nobody knows beforehand. */
export const KEY = 'ten';
export const VALUE = 'giaTri';
/** The inner list of a list of lists. */
export const INNER = 'cacO';

/** What tells entries apart in a closed list, in this order: the fields of these names, texts in the original. */
const TELLING = [
	'id',
	'tag',
	'sourceId',
	'avoid',
	'page',
	KEY,
	'number',
	'period',
	'duty',
	'article',
	'title',
	'name',
	'term',
	'label',
	'what',
	'text',
	'question',
	'words',
	'topic',
	'date',
];
/** How many of them a closed entry shows. */
const MOST = 2;

/**
 * @param language of the texts that are shown
 * @returns a template of what a closed entry shows; the program takes none that names a field which is not there
 */
export function summaryOf(fields: readonly Field[], language: string): string {
	const own = fields.filter(({ name }) => name === language);
	const found = TELLING.flatMap((name) => fields.find((field) => field.name === name) ?? []);
	return [...own, ...found]
		.filter(({ widget }) => widget !== 'list')
		.slice(0, MOST)
		.map(({ name, fields: inner }) => (inner?.some((field) => field.name === language) ? `{{fields.${name}.${language}}}` : `{{fields.${name}}}`))
		.join(' ');
}
