/**
 * The words that every room's schema shares: dates, translated text, references to sources.
 * A content file may hold only what a schema names: every object is strict, so a typo never passes.
 */
import { z } from 'zod';
import { isDevice } from '../files/archive-names.ts';
import { isCalendarDate } from './calendar-date.ts';
import { ADDRESS, type Form, saidAs } from './forms.ts';
import { messages } from './messages.ts';
import { ID, type Refusal } from './schema-problems.ts';
import { dayIn, WRITTEN } from './value-mistakes.ts';

const refusals = {
	date: { kind: 'date', message: messages.date },
	form: { kind: 'date-form', message: messages['date-form'] },
	part: { kind: 'day-form', message: messages['day-form'] },
	when: { kind: 'when-form', message: messages['when-form'] },
	far: { kind: 'date-far', message: messages['date-far'] },
	blank: { kind: 'not-of-form', message: messages['not-of-form'] },
	backwards: { kind: 'range-backwards', message: messages['range-backwards'] },
	languageTag: { kind: 'language-tag', message: messages['language-tag'], at: 'key' },
} satisfies Record<string, Refusal>;

/** True where Intl, which writes the dates and numbers, takes a text as a language tag: it throws on `en-x`. */
function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

const TAG: Form = { vi: 'mã của một ngôn ngữ', en: 'the tag of a language', example: 'vi' };

/** A BCP 47 language tag as a folder name under `content/languages/` uses it: `vi`, `en`, `vi-x-cotu`. */
export const languageTag = z
	.string()
	.regex(saidAs(/^[a-z]{2,3}(-[a-z0-9]+)*$/, TAG), { abort: true })
	.refine(isLanguageTag, { params: { ...refusals.blank, words: { form: { vi: TAG.vi, en: TAG.en }, example: TAG.example } } });

/** Nothing that a reader sees: blanks of any width, marks of direction, letters without a shape (Unicode's Default_Ignorable_Code_Point). */
const INVISIBLE = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Text that shows something; blanks around it are taken away. */
export const filled = z
	.string()
	.overwrite((text) => (INVISIBLE.test(text) ? '' : text.trim()))
	.min(1);

/**
 * Text in several languages. Vietnamese is required; every other language is optional,
 * and a page that lacks it shows the Vietnamese text and says so.
 */
export const localized = z.object({ vi: filled }, { error: WRITTEN.localized }).catchall(filled).superRefine(underLanguages);
export type Localized = z.infer<typeof localized>;

/** Several short texts in each language, such as words that people type for one thing; a text of one language is no translation of one of another. */
export const localizedList = z
	.object({ vi: z.array(filled).min(1) })
	.catchall(z.array(filled).min(1))
	.superRefine(underLanguages);

/** What something is called in languages other than its own; none is required. */
export const otherNames = z.object({ vi: filled.optional() }).catchall(filled).superRefine(underLanguages);

/** Every key is a language tag. */
function underLanguages(text: object, context: z.RefinementCtx): void {
	for (const key of Object.keys(text)) {
		if (!languageTag.safeParse(key).success) context.addIssue({ code: 'custom', path: [key], params: refusals.languageTag, message: key });
	}
}

/**
 * An identifier: lower case letters, digits and hyphens, as in `so-giao-duc`; it names files and folders, so none that Windows keeps for a device, and
 * what is kept by ids, so none that every object has.
 */
export const id = z
	.string({ error: WRITTEN.id })
	.regex(ID)
	.refine((text) => !isDevice(text) && !(text in {}));

/** A year that may stand in the content: no other is meant. */
const isNear = (date: string): boolean => date >= '1000' && date < '2200';

/** What is wrong with a date that is to be a full one. */
function dayRefusal(text: string): Refusal | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayIn(text) === undefined ? refusals.part : refusals.form;
	if (!isCalendarDate(text)) return refusals.date;
	return isNear(text) ? undefined : refusals.far;
}

/** A full date, ISO 8601 `YYYY-MM-DD`, that exists in the calendar. */
export const day = z.string({ error: WRITTEN.day }).superRefine((text, context) => {
	const refusal = dayRefusal(text);
	if (refusal) context.addIssue({ code: 'custom', params: { ...refusal, words: { example: dayIn(text) } }, message: text });
});

/** A point in time as exact as the source gives it: `2025`, `2025-07`, `2025-07-01`, or two of them as `from/to`. */
export const when = z.string({ error: WRITTEN.when }).superRefine((text, context) => {
	const refuse = (refusal: Refusal, example?: string) => context.addIssue({ code: 'custom', params: { ...refusal, words: { example } }, message: text });
	const parts = text.split('/');
	const known = (part: string) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(part) || isCalendarDate(part);
	const meant = dayIn(text);
	if (meant !== undefined && !parts.every(known) && !/^\d{4}-\d{2}-\d{2}$/.test(text)) refuse(refusals.form, meant);
	else if (parts.length > 2 || !parts.every((part) => known(part) || /^\d{4}-\d{2}-\d{2}$/.test(part))) refuse(refusals.when);
	else if (!parts.every(known)) refuse(refusals.date);
	else if (!parts.every(isNear)) refuse(refusals.far);
	else if (parts.length === 2 && latest(parts[1] ?? '') < earliest(parts[0] ?? '')) refuse(refusals.backwards);
});

/** The first day that a date of any exactness may mean: `2025-12` may be 1 December. @returns `YYYY-MM-DD` */
export const earliest = (date: string): string => `${date.split('/')[0]}-01-01`.slice(0, 10);

/** The last day that it may mean; of a year or a month the last that any may have, as days are only compared. @returns `YYYY-MM-DD` */
export const latest = (date: string): string => `${date.split('/').at(-1)}`.replace(/^\d{4}$/, '$&-12').replace(/^\d{4}-\d{2}$/, '$&-31');

/** @param day `YYYY-MM-DD` @param by days, before it where negative @returns `YYYY-MM-DD` */
export const shiftedDay = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** A reference to an entry of `content/sources.yaml`: its id, or its id and the place in it. */
export const sourceRef = z.union([
	z.string(),
	z.strictObject({
		/** the id in `content/sources.yaml` */
		id: z.string(),
		/** where in the source: an article, a paragraph, a page */
		at: localized,
	}),
]);
export type SourceRef = z.infer<typeof sourceRef>;
/** The id of the source that a reference names. */
export const sourceIdOf = (reference: SourceRef): string => (typeof reference === 'string' ? reference : reference.id);

/** What of a source was read: the body's own document, its text in another place, or somebody's report of it. */
export const readings = ['original', 'copy', 'reported'] as const;

/** The record of a verification: on that day somebody opened the text and read the passage. */
export const verification = z.strictObject({
	on: day,
	/** the id in `content/sources.yaml` of what was read, where that is not what the claim cites */
	against: z.string().optional(),
	/** the article, paragraph or page that was read, where the claim does not name it */
	at: localized.optional(),
	/** what of the text was read, where that is other than the source says of itself */
	how: z.enum(readings).optional(),
});
export type Verification = z.infer<typeof verification>;

/** What every claim carries: at least one source, and a record of its verification, absent while nobody has verified it. */
export const evidence = {
	source: z.array(sourceRef).min(1),
	verified: verification.optional(),
};

/** What an entry carries that belongs to this place alone: a copy of the project for another place begins without it. */
export const ofPlace = { local: z.literal(true).optional() };

/** What somebody may read beside the person who hurts them: its page has a way to leave it at once. */
export const leftFast = { quickExit: z.literal(true).optional() };

/** A sentence that claims something, with its source. */
export const claim = z.strictObject({ text: localized, ...evidence });
export type Claim = z.infer<typeof claim>;

/** A date that claims something, with its source. */
export const datedFact = z.strictObject({ date: when, note: localized.optional(), ...evidence });

/** A web address that is served over http or https. */
export const webAddress = z
	.url({ protocol: /^https?$/ })
	.refine((text) => !/\s/.test(text), { params: { ...refusals.blank, words: { form: { vi: ADDRESS.vi, en: ADDRESS.en }, example: ADDRESS.example } } });

/** A web address as RFC 3986 writes it: browsers take Vietnamese letters and spaces in one, JSON Schema's `uri` wants them encoded. */
export const asUri = (address: string): string => (URL.canParse(address) ? new URL(address).href : address);
