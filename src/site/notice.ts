/** What a build says of who operates the site: warns while that is missing. */
import type { AstroIntegration } from 'astro';
import { operatorProblems } from '../reference/check-site.ts';
import { siteKind } from '../reference/kinds.ts';
import type { Content } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { report } from '../source/report.ts';

/** @param content the checked content */
export function siteNotice(content: Content): AstroIntegration {
	const entries = content.all(siteKind);
	const said = (problems: Problem[]) => report(problems, { language: process.env.CHECK_LANG === 'en' ? 'en' : 'vi', format: 'text' });
	return {
		name: 'site-notice',
		hooks: {
			'astro:build:done': ({ logger }) => {
				const missing = entries.flatMap(operatorProblems);
				if (missing.length > 0) logger.warn(said(missing).trimEnd());
			},
		},
	};
}
