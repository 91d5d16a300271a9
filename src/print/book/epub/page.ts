/** One file of an EPUB: a whole document of XHTML (EPUB 3.3, section 6.1). */
import { escapeXml } from '../../../files/escape.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
/** Where the style sheet lies, seen from any page. */
export const STYLES = 'book.css';

/** A file of text, in the order in which the book is read. */
export type Page = {
	/** its name in the folder of all files; `cover.xhtml` */
	file: string;
	title: string;
	/** what stands in its body, as XHTML */
	body: string;
	/** the anchors in it, to which other pages may lead */
	anchors: readonly string[];
	/** whether a drawing stands in its text (EPUB 3.3, D.1 `svg`) */
	drawn?: boolean;
};

/** @returns the whole document of a page, in the language of the book */
export function documentOfPage({ title, body }: Pick<Page, 'title' | 'body'>, language: string): string {
	const tag = escapeXml(language);
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="${XHTML}" xmlns:epub="${OPS}" lang="${tag}" xml:lang="${tag}">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" href="${STYLES}"/></head>
<body>${body}</body>
</html>
`;
}
