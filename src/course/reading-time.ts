/** How long a text takes to read. */

/** Words a minute; Vietnamese is written syllable by syllable. Silent reading of explanatory text, on the slow side. */
const PACE: Record<string, number> = { vi: 230, en: 200 };

/**
 * @param body the text of an MDX page
 * @returns whole minutes, at least one
 */
export function readingMinutes(body: string, language: string): number {
	const text = body.replace(/<[^>]*>|\]\([^)]*\)|[#*_`[\]]/g, ' ');
	const words = text.match(/[\p{L}\p{N}]+(?:[.,:/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	return Math.max(Math.round(words / (PACE[language] ?? 200)), 1);
}
