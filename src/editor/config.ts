/** The configuration of the editor: which folders and files have forms, made from what the kinds of content say of themselves. */
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Choices, Content, EditorForm, FormPlace, Kind, Reference, Room } from '../source/kind.ts';
import { BODY, type Field, type FieldOption, summaryOf, TEXT } from './field.ts';
import { type FormContext, type FormWords, fieldsOf, type Known } from './fields.ts';
import { backendOf, type Forge } from './forge.ts';
import { FORMAT, LIST, toForm } from './format.ts';

type File = { name: string; label: string; file: string; format: string; fields: Field[] };
type Folder = {
	folder: string;
	create: boolean;
	delete: boolean;
	slug: string | { template: string; editable: string[] };
	identifier_field: string;
	summary: string;
	extension: string;
	format: string;
	fields: Field[];
	index_file?: { name: string; label: string; format: string; fields: Field[] };
};
export type Collection = { name: string; label: string; description?: string } & (Folder | { files: File[] });

/** What forms are made from. */
export type Sources = {
	rooms: readonly Room[];
	content: Content;
	words: FormWords;
	label: (key: string) => string;
	/** what may be chosen in every form, by the name of the field */
	shared?: Choices;
};
/** A form of a kind at one of its places. */
type Placed = { kind: Kind<unknown, unknown>; form: EditorForm; place: FormPlace };

const labelled = (text: string, suffix = '') => (suffix === '' ? text : `${text} ${suffix}`);
/** Names of collections and files are part of the editor's addresses. */
const nameOf = (label: string, suffix = '') => (suffix === '' ? label : `${label}-${suffix.replaceAll('/', '-')}`);
const collectionOf = ({ form, place }: Placed): string =>
	form.holds === 'folder' ? nameOf(form.label, place.suffix) : nameOf(place.group?.label ?? form.label, place.group?.suffix);
const fileOf = ({ form, place }: Placed): string => (place.group ? form.label : nameOf(form.label, place.suffix));

/** @returns the forms of the kinds, in the order of the menu */
function placedForms({ rooms, content }: Pick<Sources, 'rooms' | 'content'>): Placed[] {
	return rooms
		.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.form?.places(content).map((place) => ({ kind, form: kind.form as EditorForm, place })) ?? []))
		.sort((a, b) => a.form.order - b.form.order);
}

/** What a reference offers: the entries of the form of its kind. */
function relationTo(reference: Reference, placed: readonly Placed[]): Known | undefined {
	const { kind, label, list, value = 'id', suffix } = reference;
	const candidates = placed.filter((one) => one.kind.name === kind);
	const found = candidates.find(({ place }) => suffix !== undefined && place.suffix === suffix) ?? candidates[0];
	if (!found) return undefined;
	const path = (field: string) =>
		field === 'slug' ? '{{slug}}' : [...(found.form.holds === 'list' ? [LIST, '*'] : []), ...(list === undefined ? [] : [list, '*']), field].join('.');
	return {
		collection: collectionOf(found),
		...(found.form.holds === 'folder' ? {} : { file: fileOf(found) }),
		value_field: path(value),
		display_fields: label.map(path),
	};
}

function collections({ rooms, content, words, label, shared = {} }: Sources): Collection[] {
	const languages = content.served(languageKind).map(({ tag }) => tag);
	const placed = placedForms({ rooms, content });
	const contextOf = ({ form, place: { choices } }: Placed): FormContext => ({
		words: { ...words, field: (name) => words.field(name, form.label), one: (name) => words.one(name, form.label) },
		languages,
		known: (field, path) => {
			const found = choices[path] ?? choices[field] ?? shared[field];
			if (found === undefined) return undefined;
			if ('kind' in found) return relationTo(found, placed);
			return found.length > 0 ? { options: found as FieldOption[] } : undefined;
		},
	});
	// The program takes a page of prose only where the name of its format says that it has a head.
	const formats = new Map(placed.map((one, index) => [one, `${FORMAT}-${index}${one.form.prose ? '-frontmatter' : ''}`]));
	const formatOf = (one: Placed) => formats.get(one) ?? FORMAT;
	const bodyField: Field = { name: BODY, label: words.field(BODY), widget: 'text', required: false, use_emoji_autocomplete: false };
	const opened = (text = ''): Field => ({ name: TEXT, label: TEXT, widget: 'hidden', required: false, ...(text === '' ? {} : { default: text }) });
	const around = (form: EditorForm, fields: Field[]): Field[] => [...fields, ...(form.prose ? [bodyField] : [])];
	const fileFor = (one: Placed): File => {
		const { form, place } = one;
		const title = place.group ? label(form.label) : labelled(label(form.label), place.suffix);
		const fields = fieldsOf(form.schema, contextOf(one));
		const all = form.holds === 'list' ? [listField(title, words.one(form.label) ?? title, fields)] : around(form, fields);
		return { name: fileOf(one), label: title, file: place.path, format: formatOf(one), fields: [...all, opened()] };
	};
	const folderFor = (one: Placed): Collection => {
		const { kind, form, place } = one;
		const context = contextOf(one);
		const plain = around(form, fieldsOf(form.schema, context));
		const create = form.create ?? true;
		const starter = create ? startOf(kind) : '';
		return {
			name: collectionOf(one),
			label: labelled(label(form.label), place.suffix),
			folder: place.path,
			create,
			delete: false,
			slug: form.prose ? { template: '{{title}}', editable: ['create'] } : '{{fields.id}}',
			identifier_field: form.prose ? 'title' : 'id',
			summary: form.prose ? '{{fields.title}}' : summaryOf(plain, ORIGINAL),
			extension: form.prose ? 'mdx' : 'yaml',
			format: formatOf(one),
			fields: [...(starter === '' ? plain : withDefaults(plain, toForm(starter, plain))), opened(starter)],
			...(place.index
				? { index_file: { name: 'index', label: label('index'), format: formatOf(one), fields: [...around(form, fieldsOf(place.index, context)), opened()] } }
				: {}),
		};
	};
	// Files of one group stand together, where the first of them stands; folders stand by themselves.
	const groups = Map.groupBy(placed, collectionOf);
	return [...groups].flatMap(([name, forms]): Collection[] => {
		const [first] = forms;
		if (!first) return [];
		if (first.form.holds === 'folder') return forms.map(folderFor);
		const { group } = first.place;
		return [{ name, label: labelled(label(group?.label ?? first.form.label), group?.suffix), files: forms.map(fileFor) }];
	});
}

/** The file that a new entry of a kind begins from, with its notes; nothing where it has none. */
function startOf(kind: Kind<unknown, unknown>): string {
	const made = kind.starter?.('id', { language: ORIGINAL, year: undefined });
	return made && 'text' in made ? made.text.trim() : '';
}

/** What a new entry begins with; its id is asked for. */
const withDefaults = (fields: readonly Field[], values: Record<string, unknown>): Field[] =>
	fields.map((field) => {
		const value = values[field.name];
		const says = value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);
		// The program takes no configuration whose default is none of the choices.
		const offered = field.options === undefined || field.options.some((option) => option.value === value);
		return says && offered && field.name !== 'id' && field.widget !== 'relation' ? { ...field, default: value } : field;
	});

/** A file that is a list, as a form that holds it under one field. @param one what an entry of it is called */
const listField = (title: string, one: string, fields: Field[]): Field => ({
	name: LIST,
	label: title,
	widget: 'list',
	required: false,
	label_singular: one,
	collapsed: true,
	summary: summaryOf(fields, ORIGINAL),
	fields,
	inFile: { keep: true },
});

/** @returns the whole configuration, without what only a server would need */
export function editorConfig(sources: Sources & { title: string; forge?: Forge | undefined }) {
	return {
		load_config_file: false,
		...backendOf(sources.forge),
		media_folder: 'public/media',
		public_folder: '/media',
		app_title: sources.title,
		logo: { src: '/favicon.svg' },
		show_preview_links: false,
		editor: { preview: false },
		output: { omit_empty_optional_fields: true },
		collections: collections(sources),
	};
}
