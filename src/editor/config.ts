/** The configuration of the editor: which folders and files have forms, made from the schemas that the check uses. */
import type { z } from 'zod';
import type { Content } from '../content/content.ts';
import { mediaLanguage, product } from '../plan/products/schema.ts';
import { plan, reports, target, task, unit } from '../plan/schema.ts';
import { source, term } from '../reference/schema.ts';
import { indicator } from '../results/schema.ts';
import { type Field, fieldsOf, type Surroundings, type Words } from './fields.ts';
import { FORMAT, LIST } from './format.ts';

type File = { name: string; label: string; file: string; format: string; fields: Field[] };
export type Collection = { name: string; label: string; description?: string } & (
	| {
			folder: string;
			create: boolean;
			delete: boolean;
			slug: string;
			identifier_field: string;
			summary: string;
			extension: string;
			format: string;
			fields: Field[];
	  }
	| { files: File[] }
);

/** @param label what the editor calls the parts of the content */
function collections(content: Content, words: Words, label: (key: string) => string): Collection[] {
	const folder = (name: string, title: string, path: string, schema: z.ZodObject, around: Surroundings): Collection => ({
		name,
		label: title,
		folder: path,
		create: true,
		delete: false,
		slug: '{{fields.id}}',
		identifier_field: 'id',
		summary: '{{fields.id}}: {{fields.title.vi}}',
		extension: 'yaml',
		format: FORMAT,
		fields: fieldsOf(schema, around),
	});
	const one = (name: string, title: string, file: string, schema: z.ZodObject, around: Surroundings): File => ({
		name,
		label: title,
		file,
		format: FORMAT,
		fields: fieldsOf(schema, around),
	});
	const many = (name: string, title: string, file: string, schema: z.ZodObject, around: Surroundings): File => ({
		name,
		label: title,
		file,
		format: FORMAT,
		fields: [
			{
				name: LIST,
				label: title,
				widget: 'list',
				required: false,
				label_singular: title,
				collapsed: true,
				summary: '{{fields.id}}{{fields.tag}}',
				fields: fieldsOf(schema, around),
			},
		],
	});
	const languages = content.languages.map(({ tag }) => tag);
	const shared: Surroundings = { words, languages, known: chooser(content, content.plans) };
	return [
		folder('san-pham', label('products'), 'content/media', product, shared),
		folder('ket-qua', label('results'), 'content/results', indicator, shared),
		...content.plans.flatMap((register): Collection[] => {
			const { year } = register.plan;
			const path = `content/plan/${year}`;
			const around: Surroundings = { words, languages, known: chooser(content, [register]) };
			return [
				{
					name: `ke-hoach-${year}`,
					label: `${label('plan')} ${year}`,
					files: [
						one('bao-cao', label('reports'), `${path}/reports.yaml`, reports, around),
						many('muc-tieu', label('targets'), `${path}/targets.yaml`, target, around),
						many('don-vi', label('units'), `${path}/units.yaml`, unit, around),
						one('ke-hoach', label('planFile'), `${path}/plan.yaml`, plan, around),
					],
				},
				// A task's file is named after its number in its own way; new ones come from `npm run new task`.
				{ ...folder(`nhiem-vu-${year}`, `${label('tasks')} ${year}`, `${path}/tasks`, task, around), create: false },
			];
		}),
		{
			name: 'chung',
			label: label('shared'),
			files: [
				many('nguon', label('sources'), 'content/sources.yaml', source, shared),
				many('thuat-ngu', label('glossary'), 'content/glossary.yaml', term, shared),
				many('ngon-ngu', label('mediaLanguages'), 'content/media-languages.yaml', mediaLanguage, shared),
			],
		},
	];
}

/** What may be chosen for fields that name entries of the plans. */
function chooser({ mediaLanguages }: Content, plans: Content['plans']): Surroundings['known'] {
	const unique = (options: { label: string; value: string }[]) => options.filter(({ value }, at) => options.findIndex((other) => other.value === value) === at);
	const units = unique(plans.flatMap((register) => register.units.map(({ id, name }) => ({ label: name.vi, value: id }))));
	const groups = unique(
		plans.flatMap((register) => register.units.filter(({ kind }) => kind === 'group').map(({ id, name }) => ({ label: name.vi, value: id }))),
	);
	const tasks = unique(plans.flatMap((register) => register.tasks.map(({ id, title }) => ({ label: `${id} ${title.vi}`, value: id }))));
	const duties = unique(plans.flatMap((register) => register.plan.reporting.map(({ id, name }) => ({ label: name.vi, value: id }))));
	const tongues = [{ label: 'tiếng Việt', value: 'vi' }, ...mediaLanguages.map(({ tag, name }) => ({ label: name.vi, value: tag }))];
	const targets = unique(plans.flatMap((register) => register.targets.map(({ id, text }) => ({ label: `${id}: ${text.vi}`.slice(0, 80), value: id }))));
	const lists: Record<string, { label: string; value: string }[]> = {
		...Object.fromEntries(['unit', 'leads', 'coordinators', 'reportedBy', 'from', 'to', 'issuer', 'by', 'parent', 'successors'].map((name) => [name, units])),
		groups,
		task: tasks,
		duty: duties,
		target: targets,
		reports: duties,
		languages: tongues,
	};
	return (field) => {
		// The tasks of a report or a target are those of the plan; in the table of contents, too.
		const options = field === 'tasks' ? tasks : lists[field];
		return options && options.length > 0 ? options : undefined;
	};
}

/** @returns the whole configuration, without what only a server would need */
export function editorConfig(content: Content, words: Words, label: (key: string) => string) {
	return {
		load_config_file: false,
		// The editor works on a folder of this computer; a remote repository is never asked.
		backend: { name: 'github', repo: 'noi-bo/quyen-con-nguoi', auth_methods: ['token'] },
		media_folder: 'public/media',
		public_folder: '/media',
		app_title: content.site.title.vi,
		logo: { src: '/favicon.svg' },
		show_preview_links: false,
		editor: { preview: false },
		output: { omit_empty_optional_fields: true },
		collections: collections(content, words, label),
	};
}
