/** What the manifests of several formats have in common. */
import { element, type Raw } from '../../files/xml.ts';

/** A resource with its files; the first one is what is opened. */
export function resource(attributes: Record<string, string>, files: readonly string[]): Raw {
	return element(
		'resource',
		attributes,
		files.map((href) => element('file', { href })),
	);
}

/** Identifiers of XML begin with a letter; those of a course stay the same however often it is packed. */
export const identifier = (kind: string, ...parts: string[]): string => [kind, ...parts].join('-').replace(/[^\w.-]/g, '_');

/** The name by which the page of a package is launched. */
export const LAUNCH = 'index.html';
