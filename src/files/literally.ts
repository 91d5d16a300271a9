/** A text in a regular expression. */

/** @returns the source of an expression that matches the text as it stands, and nothing else; `RegExp.escape` came with Node.js 24 */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
