/** Forms from zod schemas: each field of a schema becomes a field of the form, named in the editor's language. */
import { z } from 'zod';
import { ORIGINAL } from '../language/paths.ts';
import { day, languageTag, localized, localizedList, otherNames, sourceRef, when } from '../source/fields.ts';
import { type Field, type FieldOption, INNER, KEY, summaryOf, VALUE } from './field.ts';

/** The words of the forms, in the editor's language. */
export type FormWords = {
	/** the name of a field, in a form that calls it otherwise its own; the field's name where nobody has named it */
	field: (name: string, form?: string) => string;
	/** what an entry of a list is called, where it is told apart from the name of the list */
	one: (name: string, form?: string) => string | undefined;
	/** the name of a value that a field may have */
	value: (field: string, value: string) => string;
	/** what goes into a field of a kind, such as a date */
	hint: (kind: 'day' | 'when' | 'source' | 'language') => string;
	/** the name of a language */
	language: (tag: string) => string;
};

/** What may be chosen for a field: fixed values, or the entries of another form. */
export type Known = { options: FieldOption[] } | (Required<Pick<Field, 'collection' | 'value_field' | 'display_fields'>> & Pick<Field, 'file'>);

/** What a form needs besides its schema. */
export type FormContext = {
	words: FormWords;
	/** the languages of the site, Vietnamese first */
	languages: readonly string[];
	/**
	 * What may be chosen for a field that names an entry, where that is known.
	 * @param path of the field in its entry, by names alone: `modules.lessons.check`
	 */
	known: (name: string, path: string) => Known | undefined;
	/** where the field stands, and how many levels of groups that hold themselves are around it */
	path?: string;
	depth?: number;
};

/** Texts that are longer than a line, by the names of their fields. */
const LONG = new Set(
	'about answer caution change definition description details doesNotShow draft explanation feedback holds intro meaning mended model need note original outcome protects question said situation statement status summary task text why numerator denominator'.split(
		' ',
	),
);
/** Levels of groups that hold themselves, such as the navigation: no more are shown. */
const LEVELS = 3;
/** What the fields of an entry have in common. */
type Base = Pick<Field, 'name' | 'label' | 'required' | 'inFile'>;

/**
 * @returns a field for each field of an object
 * @throws where a schema holds what no form can show, so that it is seen when it is written and not by an editor
 */
export function fieldsOf(schema: z.ZodObject, context: FormContext): Field[] {
	return Object.entries(schema.shape).flatMap(([name, inner]) => fieldOf(name, inner as z.ZodType, inside(context, name), {}) ?? []);
}

const inside = (context: FormContext, name: string): FormContext => ({ ...context, path: context.path === undefined ? name : `${context.path}.${name}` });

type Given = { optional?: boolean; nullable?: boolean };

function fieldOf(name: string, schema: z.ZodType, context: FormContext, given: Given): Field | undefined {
	const { words } = context;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
		const nullable = schema instanceof z.ZodNullable || given.nullable === true;
		return fieldOf(name, schema.unwrap() as z.ZodType, context, { optional: true, nullable });
	}
	const required = given.optional !== true;
	const base: Base = { name, label: words.field(name), required, ...(given.nullable ? { inFile: { nullable: true } } : {}) };
	const known = knownAs(schema, base, context);
	if (known) return known;
	if (schema instanceof z.ZodPipe) return fieldOf(name, (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType, context, given);
	if (schema instanceof z.ZodLazy) {
		const depth = (context.depth ?? 0) + 1;
		return depth > LEVELS ? undefined : fieldOf(name, schema.unwrap() as z.ZodType, { ...context, depth }, given);
	}
	if (schema instanceof z.ZodUnknown) return undefined;
	if (schema instanceof z.ZodArray) return listOf(base, schema, context);
	if (schema instanceof z.ZodRecord) return recordOf(base, schema, context);
	if (schema instanceof z.ZodObject) return { ...base, widget: 'object', fields: fieldsOf(schema, context), collapsed: !required };
	if (schema instanceof z.ZodUnion) return unionOf(base, schema, context);
	return singleOf(base, schema, context) ?? refuse(name);
}

function refuse(name: string): never {
	throw new Error(`no form field for “${name}”`);
}

/** Shapes that all schemas share. */
function knownAs(schema: z.ZodType, base: Base, context: FormContext): Field | undefined {
	const { words } = context;
	const texts = (fields: Field[]): Field => ({ ...base, widget: 'object', fields, collapsed: false });
	if (schema === localized) return texts(textFields(base.name, context, base.required));
	if (schema === otherNames) return texts(textFields(base.name, context, false));
	if (schema === localizedList) return texts(wordFields(context));
	if (schema === day) return { ...base, widget: 'string', hint: words.hint('day'), pattern: ['^\\d{4}-\\d{2}-\\d{2}$', words.hint('day')] };
	if (schema === when) return { ...base, widget: 'string', hint: words.hint('when') };
	return undefined;
}

/** A value by itself. */
function singleOf(base: Base, schema: z.ZodType, context: FormContext): Field | undefined {
	const { words } = context;
	const options = (values: Iterable<unknown>): FieldOption[] =>
		[...values].map((value) => ({ label: words.value(base.name, `${value}`), value: typeof value === 'number' ? value : `${value}` }));
	const flag = base.required ? {} : { inFile: { ...base.inFile, flag: true as const } };
	if (schema instanceof z.ZodEnum) return { ...base, widget: 'select', options: options(schema.options) };
	if (schema instanceof z.ZodLiteral && schema.values.has(true)) return { ...base, widget: 'boolean', ...flag };
	if (schema instanceof z.ZodLiteral) return { ...base, widget: 'select', options: options(schema.values) };
	if (schema instanceof z.ZodNumber) return { ...base, widget: 'number', value_type: schema.format === 'safeint' ? 'int' : 'float' };
	if (schema instanceof z.ZodBoolean) return { ...base, widget: 'boolean', ...flag };
	if (!isText(schema)) return undefined;
	const chosen = context.known(base.name, context.path ?? base.name);
	if (chosen) return chooser(base, chosen);
	if (schema === (languageTag as z.ZodType)) return { ...base, ...line(base.name), hint: words.hint('language') };
	return { ...base, ...line(base.name) };
}

const isText = (schema: unknown): boolean => schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
const line = (name: string) => ({ widget: LONG.has(name) ? ('text' as const) : ('string' as const), use_emoji_autocomplete: false as const });

const chooser = (base: Base, known: Known): Field => ({
	...base,
	...('options' in known ? { widget: 'select' as const } : { widget: 'relation' as const }),
	...known,
});

/** A text: one field for each language, the original first. */
function textFields(name: string, { languages, words }: FormContext, required: boolean): Field[] {
	return languages.map((tag) => ({ name: tag, label: words.language(tag), ...line(name), required: required && tag === ORIGINAL }));
}

/** Lists of words: one for each language, the original first. */
const wordFields = ({ languages, words }: FormContext): Field[] =>
	languages.map((tag) => ({ name: tag, label: words.language(tag), widget: 'list', required: tag === ORIGINAL }));

/** A text in one of several forms is a line; a text or a group of fields is chosen between; of several groups, each has its name. */
function unionOf(base: Base, schema: z.ZodUnion, context: FormContext): Field {
	const options = schema.options as readonly z.ZodType[];
	const groups = options.filter((one) => !isText(one));
	if (groups.length === 0) return singleOf(base, options[0] as z.ZodType, context) ?? refuse(base.name);
	const [group] = groups;
	if (groups.length > 1 || group !== (localized as z.ZodType) || options.length !== 2) return refuse(base.name);
	const { words } = context;
	const text = singleOf({ name: 'entry', label: words.field(base.name), required: true }, options.find(isText) as z.ZodType, {
		...context,
		known: (_name, path) => context.known(base.name, path.replace(/\.entry$/, '')),
	});
	return {
		...base,
		widget: 'object',
		inFile: { ...base.inFile, either: { text: 'entry', group: 'words' } },
		types: [
			{ name: 'entry', label: words.value('either', 'entry'), fields: text ? [text] : [] },
			{ name: 'words', label: words.value('either', 'words'), fields: textFields(base.name, context, true) },
		],
	};
}

/** A group whose names nobody knows beforehand. */
function recordOf(base: Base, schema: z.ZodRecord, context: FormContext): Field {
	const { words } = context;
	const value = fieldOf(VALUE, schema.valueType as z.ZodType, inside(context, VALUE), {});
	const key = singleOf({ name: KEY, label: words.field('key'), required: true }, schema.keyType as unknown as z.ZodType, inside(context, KEY));
	const fields = [key ?? refuse(base.name), { ...(value ?? refuse(base.name)), label: words.field('valueOfKey') }];
	return {
		...base,
		required: false,
		widget: 'list',
		collapsed: true,
		summary: `{{fields.${KEY}}}`,
		fields,
		inFile: { ...base.inFile, pairs: true, ...(base.required ? { keep: true } : {}) },
	};
}

function listOf({ name, label, required, inFile }: Base, schema: z.ZodArray, context: FormContext): Field {
	const { words } = context;
	const element = schema.element as z.ZodType;
	const { minimum: min = 0 } = schema._zod.bag as { minimum?: number };
	// The program takes an empty list for a missing one: only a list that may not be empty is required.
	const asked = required && min > 0;
	const file = { ...inFile, ...(required && min === 0 ? { keep: true as const } : {}), ...(!required && min === 0 ? { mayBeEmpty: true as const } : {}) };
	const base: Field = {
		name,
		label,
		widget: 'list',
		required: asked,
		...(asked && min > 1 ? { min } : {}),
		...(Object.keys(file).length > 0 ? { inFile: file } : {}),
	};
	const block: Field = { ...base, label_singular: words.one(name) ?? label, collapsed: true };
	if (element === localized) return grouped(block, textFields(name, context, true));
	if (element === sourceRef) {
		const { min: _least, ...rest } = block;
		const id = singleOf({ name: 'id', label: words.field('sourceId'), required: true }, z.string(), {
			...context,
			known: (_name, path) => context.known('sourceId', path),
		});
		const at: Field = { name: 'at', label: words.field('at'), widget: 'object', required: false, fields: textFields('at', context, false), collapsed: true };
		return { ...rest, hint: words.hint('source'), summary: '{{fields.id}}', fields: [id ?? refuse(name), at], inFile: { ...file, short: 'id' } };
	}
	return entriesOf(base, block, element, context);
}

const grouped = (block: Field, fields: Field[]): Field => {
	const summary = summaryOf(fields, ORIGINAL);
	return { ...block, ...(summary === '' ? {} : { summary }), fields };
};

/** The entries of a list: groups of fields, one of several groups, lists, or single values. */
function entriesOf(base: Field, block: Field, element: z.ZodType, context: FormContext): Field {
	const { name } = base;
	const { words } = context;
	if (element instanceof z.ZodOptional) return refuse(name);
	if (element instanceof z.ZodLazy) {
		const depth = (context.depth ?? 0) + 1;
		if (depth > LEVELS) return { ...base, widget: 'hidden' };
		return entriesOf(base, block, element.unwrap() as z.ZodType, { ...context, depth });
	}
	if (element instanceof z.ZodDiscriminatedUnion) return { ...block, ...typesOf(element, context) };
	if (element instanceof z.ZodObject) return grouped(block, fieldsOf(element, context));
	if (element instanceof z.ZodArray) {
		const inner = listOf({ name: INNER, label: words.field('cells'), required: true }, element, inside(context, INNER));
		return {
			...block,
			fields: [{ ...inner, ...('label_singular' in inner ? { label_singular: words.one('cells') ?? inner.label } : {}) }],
			inFile: { ...base.inFile, single: INNER },
		};
	}
	const single = singleOf({ name, label: base.label, required: true }, element instanceof z.ZodPipe ? (element.in as z.ZodType) : element, context);
	if (single && (single.widget === 'select' || single.widget === 'relation')) {
		const { label, required, min, inFile } = base;
		return { ...single, label, required, multiple: true, ...(min === undefined ? {} : { min }), ...(inFile ? { inFile } : {}) };
	}
	// The program's lists of single values know texts alone.
	if (single?.widget === 'number') return { ...block, fields: [{ ...single, name: INNER }], inFile: { ...base.inFile, single: INNER } };
	if (isText(element) || element === (languageTag as z.ZodType) || (single && single.widget !== 'boolean')) return base;
	return refuse(`the entries of ${name}`);
}

/** One of several groups, told apart by a field that names it. */
function typesOf(schema: z.ZodDiscriminatedUnion, context: FormContext): Pick<Field, 'types' | 'typeKey'> {
	const { discriminator } = schema._zod.def;
	return {
		typeKey: discriminator,
		types: (schema.options as z.ZodObject[]).map((option) => {
			const { [discriminator]: named, ...shape } = option.shape as Record<string, z.ZodType>;
			const [value = ''] = named instanceof z.ZodLiteral ? [...named.values].map(String) : [];
			const fields = fieldsOf(z.strictObject(shape), context);
			return { name: value, label: context.words.value(discriminator, value), summary: summaryOf(fields, ORIGINAL), fields };
		}),
	};
}
