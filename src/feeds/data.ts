/** The published content and the open data made from it, as pages get them. */
import sets from 'content:datasets';
import { languages } from '../language/data.ts';
import { conventions, groups, rights } from '../law/data.ts';
import { media, mediaLanguages, plans } from '../plan/data.ts';
import { pages } from '../prose/data.ts';
import { quizzes } from '../quiz/data.ts';
import { bodies } from '../recommendation/data.ts';
import { glossary, site, sources } from '../reference/data.ts';
import { results } from '../results/data.ts';
import { situations } from '../situation/data.ts';
import type { RawDataset } from './entries.ts';
import type { Published } from './published.ts';

export const published: Published = {
	site,
	languages,
	sources,
	conventions,
	rights,
	groups,
	glossary,
	bodies,
	situations,
	results,
	quizzes,
	plans,
	media,
	mediaLanguages,
	pages,
};
/** every data set, with addresses that lack the site's own */
export const rawDatasets = sets as RawDataset[];
