/** The course structure of a cmi5 package (cmi5 Quartz, 13: `cmi5.xml`): one course, one assignable unit. */
import type { CourseDocument } from '../../course/document.ts';
import { element, type Raw, xmlDocument } from '../../files/xml.ts';
import { courseAddress } from '../data.ts';
import type { PackageMetadata } from '../metadata.ts';
import { ieeeLom } from './lom.ts';
import { LAUNCH } from './manifest.ts';

/** @param site the address of the published site, without a slash at its end: ids begin with the address of the course there */
export function cmi5Structure(course: CourseDocument, site: string, metadata: PackageMetadata): string {
	const { language, title, summary, outline, part } = course;
	const say = (name: string, text: string): Raw => element(name, {}, element('langstring', { lang: language }, text));
	const address = courseAddress(course, site);
	const { exam } = outline;
	return xmlDocument(
		element(
			'courseStructure',
			{ xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
			// What else is known stands in elements of others, which the standard lets in and an LMS may pass over.
			element('course', { id: address }, say('title', title), say('description', summary), ieeeLom(metadata)),
			element(
				'au',
				{
					id: `${address}${part ? '.' : '#'}hoc`,
					moveOn: exam ? 'CompletedAndPassed' : 'Completed',
					...(exam ? { masteryScore: exam.pass / 100 } : {}),
					launchMethod: 'AnyWindow',
					activityType: 'http://adlnet.gov/expapi/activities/course',
				},
				say('title', title),
				say('description', summary),
				element('url', {}, LAUNCH),
			),
		),
	);
}
