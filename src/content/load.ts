/** Reads and checks the content for a build or a dev server. */
import { fileURLToPath } from 'node:url';
import { newAmong } from '../reference/known-warnings.ts';
import { buildDay } from '../source/build-day.ts';
import type { Content } from '../source/kind.ts';
import { isError, report } from '../source/report.ts';
import { check } from './check.ts';
import { keptReadings } from './kept-readings.ts';

/**
 * What a build works with: the checked content, or the list of errors in it. A build says what stops it; `npm run check` lists the warnings too, and
 * so does `report`, for whoever is just writing.
 */
export type Loaded = { content: Content } | { errors: string; report: string };

/** Opened once: a dev server reads again only what has changed, and what it does not ask for would be let go. */
let kept: ReturnType<typeof keptReadings>;

/** @param folder the content folder */
export function loadContent(folder: URL): Loaded {
	kept ??= keptReadings('content');
	const { content, problems, waiting, checked } = check(fileURLToPath(folder), buildDay(), { watched: true, kept });
	const errors = problems.filter(isError);
	if (errors.length === 0) return { content };
	const options = { language: process.env.CHECK_LANG === 'en' ? 'en' : 'vi', format: 'text', waiting } as const;
	return {
		errors: report(errors, options),
		report: report(problems, {
			...options,
			fresh: newAmong(
				problems.filter((one) => !isError(one)),
				checked,
			),
		}),
	};
}
