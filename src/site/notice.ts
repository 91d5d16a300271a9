/** What a build says of who operates the site: warns while that is missing, and stops where the logo that is named is not there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { operatorProblems } from '../reference/check-site.ts';
import { siteKind } from '../reference/kinds.ts';
import type { SiteInfo } from '../reference/schema.ts';
import type { Content, Entry } from '../source/kind.ts';
import { error } from '../source/message.ts';
import { plainError } from '../source/plain-error.ts';
import { type Problem, problemsOf } from '../source/problem.ts';
import { report } from '../source/report.ts';

const problem = problemsOf({
	'logo-missing': error(
		['không có tệp {name}', 'đặt hình vào thư mục public/ hoặc sửa «logo»'],
		['there is no file {name}', 'put the picture into the folder public/ or correct “logo”'],
	),
});

/**
 * @param folder the folder of files that are published as they are
 * @returns an error where the logo that the site names is not among them
 */
export function logoProblems({ data: { logo }, place }: Pick<Entry<SiteInfo>, 'data' | 'place'>, folder: string): Problem[] {
	return logo === undefined || existsSync(join(folder, logo)) ? [] : [problem('logo-missing', place(['logo']), { name: `public${logo}` })];
}

/** @param content the checked content */
export function siteNotice(content: Content): AstroIntegration {
	const entries = content.all(siteKind);
	const said = (problems: Problem[]) => report(problems, { language: process.env.CHECK_LANG === 'en' ? 'en' : 'vi', format: 'text' });
	return {
		name: 'site-notice',
		hooks: {
			'astro:config:done': ({ config }) => {
				const problems = entries.flatMap((entry) => logoProblems(entry, fileURLToPath(config.publicDir)));
				if (problems.length > 0) throw plainError(said(problems));
			},
			'astro:build:done': ({ logger }) => {
				const missing = entries.flatMap(operatorProblems);
				if (missing.length > 0) logger.warn(said(missing).trimEnd());
			},
		},
	};
}
