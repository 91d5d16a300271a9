/** Made-up recommendations for tests. */
import type { Listed } from '../../src/recommendation/register.ts';
import { listed } from '../../src/recommendation/register.ts';
import type { Recommendation, RecommendationDocument } from '../../src/recommendation/schema.ts';

/** @returns a recommendation that names a right and nothing else, but for what is given */
export const recommendation = (id: string, more: Partial<Recommendation> = {}): Recommendation => ({
	id,
	paragraph: id.replace('-', '.'),
	text: { vi: `Khuyến nghị ${id}`, en: `Recommendation ${id}` },
	rights: ['giao-duc'],
	...more,
});

/** @returns a document of the second cycle with some recommendations, but for what is given */
export const document = (id: string, recommendations: Recommendation[], more: Partial<RecommendationDocument> = {}): RecommendationDocument => ({
	id,
	mechanism: 'upr',
	symbol: `A/HRC/${id}`,
	title: { vi: `Tài liệu ${id}`, en: `Document ${id}` },
	date: '2014-04-02',
	cycle: 2,
	recommendations,
	source: ['MAU'],
	...more,
});

/** @returns the register of one document */
export const registerOf = (...recommendations: Recommendation[]): Listed[] => listed([document('upr-2', recommendations)]);
