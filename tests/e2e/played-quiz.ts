/**
 * A page with quizzes that a test makes itself, played by the scripts as they are in the tree: nothing of it comes from the built site.
 * What the players say is kept in the page as it is heard there.
 */
import type { Page } from '@playwright/test';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { waysInContent } from '../../src/h5p/compile/identity.ts';
import { OWN_SCRIPT } from '../../src/h5p/paths.ts';
import { bundlePlayer } from '../../src/h5p/player/bundle.ts';
import { frameDocument } from '../../src/h5p/player/document.ts';
import { factsOf, type Player, playerFiles, quizFiles } from '../../src/h5p/player/files.ts';
import { ownWords } from '../../src/h5p/types/own-words.ts';
import type { Ways } from '../../src/h5p/types/ways.ts';
import type { PlainQuiz } from '../../src/quiz/plain.ts';
import type { QuizWords } from '../../src/quiz/quiz-words.ts';
import { sampleQuizWords } from '../unit/quiz-samples.ts';
import { elementScript } from './element-script.ts';

const SITE = 'https://trang.example';
export const PLACE = `${SITE}/choi/`;

export type Statement = {
	id?: string;
	timestamp?: string;
	verb: { id: string };
	object: { id: string; definition: Record<string, unknown> };
	context?: { extensions?: Record<string, unknown> };
	result?: Record<string, unknown>;
};
export type Result = { score: number; max: number; attempt?: string; items: { id: string; score: number; answered: boolean }[] };
export type Heard = { statements: Statement[]; results: Result[] };

export type Setup = {
	quiz: PlainQuiz;
	/** how many players of the quiz stand in the page */
	players?: number;
	/** whether the frame stands in the page, as on the page of a quiz, and is loaded before any script runs */
	first?: boolean;
	/** further attributes of each player */
	attributes?: string;
	/** the script of content types in place of the project's own */
	types?: string;
	/** HTML before and behind the players */
	around?: string;
	after?: string;
	/** a script that runs in the page before anything else */
	before?: string;
	/** the words of the content, where they are not those of the samples */
	words?: QuizWords;
	/** where its result leads; questions are named by their ids in the quiz */
	ways?: Ways;
};

let scripts: Promise<{ player: Player; element: string }> | undefined;
async function made(): Promise<{ player: Player; element: string }> {
	scripts ??= (async () => ({
		player: playerFiles(await bundlePlayer(), new Map(), new Map()),
		element: await elementScript('h5p/player/quiz-player.ts'),
	}))();
	return scripts;
}

/** The document of the quiz's frame. */
function frameOf({ quiz, words = sampleQuizWords(quiz.language), ways }: Setup, player: Player): string {
	const { base, json, foreign } = quizFiles(compileQuiz(quiz, words), factsOf(player));
	const { id, title, language } = quiz;
	const data = { id, activity: `/trac-nghiem/${id}/`, player: player.root, title, language, base, foreign, files: json };
	return frameDocument(data, '/khung.css', OWN_SCRIPT, { wait: 'wait', failed: 'failed', own: ownWords(words.say) }, ways && waysInContent(ways));
}

/**
 * Lets a page at `PLACE` hold a quiz; nothing is opened yet. Called again, it changes what the page will hold when it is opened next:
 * what the device keeps is still there.
 */
export async function serveQuiz(page: Page, setup: Setup): Promise<void> {
	const { quiz, players = 1, first = false, attributes = '', types, before = '', around = '', after = '' } = setup;
	const { player, element } = await made();
	const words = ['slow', 'missing', 'broken', 'blocked', 'exposed', 'blank', 'lacking', 'notememory', 'notelarge', 'notebroken', 'notetab', 'ask'];
	const data = words.map((word) => `data-${word}="${word} {names}"`).join(' ');
	const one = `<quiz-player data-quiz="${quiz.id}" data-language="${quiz.language}" data-frame="/khung/" data-title="Bài" ${data} ${attributes}>\
<div class="quiz-stage"><p role="alert"></p>${first ? '<iframe src="/khung/"></iframe>' : ''}</div><p class="quiz-note"></p><button type="button" data-again>again</button></quiz-player><div class="quiz-list">list</div>`;
	const keep = `window.heard={statements:[],results:[]};${before};
for (const [event, list] of [['quiz-statement','statements'],['quiz-result','results']]) document.addEventListener(event, ({ detail }) => heard[list].push(detail));
window.confirm = () => true;`;
	const html = `<!doctype html><html lang="${quiz.language}"><head><meta charset="utf-8"><script>${keep}</script></head><body>${around}${one.repeat(players)}${after}\
<script type="module" src="/player.js"></script></body></html>`;
	const files = new Map<string, { contentType: string; body: string | Buffer }>([
		['/choi/', { contentType: 'text/html', body: html }],
		['/khung/', { contentType: 'text/html', body: frameOf(setup, player) }],
		['/khung.css', { contentType: 'text/css', body: '[hidden]{display:none}' }],
		['/player.js', { contentType: 'text/javascript', body: element }],
	]);
	for (const [name, bytes] of player.files) files.set(player.root + name, { contentType: 'text/javascript', body: Buffer.from(bytes) });
	if (types !== undefined) for (const name of files.keys()) if (name.endsWith(OWN_SCRIPT)) files.set(name, { contentType: 'text/javascript', body: types });
	await page.route(`${SITE}/**`, async (route) => {
		const file = files.get(new URL(route.request().url()).pathname);
		await (file ? route.fulfill(file) : route.fulfill({ status: 404, body: '' }));
	});
}

/** What the page has heard until now. */
export const heardIn = (page: Page): Promise<Heard> => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
