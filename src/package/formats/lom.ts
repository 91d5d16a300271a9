/** Learning object metadata, in the three forms that packages take: IMS 1.2 for SCORM 1.2, IEEE for SCORM 2004 and cmi5, and that of cartridges. */
import { element, type Raw } from '../../files/xml.ts';
import { duration, type PackageMetadata } from '../metadata.ts';

export const IMS_METADATA = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const IEEE_LOM = 'http://ltsc.ieee.org/xsd/LOM';
const VOCABULARY = 'LOMv1.0';
/** The language of words from a vocabulary, which are in none (IMS Meta-data 1.2.1, best practice). */
const NO_LANGUAGE = 'x-none';

/** @returns `imsmd:lom` (IMS Learning Resource Meta-data 1.2.1); its prefix is declared by the manifest */
export function ims12Lom({ address, title, description, keywords, language, minutes, edition }: PackageMetadata): Raw {
	const part = (name: string, ...content: (Raw | Raw[] | string | undefined)[]) => element(`imsmd:${name}`, {}, ...content);
	const said = (name: string, text: string, tag = language) => part(name, element('imsmd:langstring', { 'xml:lang': tag }, text));
	return part(
		'lom',
		part(
			'general',
			said('title', title),
			address === undefined ? undefined : part('catalogentry', part('catalog', 'URI'), said('entry', address, NO_LANGUAGE)),
			part('language', language),
			said('description', description),
			keywords.map((keyword) => said('keyword', keyword)),
		),
		part(
			'lifecycle',
			said('version', edition, NO_LANGUAGE),
			part(
				'contribute',
				part('role', said('source', VOCABULARY, NO_LANGUAGE), said('value', 'Publisher', NO_LANGUAGE)),
				part('date', part('datetime', edition)),
			),
		),
		part('metametadata', part('metadatascheme', 'ADL SCORM 1.2')),
		part('educational', part('typicallearningtime', part('datetime', duration(minutes))), part('language', language)),
	);
}

/** @returns `lom:lom` (IEEE 1484.12.3), which declares its own prefix */
export function ieeeLom({ address, title, description, keywords, language, minutes, edition }: PackageMetadata): Raw {
	const part = (name: string, ...content: (Raw | Raw[] | string | undefined)[]) => element(`lom:${name}`, {}, ...content);
	const said = (name: string, text: string) => part(name, element('lom:string', { language }, text));
	return element(
		'lom:lom',
		{ 'xmlns:lom': IEEE_LOM },
		part(
			'general',
			address === undefined ? undefined : part('identifier', part('catalog', 'URI'), part('entry', address)),
			said('title', title),
			part('language', language),
			said('description', description),
			keywords.map((keyword) => said('keyword', keyword)),
		),
		part(
			'lifeCycle',
			part('version', part('string', edition)),
			part('contribute', part('role', part('source', VOCABULARY), part('value', 'publisher')), part('date', part('dateTime', edition))),
		),
		part('metaMetadata', part('metadataSchema', VOCABULARY), part('language', language)),
		part('educational', part('typicalLearningTime', part('duration', duration(minutes))), part('language', language)),
	);
}

/**
 * @param size how long the course is, in words: the profile of cartridges has no learning time, so this is a second description
 * @returns `lomimscc:lom` in the profile of Common Cartridge; its prefix is declared by the manifest
 */
export function cartridgeLom({ title, description, keywords, language, edition }: PackageMetadata, size: string): Raw {
	const part = (name: string, ...content: (Raw | Raw[] | string)[]) => element(`lomimscc:${name}`, {}, ...content);
	const said = (name: string, text: string) => part(name, element('lomimscc:string', { language }, text));
	return part(
		'lom',
		part(
			'general',
			said('title', title),
			part('language', language),
			said('description', description),
			said('description', size),
			keywords.map((keyword) => said('keyword', keyword)),
		),
		part('lifeCycle', part('contribute', part('date', part('dateTime', edition)))),
	);
}
