/** What was published of how many recommendations a review brought. */
import { reviews } from '../law/data.ts';
import type { RecommendationDocument } from './schema.ts';

/** @returns the figures of the cycle that a document belongs to; none for other mechanisms */
export const officialOf = ({ mechanism, cycle }: Pick<RecommendationDocument, 'mechanism' | 'cycle'>) =>
	mechanism === 'upr' ? reviews.cycles.find((one) => one.cycle === cycle) : undefined;
