/** What the packages of tests are made with: the real player and page, built once per process. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CourseDocument } from '../../src/course/document.ts';
import { bundlePlayer } from '../../src/h5p/player/bundle.ts';
import { playerFiles } from '../../src/h5p/player/files.ts';
import { shellFiles } from '../../src/package/bundle.ts';
import { type Files, type Kit, packagesOf } from '../../src/package/packages.ts';
import type { Format } from '../../src/package/paths.ts';
import { makeFonts } from '../../src/ui/fonts.ts';
import { loadWithAstro } from './astro-pages.ts';
import { SITE, sampleCourse } from './course-samples.ts';
import { sampleQuizWords } from './quiz-samples.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
/** The day of the edition, as packages say it. */
export const EDITION = '2026-11-29';
let kit: Promise<Kit> | undefined;

export function sampleKit(): Promise<Kit> {
	kit ??= (async () => ({
		player: playerFiles(await bundlePlayer(), new Map(), new Map()),
		shell: await shellFiles(await makeFonts(mkdtempSync(join(tmpdir(), 'fonts-')))),
		licences: 'licences',
		site: SITE,
		edition: EDITION,
		media: () => new TextEncoder().encode(PICTURE),
	}))();
	return kit;
}

/** The page of a course as the site renders it, before the texts come in. */
export async function sampleFrame(course: CourseDocument, site = SITE): Promise<string> {
	const { renderFrame } = await loadWithAstro<typeof import('../../src/package/page/render.ts')>('/src/package/page/render.ts');
	return renderFrame(course, sampleQuizWords(course.language).say, site);
}

/** The packages of the sample course, by format. */
export async function samplePackages(course = sampleCourse(), kit?: Kit): Promise<Map<Format, Files>> {
	const used = kit ?? (await sampleKit());
	return packagesOf(course, sampleQuizWords(course.language), used, await sampleFrame(course, used.site));
}

/** A file of a package, as text. */
export function packageText(packages: ReadonlyMap<Format, Files>, format: Format, path: string): string {
	const content = packages.get(format)?.get(path);
	if (content === undefined) throw new Error(`${format}: ${path}`);
	return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
