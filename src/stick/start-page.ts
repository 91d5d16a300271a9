/** What lies beside the pages: the page to open, and what to read first. */
import { escapeHtml } from '../files/escape.ts';
import { PAGES } from './paths.ts';

/** The way in, with its words in every language. */
export type StartPage = {
	/** in the order of languages, the first of them opens by itself */
	languages: readonly {
		tag: string;
		label: string;
		title: string /** under the folder of the pages */;
		page: string /** what to read first */;
		text: string;
	}[];
};

/** Leads on to the first page by itself; the links are for browsers that were told not to, and for other languages. */
export function startPage({ languages }: StartPage): string {
	const [first] = languages;
	const links = languages.map(
		({ tag, title, label, page }) => `<li lang="${tag}"><a href="${PAGES}${page}">${escapeHtml(title)}</a> (${escapeHtml(label)})</li>`,
	);
	return `<!doctype html>
<html lang="${first?.tag ?? 'vi'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${PAGES}${first?.page ?? 'index.html'}">
<title>${escapeHtml(first?.title ?? '')}</title></head>
<body><main><h1>${escapeHtml(first?.title ?? '')}</h1><ul>${links.join('')}</ul></main></body></html>
`;
}

/** Plain text with Windows line ends and a byte order mark, so that every editor shows it as it is. */
export function readFirst({ languages }: StartPage): string {
	const parts = languages.map(({ title, text: words }) => `${title}\n\n${words.trim()}\n`);
	return `\uFEFF${parts.join('\n\n').replaceAll('\n', '\r\n')}`;
}
