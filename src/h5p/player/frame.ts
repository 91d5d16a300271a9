/**
 * Runs in the frame of one quiz: starts h5p-standalone on the content that the page holds, and tells the page around it
 * of its height, its state and its xAPI statements. Asks nothing of that page's storage: in a sandbox it has none.
 */
import { randomUuid } from '../../files/uuid.ts';
import { narrowed } from './attempt.ts';
import { isShown } from './is-shown.ts';
import { isApart, withoutPeerConnections, withoutStorage } from './isolation.ts';
import { missingLibraries, readData, servePageData } from './page-data.ts';
import { type Failure, type FrameData, type FromFrame, isMessage, type ToFrame } from './protocol.ts';
import { finishesAll, type Played, resultOf, type Statement } from './result.ts';
import { toldStatement } from './told-statement.ts';

type Start = Extract<ToFrame, { quiz: 'start' }>;
type Core = {
	instances: Played[];
	init(root: HTMLElement): void;
	externalDispatcher: { on(event: string, listener: (event: { data: { statement: Statement } }) => void): void };
};
type Standalone = { H5P: new (element: HTMLElement, options: object) => Promise<string> };
type Frame = Window & {
	H5PStandalone?: Standalone;
	H5P?: Core;
	H5PIntegration?: { contents: Record<string, { contentUserData?: object; jsonContent?: string }> };
};

const frame = window as unknown as Frame;
/** this loading of the document, and how many messages it has sent: the page knows by them what it has heard before */
const loading = randomUuid();
let sent = 0;
const tell = (message: FromFrame) => {
	if (window.parent !== window) window.parent.postMessage({ ...message, load: loading, number: ++sent }, '*');
};
/** Milliseconds between two looks at what plays, until something of it can be seen. */
const LOOK_MS = 500;
/** What the content goes without; said again to a page that begins to listen later. */
let lack: FromFrame | undefined;
/** Why nothing plays; said again to a page that begins to listen later. */
let failure: FromFrame | undefined;
let playing = false;
function fail(why: Failure, names = ''): void {
	if (failure) return;
	failure = { quiz: 'failed', why, names };
	tell(failure);
	document.querySelector(why === 'exposed' ? '[data-exposed]' : '[data-failed]')?.removeAttribute('hidden');
}

/** Tells the page of a new state after anything that may have changed it. */
function watchState(core: Core, language: string): void {
	let last = '';
	const report = () => {
		const state = core.instances[0]?.getCurrentState?.();
		const text = JSON.stringify(state);
		if (state === undefined || text === last) return;
		last = text;
		tell({ quiz: 'state', state });
	};
	for (const type of ['click', 'input', 'change', 'keyup', 'pointerup']) document.addEventListener(type, () => queueMicrotask(report));
	window.addEventListener('pagehide', report);
	core.externalDispatcher.on('xAPI', (event) => {
		const { statement } = event.data;
		// Its id and time are given here, once: whoever hears it twice, or sends it on twice, has the same statement.
		tell({ quiz: 'statement', statement: toldStatement(statement, language, Date.now()) });
		if (finishesAll(statement)) {
			tellResult(core);
			attempt = randomUuid();
		}
		queueMicrotask(report);
	});
}

/** the attempt of content that does not name its attempts */
let attempt = randomUuid();
/** the request to hand in that is being answered */
let answering: number | undefined;

function tellResult({ instances: [played] }: Core): void {
	if (played) tell({ quiz: 'result', ...resultOf(played, attempt), ...(answering === undefined ? {} : { request: answering }) });
}

/** Hands in; says the result also where the content does not do so itself. */
function finish(core: Core, request: number): void {
	answering = request;
	if (core.instances[0]?.finish?.() !== true) tellResult(core);
	answering = undefined;
}

/** h5p-standalone always adds the core's style sheet, unless a link already bears its address: this one does, and loads nothing. */
function leaveOut(address: string): void {
	const link = document.createElement('link');
	link.dataset.h5p = address;
	document.head.append(link);
}

/**
 * An address as h5p-standalone takes it: whole on the site. What is not http it would take for a path and put the origin before
 * it, so a package that may be opened from a folder goes by the relative address as it is written.
 */
function addressOf(path: string): string {
	const { href, protocol } = new URL(path, document.baseURI);
	return protocol.startsWith('http') ? href : path;
}

/** Loads the player and the content types, and describes the content to them; nothing is played yet. */
async function load(data: FrameData): Promise<Core | undefined> {
	const element = document.getElementById('quiz');
	const { H5PStandalone } = frame;
	if (!element || !H5PStandalone) {
		fail('blocked', 'main.bundle.js');
		return undefined;
	}
	const at = (path: string) => addressOf(data.player + path);
	const coreStyle = at('styles/h5p.css');
	if (!data.foreign) leaveOut(coreStyle);
	await new H5PStandalone.H5P(element, {
		id: data.id,
		h5pJsonPath: addressOf(data.base).replace(/\/$/, ''),
		embedType: 'div',
		preventH5PInit: false,
		frameJs: at('frame.bundle.js'),
		frameCss: coreStyle,
		xAPIObjectIRI: new URL(data.activity, document.baseURI).href,
		metadata: { title: data.title, defaultLanguage: data.language, license: 'U' },
		// The core restores a state only where it also saves; it saves here into a variable that nobody reads.
		saveFreq: 86_400,
	});
	if (!frame.H5P) fail('blocked', 'frame.bundle.js');
	return frame.H5P;
}

/** Plays what was loaded, as the page asks, from the state where the learner left it. */
function play(core: Core, { id, language }: FrameData, { state, ...attempt }: Partial<Start>): void {
	const content = frame.H5PIntegration?.contents[`cid-${id}`];
	// The order of questions is the page's where it chose them, else the one that the attempt began with.
	const kept = attempt.choose && typeof state === 'object' ? { ...state, order: undefined } : state;
	if (content && kept !== undefined && kept !== null) content.contentUserData = [{ state: JSON.stringify(kept) }];
	if (content?.jsonContent) content.jsonContent = JSON.stringify(narrowed(JSON.parse(content.jsonContent), attempt));
	watchState(core, language);
	core.init(document.body);
	if (core.instances.length === 0) {
		fail('broken');
		return;
	}
	document.querySelector('[data-wait]')?.remove();
	playing = true;
	tell({ quiz: 'playing' });
	tellWhenShown();
}

/** Says it once something of what plays can be seen: some content neither fails nor shows anything. */
function tellWhenShown(): void {
	const place = document.getElementById('quiz');
	if (place && isShown(place)) tell({ quiz: 'shown' });
	else window.setTimeout(tellWhenShown, LOOK_MS);
}

type ParentPage = {
	start: Promise<Partial<Start>> /** what handing in does; called at once where the page asked for it before */;
	onFinish(act: (request: number) => void): void;
};

/** What the page around the frame says. Where there is no such page, the quiz is played as it is. */
function listen(): ParentPage {
	let act: ((request: number) => void) | undefined;
	/** the newest request, and the newest that was answered: the page repeats one that may not have been heard */
	let asked = 0;
	let answered = 0;
	const answer = () => {
		if (!act || asked <= answered) return;
		answered = asked;
		act(asked);
	};
	const start = new Promise<Partial<Start>>((resolve) => {
		window.addEventListener('message', ({ data: message, source }) => {
			if (source !== window.parent || !isMessage<ToFrame>(message)) return;
			for (const told of [failure, lack]) if (told) tell(told);
			if (message.quiz === 'finish') {
				asked = Math.max(asked, message.request);
				answer();
				return;
			}
			document.documentElement.dataset.theme = message.theme === 'light' ? 'light' : 'dark';
			if (message.quiz === 'start') resolve(message);
		});
		if (window.parent === window) resolve({});
	});
	const onFinish = (then: (request: number) => void) => {
		act = then;
		answer();
	};
	return { start, onFinish };
}

function start(): void {
	const page = listen();
	const { body } = document;
	// The page scrolls, not the frame: it alone knows what lies over its top.
	document.addEventListener('focusin', ({ target }) => {
		// What is said of an answer is read together with the answer above it: the browser shows it, and nothing moves beyond that.
		if (!(target instanceof HTMLElement) || target.matches('button, input, a, .feedback')) return;
		// Its height may change with what is shown now, and the page hears of that first.
		requestAnimationFrame(() => requestAnimationFrame(() => tell({ quiz: 'moved', top: target.getBoundingClientRect().top + window.scrollY })));
	});
	new ResizeObserver(() => tell({ quiz: 'height', height: Math.ceil(body.getBoundingClientRect().height) })).observe(body);
	const data = readData();
	const missing = missingLibraries(data?.files ?? {});
	if (!data) fail('broken');
	else if (data.foreign && !isApart()) fail('exposed');
	else if (missing.length > 0) fail('missing', missing.join(', '));
	else begin(data, page);
}

function begin(data: FrameData, page: ParentPage): void {
	withoutStorage();
	if (data.foreign) withoutPeerConnections();
	servePageData(data);
	const files = new URL(data.player, document.baseURI).href;
	window.addEventListener(
		'error',
		({ target }) => {
			if (!(target instanceof HTMLScriptElement)) return;
			const names = target.src.split('/').at(-1) ?? '';
			// What plays goes on; and nothing of the player lies elsewhere.
			if (!playing && target.src.startsWith(files)) fail('blocked', names);
			else {
				lack ??= { quiz: 'lacking', names };
				tell(lack);
			}
		},
		true,
	);
	tell({ quiz: 'ready' });
	Promise.all([load(data), page.start])
		.then(([core, attempt]) => {
			if (!core) return;
			play(core, data, attempt);
			if (!failure) page.onFinish((request) => finish(core, request));
		})
		.catch(() => fail('broken'));
}

start();
