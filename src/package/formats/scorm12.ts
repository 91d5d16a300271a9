/** The manifest of a SCORM 1.2 package (ADL, Content Aggregation Model 1.2): one course, one SCO. */
import type { CourseDocument } from '../../course/document.ts';
import { element, xmlDocument } from '../../files/xml.ts';
import { lmsName } from '../lms-name.ts';
import type { PackageMetadata } from '../metadata.ts';
import { IMS_METADATA, ims12Lom } from './lom.ts';
import { identifier, LAUNCH, resource } from './manifest.ts';

const PACKAGING = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * No mastery score: by it, Moodle writes «failed» itself at the end of a visit, and opens the attempt for review alone from then on.
 * The course says what was passed.
 * @param files every file of the content
 */
export function scorm12Manifest({ id, language, title }: CourseDocument, files: readonly string[], metadata: PackageMetadata): string {
	const [organization, sco] = [identifier('ORG', id), identifier('SCO', id)];
	const name = lmsName(title, language);
	return xmlDocument(
		element(
			'manifest',
			{
				identifier: identifier('MANIFEST', id, language),
				version: '1.0',
				xmlns: PACKAGING,
				'xmlns:adlcp': ADL,
				'xmlns:imsmd': IMS_METADATA,
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': `${PACKAGING} imscp_rootv1p1p2.xsd ${IMS_METADATA} imsmd_rootv1p2p1.xsd ${ADL} adlcp_rootv1p2.xsd`,
			},
			element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2'), ims12Lom(metadata)),
			element(
				'organizations',
				{ default: organization },
				element(
					'organization',
					{ identifier: organization },
					element('title', {}, name),
					element('item', { identifier: identifier('ITEM', id), identifierref: sco, isvisible: true }, element('title', {}, name)),
				),
			),
			element('resources', {}, resource({ identifier: sco, type: 'webcontent', 'adlcp:scormtype': 'sco', href: LAUNCH }, files)),
		),
	);
}
