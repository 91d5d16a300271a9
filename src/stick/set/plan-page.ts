/** The first page of a set's ZIP: its plan, with links to the pages beside it. */
import { escapeHtml } from '../../files/escape.ts';

/** Where it lies, and its style sheet beside it. */
export const PLAN_PAGE = 'index.html';
export const PLAN_SHEET = 'ke-hoach.css';

/** @param plan its markup, with addresses as they are on this page */
export const planPage = (plan: string, { language, title }: { language: string; title: string }): string => `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${PLAN_SHEET}"></head>
<body><main>${plan}</main></body></html>
`;

export const planSheet = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
.set-plan-name { font-size: 1.6rem; font-weight: 600; }
.sr-only { position: absolute; clip-path: inset(50%); }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.4rem 0.5rem; border: 1px solid #8888; text-align: start; vertical-align: top; }
td ul { margin: 0; padding-inline-start: 1rem; }
.note, .set-note { display: block; font-weight: 400; font-size: 0.9rem; }
.set-note { font-style: italic; }
.set-pages a { display: inline-block; min-height: 1.5rem; white-space: nowrap; }
.set-label { margin: 0.6rem 0 0; font-weight: 600; }
.set-lesson ul { margin: 0.2rem 0; }
.set-todo { padding-inline-start: 0.2rem; list-style: none; }
.set-todo li::before { content: "\\2610\\00a0"; }
.set-made { display: none; }
@media (max-width: 40rem) {
	thead { display: none; }
	table, tbody, tfoot, tr, td, tbody th { display: block; }
	tr { margin-block: 0.75rem; border: 1px solid #8888; }
	td, tbody th { border: 0; }
	td[data-label]::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media print {
	@page { size: A4; margin: 16mm; }
	body { max-width: none; padding: 0; font-size: 10pt; }
	table { font-size: 8.5pt; }
	tfoot { display: table-row-group; }
	tr, .set-lesson li { break-inside: avoid; }
	h4 { break-after: avoid; }
}
`;
