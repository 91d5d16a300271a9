/** The manifest of a SCORM 2004 4th edition package (ADL, Content Aggregation Model 1.1): one course, one SCO, no rules but its own score. */
import type { CourseDocument } from '../../course/document.ts';
import { element, xmlDocument } from '../../files/xml.ts';
import { lmsName } from '../lms-name.ts';
import type { PackageMetadata } from '../metadata.ts';
import { ieeeLom } from './lom.ts';
import { identifier, LAUNCH, resource } from './manifest.ts';

const PACKAGING = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADL = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const SEQUENCING = 'http://www.imsglobal.org/xsd/imsss';

/** @param files every file of the content */
export function scorm2004Manifest({ id, language, title, outline: { exam } }: CourseDocument, files: readonly string[], metadata: PackageMetadata): string {
	const [organization, sco] = [identifier('ORG', id), identifier('SCO', id)];
	const name = lmsName(title, language);
	const pass = exam
		? element(
				'imsss:primaryObjective',
				{ objectiveID: identifier('PASS', id), satisfiedByMeasure: true },
				element('imsss:minNormalizedMeasure', {}, `${exam.pass / 100}`),
			)
		: element('imsss:primaryObjective', {});
	return xmlDocument(
		element(
			'manifest',
			{
				identifier: identifier('MANIFEST', id, language),
				version: '1.0',
				xmlns: PACKAGING,
				'xmlns:adlcp': ADL,
				'xmlns:adlseq': ADLSEQ,
				'xmlns:adlnav': ADLNAV,
				'xmlns:imsss': SEQUENCING,
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': `${PACKAGING} imscp_v1p1.xsd ${ADL} adlcp_v1p3.xsd ${ADLSEQ} adlseq_v1p3.xsd ${ADLNAV} adlnav_v1p3.xsd ${SEQUENCING} imsss_v1p0.xsd`,
			},
			element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition'), ieeeLom(metadata)),
			element(
				'organizations',
				{ default: organization },
				element(
					'organization',
					{ identifier: organization, 'adlseq:objectivesGlobalToSystem': false },
					element('title', {}, name),
					element(
						'item',
						{ identifier: identifier('ITEM', id), identifierref: sco },
						element('title', {}, name),
						element(
							'imsss:sequencing',
							{},
							element('imsss:objectives', {}, pass),
							// What the course says of its own completion and success holds; the LMS adds nothing where it says nothing.
							element('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }),
						),
					),
					element('imsss:sequencing', {}, element('imsss:controlMode', { choice: true, flow: true })),
				),
			),
			element('resources', {}, resource({ identifier: sco, type: 'webcontent', 'adlcp:scormType': 'sco', href: LAUNCH }, files)),
		),
	);
}
