/** XML as text: elements with their attributes and content, escaped. */
import { escapeXml } from './escape.ts';

type Content = string | Raw | undefined | Content[];
/** Text that is XML already. */
export type Raw = { xml: string };

const inner = (content: Content): string => {
	if (content === undefined) return '';
	if (Array.isArray(content)) return content.map(inner).join('');
	return typeof content === 'string' ? escapeXml(content) : content.xml;
};

/** @param attributes `undefined` leaves one out */
export function element(name: string, attributes: Record<string, string | number | boolean | undefined>, ...content: Content[]): Raw {
	const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(`${value}`)}"`]));
	const text = inner(content);
	return { xml: text === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${text}</${name}>` };
}

/** @returns a whole document with its declaration */
export const xmlDocument = (root: Raw): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
