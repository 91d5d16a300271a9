/** The package document (EPUB 3.3, section 5): what the book is, what is in the archive, in which order it is read. */
import { sha256 } from '../../../files/hash.ts';
import { element, type Raw, xmlDocument } from '../../../files/xml.ts';
import type { Say } from '../../../language/strings.ts';
import type { Book } from '../book.ts';
import { accessibility } from './accessibility.ts';

/** A file of the archive; its name is its id as well, without what an id may not have. */
export type Item = { file: string; type: string; properties?: string | undefined /** whether it is read in turn */; read: boolean };

const meta = (property: string, text: string): Raw => element('meta', { property }, text);

export function packageDocument(book: Book, items: readonly Item[], say: Say): string {
	const { title, subtitle, language, site, operator, licence, day } = book;
	const metadata = [
		element('dc:identifier', { id: 'identifier' }, identifierOf(book)),
		element('dc:title', {}, title),
		element('dc:language', {}, language),
		element('dc:description', {}, subtitle),
		element('dc:creator', {}, operator ?? site),
		element('dc:publisher', {}, operator ?? site),
		element('dc:date', {}, day),
		...(licence === undefined ? [] : [element('dc:rights', {}, say('print.book.licence', { licence }))]),
		meta('dcterms:modified', `${day}T00:00:00Z`),
		...accessibility(book, say).map(([property, text]) => meta(property, text)),
	];
	const manifest = items.map(({ file, type, properties }) => element('item', { id: idOf(file), href: file, 'media-type': type, properties }));
	const spine = items.filter(({ read }) => read).map(({ file }) => element('itemref', { idref: idOf(file) }));
	return xmlDocument(
		element(
			'package',
			{ xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'identifier', 'xml:lang': language },
			element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
			element('manifest', {}, manifest),
			element('spine', {}, spine),
		),
	);
}

/** A name of XML does not begin with a digit. */
const idOf = (file: string): string => `f-${file.replace(/[^\w-]/g, '-')}`;

/** @returns the same identifier for every edition of a book of a site: a UUID of version 8 (RFC 9562, section 5.8), made of what it names */
export function identifierOf({ kind, language, address, site }: Pick<Book, 'kind' | 'language' | 'address' | 'site'>): string {
	const digits = sha256([address ?? site, kind, language].join('\n'));
	const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
	return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
