/** What metadata of a package may say, as a schema written for these tests after the standard (IEEE 1484.12.3, the parts that packages use). */

export const IEEE_LOM = 'http://ltsc.ieee.org/xsd/LOM';

const one = (name: string, type: string) => `<xs:element name="${name}" type="${type}" minOccurs="0"/>`;
const many = (name: string, type: string) => `<xs:element name="${name}" type="${type}" minOccurs="0" maxOccurs="unbounded"/>`;
const type = (name: string, ...content: string[]) => `<xs:complexType name="${name}"><xs:sequence>${content.join('')}</xs:sequence></xs:complexType>`;
const pattern = (name: string, written: string) =>
	`<xs:simpleType name="${name}"><xs:restriction base="xs:string"><xs:pattern value="${written}"/></xs:restriction></xs:simpleType>`;

export const ieeeLomSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${IEEE_LOM}" targetNamespace="${IEEE_LOM}" elementFormDefault="qualified">${[
	'<xs:complexType name="string"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="language" type="xs:language"/></xs:extension></xs:simpleContent></xs:complexType>',
	pattern('date', '\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+\\-]\\d{2}:\\d{2})?)?)?)?'),
	pattern('duration', 'P(\\d+Y)?(\\d+M)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?'),
	pattern('lomSource', 'LOMv1\\.0'),
	pattern('role', 'author|publisher|unknown|initiator|terminator|validator|editor|content provider'),
	type('langString', many('string', 'string')),
	type('identifier', one('catalog', 'xs:string'), one('entry', 'xs:string')),
	type(
		'general',
		many('identifier', 'identifier'),
		one('title', 'langString'),
		many('language', 'xs:language'),
		many('description', 'langString'),
		many('keyword', 'langString'),
	),
	type('dateTime', one('dateTime', 'date'), one('description', 'langString')),
	type('roleOf', one('source', 'lomSource'), one('value', 'role')),
	type('contribute', one('role', 'roleOf'), many('entity', 'xs:string'), one('date', 'dateTime')),
	type('lifeCycle', one('version', 'langString'), many('contribute', 'contribute')),
	type('metaMetadata', many('metadataSchema', 'xs:string'), one('language', 'xs:language')),
	type('learningTime', one('duration', 'duration'), one('description', 'langString')),
	type('educational', one('typicalLearningTime', 'learningTime'), many('language', 'xs:language')),
	type('lom', one('general', 'general'), one('lifeCycle', 'lifeCycle'), one('metaMetadata', 'metaMetadata'), many('educational', 'educational')),
	'<xs:element name="lom" type="lom"/>',
].join('')}</xs:schema>`;
