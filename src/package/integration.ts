/** After the pages are built: packs every course in every language and format, before the site's links are checked. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { courseDocument } from '../course/document.ts';
import { moduleDocuments } from '../course/module-document.ts';
import type { Course } from '../course/schema.ts';
import { cached, projectCode } from '../files/cache.ts';
import { pathOf } from '../files/header-rules.ts';
import { rootOf } from '../files/site-address.ts';
import type { Player } from '../h5p/player/files.ts';
import { type StringTables, sayFrom } from '../language/strings.ts';
import { quizWords } from '../quiz/quiz-words.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { ShownRecording } from '../recording/shown.ts';
import { isPlaceholder } from '../reference/placeholder.ts';
import type { Source } from '../reference/schema.ts';
import { buildDay } from '../source/build-day.ts';
import type { Colours } from '../ui/colours.ts';
import { shellFiles } from './bundle.ts';
import { lessonBodies } from './lesson-bodies.ts';
import { carriesRecordings } from './lesson-recordings.ts';
import { type Kit, packageBytes, packagesOf } from './packages.ts';
import { packageFile, pageFile } from './paths.ts';

/** What packages are made from. */
export type PackageSources = {
	courses: readonly Course[];
	quizzes: readonly Quiz[];
	sources: readonly Source[];
	/** the tags of the site's languages */
	languages: readonly string[];
	strings: StringTables;
	recordings: readonly ShownRecording[];
	player: Player;
	/** the style sheet that declares the typeface */
	fontSheet: string;
	colours: Colours;
};

export function coursePackages({ courses, quizzes, sources, languages, strings, recordings, player, fontSheet, colours }: PackageSources): AstroIntegration {
	let site = '';
	return {
		name: 'course-packages',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = rootOf(config.site ?? '');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const kit: Kit = {
					player,
					shell: await shellFiles(fontSheet, colours),
					licences: readFileSync(new URL('../../THIRD-PARTY-LICENCES.md', import.meta.url), 'utf8'),
					site,
					edition: buildDay(),
					media: (address) => readFileSync(join(dist, pathOf(address))),
				};
				const code = projectCode();
				let count = 0;
				for (const course of courses) {
					for (const tag of languages) {
						const left = carriesRecordings(course, recordings) ? undefined : sayFrom(strings, tag)('package.recordings');
						const published = isPlaceholder(site) ? undefined : site;
						const whole = courseDocument(course, quizzes, tag, lessonBodies(dist, course, tag, left, published));
						for (const document of [whole, ...moduleDocuments(whole)]) {
							const module = document.part?.module;
							const page = join(dist, pageFile(course.id, tag, module));
							const frame = readFileSync(page, 'utf8');
							rmSync(page);
							for (const [format, files] of packagesOf(document, quizWords(sayFrom(strings, tag), sources, tag), kit, frame)) {
								const file = join(dist, packageFile(course.id, tag, format, module));
								mkdirSync(dirname(file), { recursive: true });
								const input = [code, ...[...files].flat()];
								writeFileSync(file, await cached('packages', input, () => packageBytes(files)));
								count++;
							}
						}
					}
				}
				logger.info(`${count} gói khóa học / course packages`);
			},
		},
	};
}
