/** A course as packages: one document in, one set of files for all that a browser plays, one manifest per format. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CourseDocument } from '../course/document.ts';
import { jsonForScript } from '../files/escape.ts';
import { zip } from '../files/zip.ts';
import { LIBRARIES, OWN_SCRIPT } from '../h5p/paths.ts';
import type { Player } from '../h5p/player/files.ts';
import type { QuizWords } from '../quiz/quiz-words.ts';
import type { ShellFiles } from './bundle.ts';
import { APP_FOLDER } from './course-data.ts';
import { courseData, PLAYER_FOLDER } from './data.ts';
import { type CartridgeVersion, cartridge } from './formats/cartridge.ts';
import { cmi5Structure } from './formats/cmi5.ts';
import { scorm12Manifest } from './formats/scorm12.ts';
import { scorm2004Manifest } from './formats/scorm2004.ts';
import { metadataOf, type PackageMetadata } from './metadata.ts';
import { withTexts } from './page-texts.ts';
import { type Format, formats, type PlayedFormat, playedFormats } from './paths.ts';
import { withPolicy } from './policy.ts';
import { verifyPackage } from './verify.ts';

/** What all packages are made with. */
export type Kit = {
	player: Player;
	shell: ShellFiles;
	/** the licences of everything in a package that is not the project's own */
	licences: string;
	/** the address of the published site, without a slash at its end */
	site: string;
	/** the day of this edition, `YYYY-MM-DD` */
	edition: string;
	/** Reads a file of the built site by its address. */
	media: (address: string) => Uint8Array;
};

export type Files = Map<string, string | Uint8Array>;
/** `html`: the page without its policy */
type Played = { files: Files; html: string };

const byName = (files: ReadonlyMap<string, string | Uint8Array>): Files => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * @param frame the page of the course, rendered without the texts of its lessons
 * @returns the files of each package, by format; a module by itself has none that an LMS takes apart
 * @throws where a package does not pass its own checks, with all that is wrong
 */
export function packagesOf(course: CourseDocument, quizWords: QuizWords, kit: Kit, frame: string): Map<Format, Files> {
	const missing = course.modules
		.flatMap(({ review, lessons }) => [review, ...lessons.map(({ check }) => check)])
		.filter((id) => id !== undefined && !course.quizzes.some((quiz) => quiz.id === id));
	if (missing.length > 0) throw new Error(`${course.id}: no package can hold the quizzes ${missing.join(', ')}`);
	const played = playedFiles(course, quizWords, kit, frame);
	const metadata = metadataOf(course, kit.site, kit.edition);
	const made = new Map<Format, Files>(
		(course.part ? playedFormats : formats).map((format) => {
			if (format === 'cartridge11') return [format, cartridgeFiles(course, quizWords, kit, '1.1', metadata)];
			if (format === 'cartridge') return [format, cartridgeFiles(course, quizWords, kit, '1.3', metadata)];
			return [format, withManifest(course, format, played, kit.site, metadata)];
		}),
	);
	const problems = [...made].flatMap(([format, files]) => verifyPackage(files).map((problem) => `${course.id} ${course.language} ${format}: ${problem}`));
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return made;
}

/** @returns the bytes of a package; the same files give the same bytes */
export const packageBytes = (files: Files): Uint8Array => zip(Object.fromEntries(files));

/** What a browser plays, the same for every format but for the name of the format and the policy of the page. */
function playedFiles(course: CourseDocument, quizWords: QuizWords, { player, shell, licences, site, media }: Kit, frame: string): Played {
	const data = courseData(course, quizWords, player, site);
	const page = withTexts(frame, course, site);
	const files: Files = new Map(shell);
	files.set(`${APP_FOLDER}course.js`, `window.courseData=${jsonForScript(data)};\n`);
	files.set('licences.txt', licences);
	// The H5P core may be passed on with its licence alone.
	files.set(`${PLAYER_FOLDER}GPL-3.0.txt`, readFileSync(new URL('./licences/GPL-3.0.txt', import.meta.url)));
	for (const [name, bytes] of player.files) if (isOwn(name)) files.set(PLAYER_FOLDER + name, bytes);
	for (const [address, path] of page.media) files.set(path, media(address));
	return { files, html: page.html };
}

/** What the project's own content types need: in an LMS there is no sandbox for those of others, nor for what editors dropped in. */
function isOwn(name: string): boolean {
	return name === LIBRARIES + OWN_SCRIPT || !/^(packages|libraries|styles|fonts|images)\//.test(name);
}

function withManifest(course: CourseDocument, format: PlayedFormat, played: Played, site: string, metadata: PackageMetadata): Files {
	const files: Files = new Map(played.files)
		.set('index.html', withPolicy(played.html, format))
		.set(`${APP_FOLDER}format.js`, `window.packageFormat=${JSON.stringify(format)};\n`);
	const names = [...byName(files).keys()];
	if (format === 'scorm12') return byName(new Map([...files, ...schemas('scorm12')]).set('imsmanifest.xml', scorm12Manifest(course, names, metadata)));
	if (format === 'scorm2004') return byName(new Map([...files, ...schemas('scorm2004')]).set('imsmanifest.xml', scorm2004Manifest(course, names, metadata)));
	if (format === 'cmi5') return byName(files.set('cmi5.xml', cmi5Structure(course, site, metadata)));
	return byName(files);
}

/** The schemas in a SCORM package, beside its manifest. */
function schemas(version: 'scorm12' | 'scorm2004'): Files {
	const folder = new URL(`./schemas/${version}/`, import.meta.url);
	return new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const));
}

function cartridgeFiles(course: CourseDocument, quizWords: QuizWords, { site, media }: Kit, version: CartridgeVersion, metadata: PackageMetadata): Files {
	const made = cartridge(course, quizWords, site, version, metadata);
	const files: Files = new Map(made.files);
	for (const [address, path] of made.media) files.set(path, media(address));
	return byName(files);
}
