/** What a filled-in form is read against, and whose it is. */
import type { Source } from '../../../reference/schema.ts';
import type { MediaLanguage, Product } from '../../products/schema.ts';
import type { Duty } from '../../reporting.ts';
import type { Register, Unit } from '../../schema.ts';

/** What a form is read against. */
export type Known = {
	plans: readonly Register[];
	sources: readonly Source[];
	media: readonly Product[];
	mediaLanguages: readonly MediaLanguage[];
};
/** Whose form it is, and for which period. */
export type FormOf = { register: Register; duty: Duty; unit: Unit };
