/** The words of law: what treaty bodies said of the State, with the place in their documents. */
import { z } from 'zod';
import { evidence, localized } from '../source/fields.ts';
import type { Refusal } from '../source/schema-problems.ts';
import { messages } from './messages.ts';

/** What a treaty body's words are, in the order in which pages show them; what it recommended stands in `content/recommendations/`. */
export const STATEMENT_KINDS = [
	/** what it was concerned about, or regretted */
	'concern',
	/** what it welcomed or noted as progress */
	'positive',
	/** what it asked to be given priority or reported back on, and by when; the date of the next report */
	'follow-up',
	/** what it asked in its list of issues, before the dialogue */
	'question',
	/** what a member said or asked in the dialogue: not the treaty body's own words */
	'dialogue',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

const refusals = {
	symbol: { kind: 'document-symbol', message: messages['document-symbol'] },
	paragraph: { kind: 'paragraph-form', message: messages['paragraph-form'] },
	recommendation: { kind: 'recommendation-elsewhere', message: messages['recommendation-elsewhere'] },
} satisfies Record<string, Refusal>;

/** Text of a form that editors are told in words of its own; data files name the form as a pattern. */
const written = (form: RegExp, params: Refusal) =>
	z
		.string()
		.refine((text) => form.test(text), { params })
		.meta({ pattern: form.source });

/** A document of the United Nations: `CAT/C/VNM/CO/1`, `A/48/18`, `E/C.12/VNM/Q/2-4`. */
export const documentSymbol = written(/^[A-Z][A-Za-z0-9.]*(\/[A-Za-z0-9.-]+)+$/, refusals.symbol);

const PARAGRAPH = String.raw`\d{1,3}(\([a-z]+\))*`;
const RANGE = String.raw`${PARAGRAPH}(-(\([a-z]+\)|${PARAGRAPH}))?`;
/** Paragraphs of a document, in its own numbers: `7`, `7(a)-(b)`, `5-6`, `3(b), 4`. */
const paragraphs = written(new RegExp(`^${RANGE}(, ${RANGE})*$`), refusals.paragraph);
/** The same, or a recommendation of the periodic review in the numbers of its report: `143.1`. */
export const paragraphsOrPoint = written(new RegExp(String.raw`^(${RANGE}(, ${RANGE})*|\d{1,3}\.\d{1,3})$`), refusals.paragraph);

/** The kind of a statement; a recommendation is told where it goes. */
const kind = z.preprocess((value, context) => {
	if (value === 'recommendation') context.addIssue({ code: 'custom', params: refusals.recommendation, message: value });
	return value;
}, z.enum(STATEMENT_KINDS));

/** One thing that a treaty body, or a member of it, said of the State, other than what it recommended. */
export const statement = z.strictObject({
	kind,
	text: localized,
	/** the symbol of the document that it stands in */
	document: documentSymbol.optional(),
	paragraph: paragraphs.optional(),
	/** who reported it, where the document itself was not read: said beside it */
	reportedBy: localized.optional(),
	...evidence,
});
export type Statement = z.infer<typeof statement>;
