/** Patterns of paths. */
import { literally } from './literally.ts';

/**
 * @param pattern `*` stands for any text without `/`, `**` for any text
 * @returns the source of a regular expression that matches what fits
 */
export const globSource = (pattern: string): string =>
	pattern
		.split(/(\*+)/)
		.map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : literally(part)))
		.join('');
