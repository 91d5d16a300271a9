/** Text as it stands in other languages, so that nothing in it is taken for markup. */

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };

/** For text and for values in quotation marks of either kind in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** The least that a value between double quotation marks needs in HTML: for values that hold whole documents. */
export const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

// XML 1.0 knows no control characters but tab and line ends, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without the characters that XML does not know. */
export const xmlCharacters = (text: string): string => text.replace(forbidden, '');

/** For text and for values between double quotation marks in XML; characters that XML does not know are left out. */
export const escapeXml = (text: string): string => xmlCharacters(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Text as a string of CSS that may stand inside a `<style>` (CSS Syntax Level 3, 4.3.5). */
export const cssString = (text: string): string => `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** A value as JSON that may stand inside a `<script>`, as data or as code: no text in it can end the block or a line. */
export const jsonForScript = (value: unknown): string =>
	JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Plain text as one paragraph of HTML. */
export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
