/** The document inside a quiz's frame: the content as data, and the scripts that play it. Works on its own, too. */
import { escapeHtml, jsonForScript } from '../../files/escape.ts';
import { type OwnWords, WORDS_ID } from '../types/own-words.ts';
import { type Ways, waysHtml } from '../types/ways.ts';
import type { FrameData } from './protocol.ts';

type FrameTexts = {
	/** shown until the quiz plays */
	wait: string;
	/** shown where it does not, beside what the page around the frame says */
	failed: string;
	/** shown where content types of others would run with the rights of the site; needed for these alone */
	exposed?: string;
	/** what the project's own content types say; they alone ask for it */
	own?: OwnWords;
};

/** The scripts that the player needs whatever the quiz, in the order of their use; `types.js` where no one else's types play. */
export const playerScripts = ({ player, base, foreign }: FrameData, own: string): string[] => [
	...['main.bundle.js', 'frame.js', 'frame.bundle.js'].map((name) => player + name),
	...(foreign ? [] : [base + own]),
];

/**
 * @param sheet the address of the style sheet of quizzes
 * @param own the path of the project's own content types under `data.base`
 * @param ways where its result leads
 * @returns a whole HTML document; no text of a quiz can end the block that holds it
 */
export function frameDocument(data: FrameData, sheet: string, own: string, texts: FrameTexts, ways?: Ways): string {
	const { wait, failed, exposed = failed, own: words } = texts;
	const [standalone = '', frame = '', ...later] = playerScripts(data, own).map(escapeHtml);
	// Content types of others put styles into the page; a page says so for its policy to let them through.
	const inlineStyles = data.foreign ? '<meta name="inline-styles" content="allowed">' : '';
	return `<!doctype html><html lang="${escapeHtml(data.language)}" data-theme="dark"><head><meta charset="utf-8">\
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${inlineStyles}<title>${escapeHtml(data.title)}</title><link rel="icon" href="data:,">\
${later.map((script) => `<link rel="preload" as="script" href="${script}">`).join('')}\
<link rel="stylesheet" href="${escapeHtml(sheet)}"><script src="${standalone}" defer></script><script src="${frame}" defer></script></head>\
<body class="bare"><main aria-label="${escapeHtml(data.title)}"><p data-wait>${escapeHtml(wait)}</p><p data-failed hidden>${escapeHtml(failed)}</p>${data.foreign ? `<p data-exposed hidden>${escapeHtml(exposed)}</p>` : ''}<div id="quiz"></div></main>\
${ways ? waysHtml(ways) : ''}${words ? `<script type="application/json" id="${WORDS_ID}">${jsonForScript(words)}</script>` : ''}\
<script type="application/json" id="quiz-data">${jsonForScript(data)}</script></body></html>`;
}
