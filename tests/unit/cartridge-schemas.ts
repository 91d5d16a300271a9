/**
 * What a Common Cartridge may hold, as schemas written for these tests after the standard (IMS Common Cartridge Profile 1.1 and 1.3:
 * content packaging, LOM of the manifest, QTI 1.2.1). They name what our cartridges use of it, and refuse all else.
 */

export type CartridgeVersion = '1.1' | '1.3';
type Schema = { fileName: string; contents: string };

const schema = (namespace: string, more: string, content: string) =>
	`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified"${more}>${content}</xs:schema>`;
const type = (name: string, content: string) => `<xs:complexType name="${name}">${content}</xs:complexType>`;
const sequence = (content: string) => `<xs:sequence>${content}</xs:sequence>`;
const anyOf = (content: string) => `<xs:choice minOccurs="0" maxOccurs="unbounded">${content}</xs:choice>`;
const child = (name: string, of: string, min = 1, max: number | 'unbounded' = 1) =>
	`<xs:element name="${name}" type="${of}" minOccurs="${min}" maxOccurs="${max}"/>`;
const oneOf = (name: string, ...values: string[]) =>
	`<xs:simpleType name="${name}"><xs:restriction base="xs:string">${values.map((value) => `<xs:enumeration value="${value}"/>`).join('')}</xs:restriction></xs:simpleType>`;
const attribute = (name: string, of = 'xs:string', use = 'required') => `<xs:attribute name="${name}" type="${of}" use="${use}"/>`;
const textWith = (name: string, attributes: string) =>
	type(name, `<xs:simpleContent><xs:extension base="xs:string">${attributes}</xs:extension></xs:simpleContent>`);

const xsd = (version: CartridgeVersion) => `http://www.imsglobal.org/xsd/imsccv${version.replace('.', 'p')}/imscp_v1p1`;
const lom = (version: CartridgeVersion) => `http://ltsc.ieee.org/xsd/imsccv${version.replace('.', 'p')}/LOM/manifest`;

/** The schema of `imsmanifest.xml`, and the one that it brings in. */
export function manifestSchemas(version: CartridgeVersion): { schema: string; preload: Schema[] } {
	const kinds = `imsqti_xmlv1p2/imscc_xmlv${version.replace('.', 'p')}`;
	const packaging = [
		`<xs:import namespace="${lom(version)}" schemaLocation="lom.xsd"/>`,
		oneOf('schemaName', 'IMS Common Cartridge'),
		oneOf('schemaVersion', `${version}.0`),
		oneOf('kind', 'webcontent', `${kinds}/assessment`, `${kinds}/question-bank`),
		oneOf('structure', 'rooted-hierarchy'),
		type('file', attribute('href', 'xs:anyURI')),
		type(
			'resource',
			sequence(child('file', 'file', 0, 'unbounded')) +
				attribute('identifier', 'xs:ID') +
				attribute('type', 'kind') +
				attribute('href', 'xs:anyURI', 'optional'),
		),
		type('resources', sequence(child('resource', 'resource', 0, 'unbounded'))),
		type(
			'item',
			sequence(child('title', 'xs:string') + child('item', 'item', 0, 'unbounded')) +
				attribute('identifier', 'xs:ID') +
				attribute('identifierref', 'xs:IDREF', 'optional'),
		),
		type('root', sequence(child('item', 'item', 0, 'unbounded')) + attribute('identifier', 'xs:ID')),
		type(
			'organization',
			sequence(child('title', 'xs:string', 0) + child('item', 'root')) + attribute('identifier', 'xs:ID') + attribute('structure', 'structure'),
		),
		type('organizations', sequence(child('organization', 'organization', 0))),
		type('metadata', sequence(`${child('schema', 'schemaName')}${child('schemaversion', 'schemaVersion')}<xs:element ref="lom:lom"/>`)),
		type(
			'manifest',
			sequence(child('metadata', 'metadata') + child('organizations', 'organizations') + child('resources', 'resources')) + attribute('identifier', 'xs:ID'),
		),
		'<xs:element name="manifest" type="manifest"/>',
	].join('');
	return {
		schema: schema(xsd(version), ` xmlns:lom="${lom(version)}"`, packaging),
		preload: [{ fileName: 'lom.xsd', contents: lomSchema(version) }],
	};
}

/** No learning time, no version and no status: the profile takes them out of LOM. */
const lomSchema = (version: CartridgeVersion) =>
	schema(
		lom(version),
		'',
		[
			textWith('string', attribute('language', 'xs:string', 'optional')),
			type('langString', sequence(child('string', 'string', 0, 'unbounded'))),
			type('identifier', anyOf(child('catalog', 'xs:string', 0) + child('entry', 'xs:string', 0))),
			type(
				'general',
				anyOf(
					child('identifier', 'identifier', 0) +
						child('title', 'langString', 0) +
						child('language', 'xs:string', 0) +
						child('description', 'langString', 0) +
						child('keyword', 'langString', 0),
				),
			),
			type('dateTime', anyOf(child('dateTime', 'xs:string', 0) + child('description', 'langString', 0))),
			type('contribute', anyOf(child('entity', 'xs:string', 0) + child('date', 'dateTime', 0))),
			type('lifeCycle', sequence(child('contribute', 'contribute', 1, 'unbounded'))),
			type('lom', anyOf(child('general', 'general', 0) + child('lifeCycle', 'lifeCycle', 0))),
			'<xs:element name="lom" type="lom"/>',
		].join(''),
	);

const QTI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** The schema of a quiz in a cartridge, the same in both versions. */
export const quizSchema = schema(
	QTI,
	'',
	[
		oneOf('yesNo', 'Yes', 'No'),
		oneOf('cardinality', 'Single', 'Multiple'),
		textWith('mattext', attribute('texttype', 'xs:string', 'optional')),
		type('material', sequence(child('mattext', 'mattext', 1, 'unbounded'))),
		type('flowMat', sequence(child('material', 'material', 1, 'unbounded'))),
		type('label', sequence(child('material', 'material', 0, 'unbounded')) + attribute('ident')),
		type('renderChoice', sequence(child('response_label', 'label', 0, 'unbounded'))),
		type('renderFib', ''),
		type('responseLid', sequence(child('render_choice', 'renderChoice')) + attribute('rcardinality', 'cardinality') + attribute('ident')),
		type('responseStr', sequence(child('render_fib', 'renderFib')) + attribute('rcardinality', 'cardinality') + attribute('ident')),
		type(
			'presentation',
			sequence(`${child('material', 'material')}<xs:choice>${child('response_lid', 'responseLid')}${child('response_str', 'responseStr')}</xs:choice>`),
		),
		textWith('varequal', attribute('respident') + attribute('case', 'yesNo', 'optional')),
		type('other', ''),
		type('not', sequence(child('varequal', 'varequal', 1, 'unbounded'))),
		type('and', `<xs:choice maxOccurs="unbounded">${child('not', 'not')}${child('varequal', 'varequal')}</xs:choice>`),
		type('conditionvar', `<xs:choice maxOccurs="unbounded">${child('and', 'and')}${child('other', 'other')}${child('varequal', 'varequal')}</xs:choice>`),
		textWith('setvar', attribute('varname') + attribute('action')),
		type('displayfeedback', attribute('feedbacktype') + attribute('linkrefid')),
		type(
			'respcondition',
			sequence(child('conditionvar', 'conditionvar') + child('setvar', 'setvar', 0) + child('displayfeedback', 'displayfeedback', 0)) +
				attribute('continue', 'yesNo'),
		),
		type('decvar', ['maxvalue', 'minvalue', 'varname', 'vartype'].map((name) => attribute(name)).join('')),
		type('outcomes', sequence(child('decvar', 'decvar'))),
		type('resprocessing', sequence(child('outcomes', 'outcomes') + child('respcondition', 'respcondition', 1, 'unbounded'))),
		type('field', sequence(child('fieldlabel', 'xs:string') + child('fieldentry', 'xs:string'))),
		type('qtimetadata', sequence(child('qtimetadatafield', 'field', 1, 'unbounded'))),
		type('itemmetadata', sequence(child('qtimetadata', 'qtimetadata'))),
		type('itemfeedback', sequence(child('flow_mat', 'flowMat')) + attribute('ident')),
		type(
			'item',
			sequence(
				child('itemmetadata', 'itemmetadata') +
					child('presentation', 'presentation') +
					child('resprocessing', 'resprocessing') +
					child('itemfeedback', 'itemfeedback', 0, 'unbounded'),
			) +
				attribute('ident') +
				attribute('title', 'xs:string', 'optional'),
		),
		type('section', sequence(child('item', 'item', 0, 'unbounded')) + attribute('ident')),
		type('assessment', sequence(child('qtimetadata', 'qtimetadata') + child('section', 'section')) + attribute('ident') + attribute('title')),
		type('objectbank', sequence(child('item', 'item', 1, 'unbounded')) + attribute('ident')),
		type('questestinterop', `<xs:choice>${child('assessment', 'assessment')}${child('objectbank', 'objectbank')}</xs:choice>`),
		'<xs:element name="questestinterop" type="questestinterop"/>',
	].join(''),
);
