/**
 * `<quiz-player>`: opens the frame of a quiz when it comes near to the view, keeps what the frame reports,
 * and says what is wrong in place of an empty frame. Statements go on as `quiz-statement` events of the element,
 * the result of a finished set as `quiz-result`. With `data-held` it opens only when a script calls `begin`.
 */
import { type AnswerStore, answerStore } from '../../learning/answer-store.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData } from '../../ui/required.ts';
import { readFromFrame } from './from-frame.ts';
import { bringIntoView } from './into-view.ts';
import type { Attempt, FromFrame, Numbered, ToFrame } from './protocol.ts';

/** How near to the view a quiz is when it is loaded. */
const NEAR = '300px';
/** Milliseconds in which a frame has to play before it is said not to open. */
const TIMEOUT_MS = 20_000;
/** Milliseconds in which what plays has to show something, before it is said that nothing is to be seen. */
const BLANK_MS = 8000;
/** Loadings of frames whose messages are told apart. */
const LOADS = 100;

export class QuizPlayer extends HTMLElement {
	#store: AnswerStore | undefined;
	#attempt: Attempt = {};
	/** the number of the request to hand in that was not answered yet: sent again to a frame that was not listening */
	#pending: number | undefined;
	#requests = 0;
	#frame: HTMLIFrameElement | null = null;
	#opened: Promise<unknown> | undefined;
	#timer = 0;
	/** the newest message of each loading of the frame */
	#heard = new Map<string, number>();
	/** ends what the element listens to; it may be taken out of the page and put in elsewhere */
	#connected = new AbortController();

	connectedCallback(): void {
		this.#connected = new AbortController();
		const { signal } = this.#connected;
		const hear = (event: MessageEvent) => {
			const message = this.#frame && event.source === this.#frame.contentWindow ? readFromFrame(event.data) : undefined;
			if (!message || this.#isRepeated(message)) return;
			this.#hear(message);
			// A paper of an exam that was kept before messages were numbered has a frame that does not say what it shows.
			if (message.quiz === 'playing' && message.load === undefined) this.#hear({ quiz: 'shown' });
		};
		window.addEventListener('message', hear, { signal });
		const themes = new MutationObserver(() => this.#tell({ quiz: 'theme', theme: theme() }));
		themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		signal.addEventListener('abort', () => themes.disconnect());
		this.querySelector('[data-again]')?.addEventListener('click', () => this.#again(), { signal });
		// Where the quiz is what the page is for, its frame is in the page already, and may have spoken before this script ran.
		this.#frame = this.querySelector('iframe');
		if (this.dataset.held !== undefined) return;
		if (this.#frame) this.#watch();
		else this.#openWhenNear();
	}

	disconnectedCallback(): void {
		this.#connected.abort();
		window.clearTimeout(this.#timer);
	}

	/**
	 * Opens a quiz that was held back, or another attempt at it: `data-quiz` names by then under which key its answers are kept.
	 * @param paper the document of the frame, where it is not the one at `data-frame`
	 */
	begin(attempt: Attempt, paper?: string): void {
		const own = this.dataset.frame ? undefined : this.#frame?.srcdoc;
		this.#attempt = attempt;
		this.#pending = undefined;
		this.#store?.close?.();
		this.#store = undefined;
		this.#opened = undefined;
		this.#frame?.remove();
		this.#frame = null;
		this.#open(paper ?? own);
	}

	/** Hands in at once; `quiz-result` follows, once, however often this is called until then. */
	finish(): void {
		this.#pending ??= ++this.#requests;
		this.#tell({ quiz: 'finish', request: this.#pending });
	}

	#openWhenNear(): void {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				this.#open();
			},
			{ rootMargin: NEAR },
		);
		observer.observe(this);
	}

	#open(paper = this.#frame?.srcdoc ?? ''): void {
		const frame = document.createElement('iframe');
		frame.title = requiredData(this, 'title');
		if (this.dataset.sandbox !== undefined) frame.setAttribute('sandbox', 'allow-scripts');
		// A document that came with the page is opened again from the page.
		if (paper !== '') frame.srcdoc = paper;
		else frame.src = requiredData(this, 'frame');
		this.#frame = frame;
		this.querySelector('.quiz-stage')?.append(frame);
		this.#watch();
	}

	/** Waits for the frame to play, and gives it what is kept of this quiz. */
	#watch(): void {
		this.classList.remove('playing', 'failed', 'blank');
		this.classList.add('opening');
		this.#alert('');
		this.#wait(() => this.#fail(requiredData(this, 'slow')), TIMEOUT_MS);
		void this.#start();
	}

	#wait(then: () => void, milliseconds: number): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(then, milliseconds);
	}

	async #start(): Promise<void> {
		const store = this.#answers();
		const frame = this.#frame;
		this.#opened ??= store.open();
		await this.#opened;
		// Another attempt was begun meanwhile, and its frame gets its own answers.
		if (store !== this.#store || frame !== this.#frame) return;
		this.#tell({ quiz: 'start', state: store.state, theme: theme(), ...this.#attempt });
	}

	#answers(): AnswerStore {
		this.#store ??= answerStore(requiredData(this, 'quiz'), requiredData(this, 'language'), (note) => this.#say(note));
		return this.#store;
	}

	/** Whether a message was heard before; notes that it is heard now. A frame that does not number its messages is believed. */
	#isRepeated({ load, number }: Numbered): boolean {
		if (load === undefined || number === undefined) return false;
		if ((this.#heard.get(load) ?? 0) >= number) return true;
		// No frame is loaded so often but one that means to fill the memory.
		if (this.#heard.size >= LOADS) this.#heard.clear();
		this.#heard.set(load, number);
		return false;
	}

	#hear(message: FromFrame): void {
		switch (message.quiz) {
			case 'ready':
				void this.#start();
				return;
			case 'playing':
				this.classList.add('playing');
				this.#wait(() => this.#sayBlank(), BLANK_MS);
				if (this.#pending !== undefined) this.#tell({ quiz: 'finish', request: this.#pending });
				return;
			case 'shown':
				window.clearTimeout(this.#timer);
				if (this.classList.contains('blank')) this.#alert('');
				this.classList.remove('blank');
				return;
			case 'height':
				if (this.#frame) this.#frame.style.height = `${Math.min(Math.max(message.height, 0), 20_000)}px`;
				return;
			case 'moved':
				if (this.#frame && this.dataset.sandbox === undefined) bringIntoView(this.#frame, message.top);
				return;
			case 'state':
				this.#answers().save(message.state);
				return;
			case 'statement':
				this.dispatchEvent(new CustomEvent('quiz-statement', { bubbles: true, detail: message.statement }));
				return;
			case 'result': {
				const { request, score, max, finished, attempt, items } = message;
				// The learner was quicker than the request, and the result is told already.
				if (request !== undefined && request !== this.#pending) return;
				this.#pending = undefined;
				this.dispatchEvent(new CustomEvent('quiz-result', { bubbles: true, detail: { score, max, finished, attempt, items } }));
				return;
			}
			case 'lacking':
				this.#alert(requiredData(this, 'lacking').replace('{names}', message.names));
				return;
			case 'failed':
				// What plays is not taken away.
				if (this.classList.contains('playing')) this.#alert(requiredData(this, 'lacking').replace('{names}', message.names));
				else this.#fail(requiredData(this, message.why).replace('{names}', message.names));
		}
	}

	#tell(message: ToFrame): void {
		// A sandboxed frame has no origin to name; what is said to it holds nothing but this quiz's own answers.
		this.#frame?.contentWindow?.postMessage(message, '*');
	}

	#say(note: string | undefined): void {
		// A package says so for the whole page.
		const line = this.querySelector('.quiz-note');
		if (line) writeText(line, note === undefined ? '' : requiredData(this, `note${note}`));
		// What is not kept is not called kept below it.
		this.classList.toggle('unkept', note === 'memory' || note === 'large');
	}

	/** Takes the frame away and shows the plain list of questions in its place. */
	#fail(text: string): void {
		window.clearTimeout(this.#timer);
		this.#frame?.remove();
		this.classList.add('failed');
		this.#alert(this.#withList(text));
	}

	/** Says that nothing is to be seen yet, and shows the list below: the frame stays, since its content may come. */
	#sayBlank(): void {
		// Nobody can see what stands in a tab behind another one, or in a part of the page that is folded.
		if (document.visibilityState !== 'visible' || !this.#frame?.offsetWidth) {
			this.#wait(() => this.#sayBlank(), BLANK_MS);
			return;
		}
		this.classList.add('blank');
		this.#alert(this.#withList(requiredData(this, 'blank')));
	}

	/** With the way to the list of questions, where one stands below. */
	#withList = (text: string): string => [text, this.dataset.list].filter(Boolean).join(' ');

	#alert(text: string): void {
		writeText(this.querySelector('.quiz-stage [role="alert"]'), text);
	}

	#again(): void {
		if (!window.confirm(requiredData(this, 'ask'))) return;
		this.#answers().clear();
		this.#frame?.remove();
		this.#open();
	}
}

const theme = () => (document.documentElement.dataset.theme === 'light' ? 'light' : 'dark');

customElements.define('quiz-player', QuizPlayer);
