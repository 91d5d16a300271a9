/** Forms from zod schemas: each field of a schema becomes a field of the form, named in the editor's language. */
import { z } from 'zod';
import { day, languageTag, localized, localizedList, otherNames, sourceRef, when } from '../source/fields.ts';

type Option = { label: string; value: string };
/** A field as Sveltia CMS takes it. */
export type Field = {
	name: string;
	label: string;
	widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'object' | 'list' | 'keyvalue';
	required: boolean;
	hint?: string;
	options?: Option[];
	multiple?: boolean;
	value_type?: 'int' | 'float';
	fields?: Field[];
	pattern?: [string, string];
	collapsed?: boolean;
	label_singular?: string;
	summary?: string;
};

/** The words of the forms, in the editor's language. */
export type FormWords = {
	/** the name of a field, in a form that calls it otherwise its own; the field's name where nobody has named it */
	field: (name: string, form?: string) => string;
	/** the name of a value that a field may have */
	value: (field: string, value: string) => string;
	/** what goes into a field of a kind, such as a date */
	hint: (kind: 'day' | 'when' | 'source') => string;
	/** the name of a language */
	language: (tag: string) => string;
};

/** What a form needs besides its schema. */
export type FormContext = {
	words: FormWords;
	/** the languages of the site, Vietnamese first */
	languages: readonly string[];
	/** what may be chosen for a field that names an entry, where that is known */
	known: (field: string) => Option[] | undefined;
};

/** Texts that are longer than a line, by the names of their fields. */
const LONG = new Set(['about', 'description', 'summary', 'text', 'note', 'caution', 'definition', 'doesNotShow', 'status', 'numerator', 'denominator']);

/**
 * @returns a field for each field of an object
 * @throws where a schema holds what no form can show, so that it is seen when it is written and not by an editor
 */
export function fieldsOf(schema: z.ZodObject, context: FormContext): Field[] {
	return Object.entries(schema.shape).map(([name, inner]) => fieldOf(name, inner as z.ZodType, context, true));
}

function fieldOf(name: string, schema: z.ZodType, context: FormContext, required: boolean): Field {
	const { words, known } = context;
	const base = { name, label: words.field(name), required };
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return fieldOf(name, schema.unwrap() as z.ZodType, context, false);
	if ((schema as z.ZodType) === localized) return { ...base, widget: 'object', fields: textFields(name, context, required), collapsed: false };
	if ((schema as z.ZodType) === otherNames) return { ...base, widget: 'object', fields: textFields(name, context, false), collapsed: false };
	if ((schema as z.ZodType) === localizedList) return { ...base, widget: 'object', fields: wordFields(context), collapsed: false };
	if ((schema as z.ZodType) === day) return { ...base, widget: 'string', hint: words.hint('day'), pattern: ['^\\d{4}-\\d{2}-\\d{2}$', words.hint('day')] };
	const options = known(name);
	if ((schema as z.ZodType) === when && !options) return { ...base, widget: 'string', hint: words.hint('when') };
	if (schema instanceof z.ZodEnum)
		return { ...base, widget: 'select', options: schema.options.map((value) => ({ label: words.value(name, `${value}`), value: `${value}` })) };
	if (schema instanceof z.ZodLiteral && schema.values.has(true)) return { ...base, widget: 'boolean' };
	if (schema instanceof z.ZodRecord) return { ...base, widget: 'keyvalue' };
	if (schema instanceof z.ZodLiteral)
		return { ...base, widget: 'select', options: [...schema.values].map((value) => ({ label: words.value(name, `${value}`), value: `${value}` })) };
	if (schema instanceof z.ZodNumber) return { ...base, widget: 'number', value_type: schema.format === 'safeint' ? 'int' : 'float' };
	if (schema instanceof z.ZodBoolean) return { ...base, widget: 'boolean' };
	if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return options ? { ...base, widget: 'select', options } : { ...base, widget: 'string' };
	if (schema instanceof z.ZodObject) return { ...base, widget: 'object', fields: fieldsOf(schema, context), collapsed: !required };
	if (schema instanceof z.ZodArray) return listOf(name, schema.element as z.ZodType, context, required);
	// Of an address or a page of the site, both are a line of text.
	if (schema instanceof z.ZodUnion && schema.options.every((one) => one instanceof z.ZodString || one instanceof z.ZodURL))
		return { ...base, widget: 'string' };
	throw new Error(`no form field for “${name}”`);
}

/** A text: one field for each language, the original first. */
function textFields(name: string, { languages, words }: FormContext, required: boolean): Field[] {
	const widget = LONG.has(name) ? 'text' : 'string';
	return languages.map((tag) => ({ name: tag, label: words.language(tag), widget, required: required && tag === 'vi' }));
}

/** Lists of words: one for each language, the original first. */
const wordFields = ({ languages, words }: FormContext): Field[] =>
	languages.map((tag) => ({ name: tag, label: words.language(tag), widget: 'list', required: tag === 'vi' }));

function listOf(name: string, element: z.ZodType, context: FormContext, required: boolean): Field {
	const { words, known } = context;
	const base: Field = { name, label: words.field(name), widget: 'list', required, label_singular: words.field(name), collapsed: true };
	if ((element as z.ZodType) === localized) return { ...base, fields: textFields(name, context, true) };
	if ((element as z.ZodType) === sourceRef) {
		const at: Field = { name: 'at', label: words.field('at'), widget: 'object', required: false, fields: textFields('at', context, false), collapsed: true };
		return {
			...base,
			hint: words.hint('source'),
			summary: '{{fields.id}}',
			fields: [{ name: 'id', label: words.field('sourceId'), widget: 'string', required: true }, at],
		};
	}
	if (element instanceof z.ZodObject) return { ...base, fields: fieldsOf(element, context) };
	const options = known(name);
	if (element instanceof z.ZodString || element instanceof z.ZodURL || (element as z.ZodType) === languageTag) {
		const { label_singular: _one, collapsed: _shut, ...plain } = base;
		if (!options) return plain;
		return { ...plain, widget: 'select', multiple: true, options };
	}
	throw new Error(`no form field for the entries of “${name}”`);
}
