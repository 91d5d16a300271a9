/** Courses, their lessons and tests in the words of schema.org. */
import type { CourseLeaf, LearningResourceLeaf, QuizLeaf, SyllabusLeaf } from 'schema-dts';
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { addressAt, type Here, known, minutesIn } from '../ui/json-ld.ts';
import type { LessonPosition } from './courses.ts';
import { minutesOf, writtenModules } from './outline.ts';
import { classFile, coursePath, moduleAnchor } from './paths.ts';
import type { Course, CourseModule } from './schema.ts';

/** A course as its parts point to it. */
const courseAt = ({ id }: Course, here: Here): CourseLeaf => ({ '@type': 'Course', url: addressAt(here, coursePath(id)) });

/** A course: for whom it is, what it teaches, its modules, and that it is taken on the web at any time. */
export const courseNode = (course: Course, say: Say, here: Here): CourseLeaf => {
	const said = (text: Course['title']) => inLanguage(text, here.language);
	return known<CourseLeaf>({
		'@type': 'Course',
		audience: course.audience.map((group) => ({ '@type': 'Audience', audienceType: said(group) })),
		teaches: course.objectives.map(said),
		educationalCredentialAwarded: course.exam ? say('course.certificate.title') : undefined,
		hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: minutesIn(minutesOf(course)) },
		syllabusSections: writtenModules(course).map(
			({ id, title, lessons }): SyllabusLeaf => ({
				'@type': 'Syllabus',
				name: said(title),
				url: addressAt(here, `${coursePath(course.id)}#${moduleAnchor(id)}`),
				timeRequired: minutesIn(lessons.reduce((sum, { minutes }) => sum + minutes, 0)),
			}),
		),
	});
};

/** A lesson of a course. */
export const courseLessonNode = ({ course, lesson }: Pick<LessonPosition, 'course' | 'lesson'>, say: Say, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	learningResourceType: say('lesson.one'),
	timeRequired: minutesIn(lesson.minutes),
	teaches: lesson.objectives.map((objective) => inLanguage(objective, here.language)),
	isPartOf: courseAt(course, here),
});

/** The exam or the placement test of a course. @param minutes that it takes; absent where it may take any time */
export const testNode = (course: Course, kind: 'exam' | 'placement', minutes: number | undefined, say: Say, here: Here): QuizLeaf =>
	known<QuizLeaf>({
		'@type': 'Quiz',
		learningResourceType: say(`course.${kind}.title`),
		timeRequired: minutes === undefined ? undefined : minutesIn(minutes),
		isPartOf: courseAt(course, here),
	});

/** The tutor's guide to a class on a module, with its file. */
export const classNode = (course: Course, module: CourseModule, say: Say, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	learningResourceType: say('course.class.link'),
	isPartOf: courseAt(course, here),
	encoding: {
		'@type': 'MediaObject',
		contentUrl: addressAt(here, classFile(course.id, module.id)),
		encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
});
