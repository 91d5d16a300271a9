/** The kinds of content of this room: a plan with its units, tasks, targets and reports, and communication products. */
import { z } from 'zod';
import { languageKind } from '../language/kinds.ts';
import { lawKind } from '../law/kinds.ts';
import { namesIn } from '../source/entry-checks.ts';
import { asUri, day, id, webAddress } from '../source/fields.ts';
import { yamlEntry, yamlList } from '../source/format.ts';
import type { Content, EditorForm, Kind, Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { beginRegister } from './begin-register.ts';
import { dueDates } from './calendar.ts';
import { checkYear } from './check.ts';
import { choicesOf } from './choices.ts';
import { messages, names } from './messages.ts';
import { COMPARE, PLANS, periodPath, planPath, planPaths, reportsPath, targetsPath, taskPath, taskSlug, unitPath } from './paths.ts';
import { newestFirst, productPaths } from './products/catalogue.ts';
import { checkMediaLanguages, checkProducts } from './products/check.ts';
import { messages as productMessages, names as productNames } from './products/messages.ts';
import { PRODUCTS, productPath } from './products/paths.ts';
import { type MediaLanguage, mediaLanguage, type Product, product } from './products/schema.ts';
import { productStarter } from './products/starter.ts';
import { percent, targetValues } from './progress.ts';
import { reportStarter } from './report-starter.ts';
import { type Plan, plan, type Register, type Reports, reportEntry, reports, type Target, type Task, target, task, type Unit, unit } from './schema.ts';
import { taskStarter } from './starter.ts';
import { registerOf, type Year, yearsOf } from './years.ts';

const year = z.number().int();
const url = webAddress;
/** Any page of a plan of which a file cannot be read. */
const anyPage = (folder = '*'): string[] => [PLANS, `${planPath(folder)}**`];
const YEAR_FILES = ['plan.yaml', 'units.yaml', 'targets.yaml', 'reports.yaml'];

/** The plans of the content with their places, the oldest first. */
export const yearsIn = (content: Content): Year[] =>
	yearsOf({
		plan: content.all(planKind),
		units: content.all(unitKind),
		tasks: content.all(taskKind),
		targets: content.all(targetKind),
		reports: content.all(reportsKind),
	});
/** The plans as pages get them, the newest first. */
const registersIn = (content: Content): Register[] => content.served(planKind);

/** The page of the newest plan that takes the place of one of a plan that is gone; the list of plans, where it has no such page. */
function inNewestPlan(address: string, content: Content): string | undefined {
	const rest = /^\/ke-hoach\/\d{4}\/(.*)$/.exec(address)?.[1];
	const newest = content.all(planKind).at(-1)?.data.year;
	if (rest === undefined) return undefined;
	const same = newest === undefined ? PLANS : `${planPath(newest)}${rest}`;
	return content.addresses.has(same) ? same : PLANS;
}

/** Where the forms of each plan's files stand. */
const formPlaces =
	(file: string): EditorForm['places'] =>
	(content) =>
		registersIn(content).map((register) => ({
			path: `content/plan/${register.plan.year}/${file}`,
			group: { label: 'plan', suffix: `${register.plan.year}` },
			suffix: `${register.plan.year}`,
			choices: choicesOf([register], content.served(mediaLanguageKind)),
		}));

export const planKind: Kind<Plan, Register[]> = {
	...names.plan,
	begin: beginRegister,
	insteadOf: inNewestPlan,
	local: true,
	files: /^plan\/(\d{4})\/plan\.yaml$/,
	format: yamlEntry(plan),
	required: (files) => {
		const years = new Set(files.flatMap((name) => /^plan\/(\d{4})\//.exec(name)?.[1] ?? []));
		return [...years].flatMap((folder) => YEAR_FILES.map((name) => `plan/${folder}/${name}`));
	},
	check: (_entries, content) =>
		yearsIn(content).flatMap((one) =>
			checkYear(one, {
				laws: namesIn(content, lawKind),
				today: content.today,
				addresses: content.addresses,
				noReports: new Map(content.all(languageKind).map(({ data }) => [data.tag, data.noReports ?? []])),
			}),
		),
	addresses: (_entries, content) => [PLANS, COMPARE, ...registersIn(content).flatMap(planPaths)],
	mayMake: (_id, [folder]) => anyPage(folder),
	serve: (_entries, content): Register[] =>
		yearsIn(content)
			.flatMap((one) => registerOf(one) ?? [])
			.sort((a, b) => b.plan.year - a.plan.year),
	shownOn: ({ data }, content) => [
		{
			title: data.title,
			path: planPath(data.year),
			part: [data, content.all(targetKind).flatMap((entry) => (Number(entry.keys[0]) === data.year ? [entry.data] : []))],
		},
	],
	form: { label: 'planFile', schema: plan, holds: 'file', order: 34, places: formPlaces('plan.yaml') },
	feed: {
		name: 'ke-hoach',
		order: 10,
		planned: true,
		schema: plan.extend({ url }),
		entries: (_entries, content) => registersIn(content).map((register) => ({ ...register.plan, url: planPath(register.plan.year) })),
	},
};

const unitKind: Kind<Unit> = {
	...names.unit,
	local: true,
	files: /^plan\/(\d{4})\/units\.yaml$/,
	format: yamlList(unit),
	mayMake: (_id, [folder]) => anyPage(folder),
	shownOn: ({ data, keys: [folder = ''] }) => [{ title: data.name, path: unitPath(folder, data.id) }],
	form: { label: 'units', schema: unit, holds: 'list', order: 33, places: formPlaces('units.yaml') },
	feed: {
		name: 'don-vi',
		order: 30,
		planned: true,
		schema: unit.extend({ year, url }),
		entries: (_entries, content) =>
			registersIn(content).flatMap((register) =>
				register.units.map((entry) => ({ ...entry, year: register.plan.year, url: unitPath(register.plan.year, entry.id) })),
			),
	},
};

/** A reporting date of a task, as it follows from the plan. */
const taskDate = z.strictObject({
	/** the plan's duty; absent for a date of the task's own */
	duty: id.optional(),
	/** the report must have arrived before this day begins */
	before: day,
	/** the last whole day for it */
	lastDay: day,
	/** the unit that receives it; absent for a milestone */
	to: id.optional(),
	/** the leads that owe the report; empty where its receiver alone reports on the task */
	from: z.array(id),
	/** to whom the receiver reports, on a day that the plan does not set, in the place of leads that owe no report */
	compiledFor: z.array(id),
});

const taskKind: Kind<Task> = {
	...names.task,
	local: true,
	files: /^plan\/(\d{4})\/tasks\/[^/]+\.yaml$/,
	format: yamlEntry(task),
	fileName: (number) => `${taskSlug(number)}.yaml`,
	mayMake: (_id, [folder]) => anyPage(folder),
	shownOn: ({ data, keys: [folder = ''] }) => [
		{
			title: { ...data.title, ...Object.fromEntries(Object.entries(data.title).map(([tag, text]) => [tag, `${data.id} ${text}`])) },
			path: taskPath(folder, data.id),
		},
	],
	starter: taskStarter,
	// A task's file is named after its number in its own way; new ones come from `npm run new task`.
	form: { label: 'tasks', schema: task, holds: 'folder', order: 35, create: false, places: formPlaces('tasks') },
	feed: {
		name: 'nhiem-vu',
		order: 20,
		planned: true,
		schema: task.extend({ year, url, due: z.array(taskDate) }),
		entries: (_entries, content) =>
			registersIn(content).flatMap((register) =>
				register.tasks.map((entry) => ({
					...entry,
					year: register.plan.year,
					url: taskPath(register.plan.year, entry.id),
					due: dueDates(entry, register).map(({ duty, before, lastDay, to, from, compiledFor }) => ({
						...(duty === undefined ? {} : { duty }),
						before,
						lastDay,
						...(to === undefined ? {} : { to }),
						from: [...from],
						compiledFor: [...compiledFor],
					})),
				})),
			),
	},
};

const share = { part: z.number().int().min(0), whole: z.number().int().min(1) };
/** The value of a target on a reporting date. */
const targetValue = z.strictObject({
	duty: id,
	/** the last day that counts, `YYYY-MM-DD` */
	until: z.string(),
	...share,
	/** unrounded */
	percent: z.number().min(0).max(100),
	units: z.array(z.strictObject({ unit: id, ...share })),
});

const targetKind: Kind<Target> = {
	...names.target,
	local: true,
	files: /^plan\/(\d{4})\/targets\.yaml$/,
	format: yamlList(target),
	mayMake: (_id, [folder]) => anyPage(folder),
	form: { label: 'targets', schema: target, holds: 'list', order: 32, places: formPlaces('targets.yaml') },
	feed: {
		name: 'muc-tieu',
		order: 40,
		planned: true,
		schema: target.extend({ year, url, values: z.array(targetValue) }),
		entries: (_entries, content) =>
			registersIn(content).flatMap((register) =>
				register.targets.map((entry) => ({
					...entry,
					year: register.plan.year,
					url: `${targetsPath(register.plan.year)}#${entry.id}`,
					values: targetValues(register, entry, mediaIn(content), content.today).flatMap(({ duty, until, total, units }) =>
						total ? [{ duty: duty.id, until, ...total, percent: percent(total), units: units.map((one) => ({ unit: one.unit, ...one.share })) }] : [],
					),
				})),
			),
	},
};

const mediaIn = (content: Content) => ({ media: content.served(productKind), mediaLanguages: content.served(mediaLanguageKind) });

const reportsKind: Kind<Reports> = {
	...names.reports,
	local: true,
	files: /^plan\/(\d{4})\/reports\.yaml$/,
	format: yamlEntry(reports),
	mayMake: (_id, [folder]) => anyPage(folder),
	shownOn: ({ keys: [folder = ''] }) => [{ title: { string: 'reports.title', values: { year: folder } }, path: reportsPath(folder) }],
	startedAs: 'report',
	starter: reportStarter,
	form: { label: 'reports', schema: reports, holds: 'file', order: 31, places: formPlaces('reports.yaml') },
	feed: {
		name: 'bao-cao',
		order: 50,
		planned: true,
		schema: reportEntry.extend({ year, url }),
		entries: (_entries, content) =>
			registersIn(content).flatMap((register) =>
				register.reports.entries.map((entry) => ({ ...entry, year: register.plan.year, url: periodPath(register.plan.year, entry.duty) })),
			),
	},
};

export const mediaLanguageKind: Kind<MediaLanguage> = {
	...productNames.mediaLanguage,
	files: /^media-languages\.yaml$/,
	format: yamlList(mediaLanguage),
	check: checkMediaLanguages,
	shownOn: () => [{ title: { string: 'media.title' }, path: PRODUCTS }],
	form: {
		label: 'mediaLanguages',
		schema: mediaLanguage,
		holds: 'list',
		order: 92,
		places: () => [{ path: 'content/media-languages.yaml', group: { label: 'shared' }, choices: {} }],
	},
};

export const productKind: Kind<Product> = {
	...productNames.product,
	local: true,
	files: /^media\/[^/]+\.yaml$/,
	format: yamlEntry(product),
	fileName: (name) => `${name}.yaml`,
	check: (entries, content) => checkProducts(entries, content.all(mediaLanguageKind), yearsIn(content), content),
	addresses: (_entries, content) => productPaths(content.served(productKind)),
	mayMake: () => [`${PRODUCTS}**`],
	order: newestFirst,
	shownOn: ({ data }) => [{ title: data.title, path: productPath(data) }],
	starter: starterWithId(productStarter),
	form: {
		label: 'products',
		schema: product,
		holds: 'folder',
		order: 10,
		places: (content) => [{ path: 'content/media', choices: choicesOf(registersIn(content), content.served(mediaLanguageKind)) }],
	},
	feed: {
		name: 'san-pham',
		order: 60,
		planned: true,
		schema: product.extend({ url }),
		entries: (_entries, content) =>
			content.served(productKind).map((entry) => ({ ...entry, ...(entry.link === undefined ? {} : { link: asUri(entry.link) }), url: productPath(entry) })),
	},
};

export const planRoom: Room = {
	kinds: [planKind, unitKind, taskKind, targetKind, reportsKind, productKind, mediaLanguageKind],
	messages: { ...messages, ...productMessages },
};
