/**
 * A course as an IMS Common Cartridge 1.1 or 1.3: lessons as web content, checks as assessments, the exam's items as a question bank.
 * Form: IMS Global, Common Cartridge Profile 1.1 and 1.3.
 */
import type { CourseDocument, LessonDocument } from '../../course/document.ts';
import { lessonPath } from '../../course/paths.ts';
import { escapeHtml } from '../../files/escape.ts';
import { element, type Raw, xmlDocument } from '../../files/xml.ts';
import { formatNumber } from '../../language/format.ts';
import { inLocale } from '../../language/paths.ts';
import { hoursOf } from '../../learning/certificate-code.ts';
import type { QuizWords } from '../../quiz/quiz-words.ts';
import { lessonHtml } from '../lesson-html.ts';
import { lmsName } from '../lms-name.ts';
import type { PackageMetadata } from '../metadata.ts';
import { pagePolicy } from '../policy.ts';
import { cartridgeLom } from './lom.ts';
import { identifier, resource } from './manifest.ts';
import { assessment, bank } from './qti12.ts';

/** What differs between the versions: names and places of schemas, and kinds of resources. */
const VERSIONS = {
	'1.1': {
		packaging: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
		lom: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
		schemas: 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_',
		lomSchema: 'http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd',
		quizzes: 'imsqti_xmlv1p2/imscc_xmlv1p1',
	},
	'1.3': {
		packaging: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1',
		lom: 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest',
		schemas: 'http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_',
		lomSchema: 'http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd',
		quizzes: 'imsqti_xmlv1p2/imscc_xmlv1p3',
	},
} as const;
/** Moodle reads 1.1 and no later one; others read 1.3. */
export type CartridgeVersion = keyof typeof VERSIONS;

export type Cartridge = { files: Map<string, string>; media: Map<string, string> };

/** @param site the address of the published site, without a slash at its end */
export function cartridge(course: CourseDocument, quizWords: QuizWords, site: string, version: CartridgeVersion, metadata: PackageMetadata): Cartridge {
	const files = new Map<string, string>();
	const media = new Map<string, string>();
	const schema = `${VERSIONS[version].schemas}qtiasiv1p2p1_v1p0.xsd`;
	const lessons = course.modules.flatMap((module) => module.lessons);
	// Moodle, which reads 1.1, makes each lesson an activity and loses what links to its file: there a lesson leads to the site.
	for (const lesson of lessons) files.set(pageOf(lesson.id), page(course, lesson, version === '1.1' ? [] : lessons, quizWords, site, media));
	for (const quiz of course.quizzes) files.set(quizFile(quiz.id), assessment(quiz, quizWords, schema));
	if (course.exam) files.set(quizFile(course.exam.quiz.id), bank(course.exam.quiz, quizWords, schema));
	files.set('imsmanifest.xml', manifest(course, quizWords, media, version, metadata));
	return { files, media };
}

const pageOf = (lesson: string) => `lessons/${lesson}.html`;
const quizFile = (quiz: string) => `quizzes/${quiz}.xml`;

/** @param linked the lessons that it may link to inside the cartridge */
function page(
	{ language, id }: CourseDocument,
	lesson: LessonDocument,
	linked: readonly LessonDocument[],
	{ say }: QuizWords,
	site: string,
	media: Map<string, string>,
): string {
	const inside = (path: string) => {
		const found = linked.find((other) => path === inLocale(lessonPath(id, other.id), language));
		return found && { lesson: found.id, href: `${found.id}.html` };
	};
	const text = lessonHtml(lesson.html, lesson.id, site, inside, { words: say('glossary.title'), sources: say('sources.title') });
	for (const [address, path] of text.media) media.set(address, path);
	const body = [...text.media.values()].reduce((markup, path) => markup.replaceAll(`"${path}"`, `"../${path}"`), text.html);
	const objectives = lesson.objectives.map((objective) => `<li>${escapeHtml(objective)}</li>`).join('');
	return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head><meta http-equiv="content-security-policy" content="${pagePolicy('cartridge')}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(lesson.title)}</title></head>
<body>
<h1>${escapeHtml(lesson.title)}</h1>
<p><strong>${escapeHtml(say('course.objectives'))}</strong></p>
<ul>${objectives}</ul>
${body}
</body>
</html>
`;
}

function manifest(
	course: CourseDocument,
	{ say }: QuizWords,
	media: ReadonlyMap<string, string>,
	version: CartridgeVersion,
	metadata: PackageMetadata,
): string {
	const { packaging, lom, schemas, lomSchema, quizzes: kinds } = VERSIONS[version];
	const { id, language, modules, quizzes, exam } = course;
	const lessonId = (lesson: string) => identifier('LESSON', lesson);
	const quizId = (quiz: string) => identifier('QUIZ', quiz);
	const item = (name: string, text: string, target: string) =>
		element('item', { identifier: identifier('ITEM', name), identifierref: target }, element('title', {}, lmsName(text, language)));
	const known = new Map(quizzes.map((quiz) => [quiz.id, quiz.title]));
	// Named after where it stands: several lessons and a module may share one quiz.
	const quizItem = (place: string, quiz: string | undefined, text: string): Raw[] =>
		quiz !== undefined && known.has(quiz) ? [item(`${place}-${quiz}`, text, quizId(quiz))] : [];
	const lessons = modules.reduce((sum, { lessons: own }) => sum + own.length, 0);
	const tree = modules.map((module) =>
		element(
			'item',
			{ identifier: identifier('MODULE', module.id) },
			element('title', {}, lmsName(module.title, language)),
			module.lessons.flatMap((lesson) => [
				item(lesson.id, lesson.title, lessonId(lesson.id)),
				...quizItem(lesson.id, lesson.check, `${say('course.check')}: ${lesson.title}`),
			]),
			quizItem(module.id, module.review, `${say('course.review')}: ${module.title}`),
		),
	);
	return xmlDocument(
		element(
			'manifest',
			{
				// First of all: Moodle looks for it in the first 500 bytes.
				xmlns: packaging,
				identifier: identifier('CARTRIDGE', id, language),
				'xmlns:lomimscc': lom,
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': `${packaging} ${schemas}imscp_v1p2_v1p0.xsd ${lom} ${lomSchema}`,
			},
			element(
				'metadata',
				{},
				element('schema', {}, 'IMS Common Cartridge'),
				element('schemaversion', {}, `${version}.0`),
				cartridgeLom(metadata, say('course.size', { lessons, hours: formatNumber(hoursOf(metadata.minutes), language) })),
			),
			element(
				'organizations',
				{},
				element(
					'organization',
					{ identifier: identifier('ORG', id), structure: 'rooted-hierarchy' },
					element('item', { identifier: identifier('ROOT', id) }, tree),
				),
			),
			element(
				'resources',
				{},
				modules.flatMap(({ lessons }) =>
					lessons.map((lesson) => resource({ identifier: lessonId(lesson.id), type: 'webcontent', href: pageOf(lesson.id) }, [pageOf(lesson.id)])),
				),
				[...new Set(media.values())].sort().map((path) => resource({ identifier: identifier('MEDIA', path), type: 'webcontent', href: path }, [path])),
				quizzes.map((quiz) => resource({ identifier: quizId(quiz.id), type: `${kinds}/assessment` }, [quizFile(quiz.id)])),
				exam ? resource({ identifier: quizId(exam.quiz.id), type: `${kinds}/question-bank` }, [quizFile(exam.quiz.id)]) : undefined,
			),
		),
	);
}
