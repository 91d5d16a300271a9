/** What cards, news and link previews are made from: the content as pages get it. */
import type { Language } from '../language/schema.ts';
import type { Convention, Group, Right } from '../law/schema.ts';
import type { MediaLanguage, Product } from '../plan/products/schema.ts';
import type { Register } from '../plan/schema.ts';
import type { PageHead } from '../prose/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { NationalBody } from '../recommendation/schema.ts';
import type { SiteInfo, Source, Term } from '../reference/schema.ts';
import type { Indicator } from '../results/schema.ts';
import type { Situation } from '../situation/schema.ts';

export type Published = {
	site: SiteInfo;
	languages: readonly Language[];
	sources: readonly Source[];
	conventions: readonly Convention[];
	rights: readonly Right[];
	groups: readonly Group[];
	glossary: readonly Term[];
	/** those that lead on recommendations */
	bodies: readonly NationalBody[];
	situations: readonly Situation[];
	results: readonly Indicator[];
	quizzes: readonly Quiz[];
	/** the newest plan first */
	plans: readonly Register[];
	/** the newest product first */
	media: readonly Product[];
	mediaLanguages: readonly MediaLanguage[];
	/** prose pages by their path under `content/docs/` */
	pages: readonly { key: string; head: PageHead }[];
};
