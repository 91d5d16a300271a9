/** What a filled-in form is read against. */
import type { Source } from '../../../reference/schema.ts';
import type { MediaLanguage, Product } from '../../products/schema.ts';
import type { Register } from '../../schema.ts';

export type Known = {
	plans: readonly Register[];
	sources: readonly Source[];
	media: readonly Product[];
	mediaLanguages: readonly MediaLanguage[];
	/** `YYYY-MM-DD`: what is reported has happened by then */
	today: string;
};
