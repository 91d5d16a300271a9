/** The configuration of the editor: which folders and files have forms, made from what the kinds of content say of themselves. */
import { languageKind } from '../language/kinds.ts';
import type { Content, EditorForm, Room } from '../source/kind.ts';
import { type Field, type FormContext, type FormWords, fieldsOf } from './fields.ts';
import { FORMAT, LIST } from './format.ts';

type File = { name: string; label: string; file: string; format: string; fields: Field[] };
type Folder = {
	folder: string;
	create: boolean;
	delete: boolean;
	slug: string;
	identifier_field: string;
	summary: string;
	extension: string;
	format: string;
	fields: Field[];
};
export type Collection = { name: string; label: string; description?: string } & (Folder | { files: File[] });

/** What forms are made from. */
export type Sources = { rooms: readonly Room[]; content: Content; words: FormWords; label: (key: string) => string };
type Place = ReturnType<EditorForm['places']>[number];
/** A form of a kind at one of its places. */
type Placed = { form: EditorForm; place: Place };

const labelled = (text: string, suffix = '') => (suffix === '' ? text : `${text} ${suffix}`);
/** Names of collections and files are part of the editor's addresses. */
const nameOf = (label: string, suffix = '') => (suffix === '' ? label : `${label}-${suffix}`);

function collections({ rooms, content, words, label }: Sources): Collection[] {
	const languages = content.served(languageKind).map(({ tag }) => tag);
	const contextOf = ({ form, place: { choices } }: Placed): FormContext => ({
		words: { ...words, field: (name) => words.field(name, form.label) },
		languages,
		known: (field) => (choices[field]?.length ? [...choices[field]] : undefined),
	});
	const placed = rooms
		.flatMap(({ kinds }) => kinds.flatMap(({ form }) => (form ? form.places(content).map((place) => ({ form, place })) : [])))
		.sort((a, b) => a.form.order - b.form.order);
	const fileOf = ({ form, place }: Placed): File => {
		const title = label(form.label);
		const fields = fieldsOf(form.schema, contextOf({ form, place }));
		return { name: form.label, label: title, file: place.path, format: FORMAT, fields: form.holds === 'list' ? [listField(title, fields)] : fields };
	};
	const folderOf = ({ form, place }: Placed): Collection => ({
		name: nameOf(form.label, place.suffix),
		label: labelled(label(form.label), place.suffix),
		folder: place.path,
		create: form.create ?? true,
		delete: false,
		slug: '{{fields.id}}',
		identifier_field: 'id',
		summary: '{{fields.id}}: {{fields.title.vi}}',
		extension: 'yaml',
		format: FORMAT,
		fields: fieldsOf(form.schema, contextOf({ form, place })),
	});
	// Files of one group stand together, where the first of them stands; folders stand by themselves.
	const groups = Map.groupBy(placed, ({ form, place }) =>
		form.holds === 'folder' ? nameOf(form.label, place.suffix) : nameOf(place.group?.label ?? form.label, place.group?.suffix),
	);
	return [...groups].flatMap(([name, forms]): Collection[] => {
		const [first] = forms;
		if (!first) return [];
		if (first.form.holds === 'folder') return forms.map(folderOf);
		const { group } = first.place;
		return [{ name, label: labelled(label(group?.label ?? first.form.label), group?.suffix), files: forms.map(fileOf) }];
	});
}

/** A file that is a list, as a form that holds it under one field. */
const listField = (title: string, fields: Field[]): Field => ({
	name: LIST,
	label: title,
	widget: 'list',
	required: false,
	label_singular: title,
	collapsed: true,
	summary: '{{fields.id}}{{fields.tag}}{{fields.theme}}',
	fields,
});

/** @returns the whole configuration, without what only a server would need */
export function editorConfig(sources: Sources & { title: string }) {
	return {
		load_config_file: false,
		// The editor works on a folder of this computer; a remote repository is never asked.
		backend: { name: 'github', repo: 'noi-bo/quyen-con-nguoi', auth_methods: ['token'] },
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
