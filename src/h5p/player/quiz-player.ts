/**
 * `<quiz-player>`: opens the frame of a quiz when it comes near the view, keeps what the frame reports,
 * and says what is wrong in place of an empty frame. Statements go on as `quiz-statement` events of the element,
 * the result of a finished set as `quiz-result`. With `data-held` it opens only when a script calls `begin`.
 */
import { type AnswerStore, makeStore } from './keeping.ts';
import { type Attempt, type FromFrame, isMessage, type ToFrame } from './protocol.ts';

/** How near the view a quiz comes before it is loaded. */
const NEAR = '300px';
/** Milliseconds without a sign of life after which the frame is said not to open. */
const PATIENCE = 20_000;

export class QuizPlayer extends HTMLElement {
	#store: AnswerStore | undefined;
	#attempt: Attempt = {};
	/** handing in was asked for, and has not been answered yet: said again to a frame that was not listening */
	#due = false;
	#frame: HTMLIFrameElement | null = null;
	#opened: Promise<unknown> | undefined;
	#timer = 0;

	connectedCallback(): void {
		window.addEventListener('message', (event) => {
			if (this.#frame && event.source === this.#frame.contentWindow && isMessage<FromFrame>(event.data)) this.#hear(event.data);
		});
		new MutationObserver(() => this.#tell({ quiz: 'theme', theme: theme() })).observe(document.documentElement, { attributeFilter: ['data-theme'] });
		this.querySelector('[data-again]')?.addEventListener('click', () => this.#again());
		// Where the quiz is what the page is for, its frame is in the page already, and may have spoken before this script ran.
		this.#frame = this.querySelector('iframe');
		if (this.dataset.held !== undefined) return;
		if (this.#frame) this.#watch();
		else this.#openWhenNear();
	}

	/**
	 * Opens a quiz that was held back, or another attempt at it: `data-quiz` names by then under which key its answers are kept.
	 * @param paper the document of the frame, where it is not the one at `data-frame`
	 */
	begin(attempt: Attempt, paper?: string): void {
		const own = this.dataset.frame ? undefined : this.#frame?.srcdoc;
		this.#attempt = attempt;
		this.#due = false;
		this.#store?.close?.();
		this.#store = undefined;
		this.#opened = undefined;
		this.#frame?.remove();
		this.#frame = null;
		this.classList.remove('playing', 'failed');
		this.#open(paper ?? own);
	}

	/** Hands in at once; `quiz-result` follows. */
	finish(): void {
		this.#due = true;
		this.#tell({ quiz: 'finish' });
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
		frame.title = this.dataset.title ?? '';
		if (this.dataset.sandbox !== undefined) frame.setAttribute('sandbox', 'allow-scripts');
		// A document that came with the page is opened again from the page.
		if (paper !== '') frame.srcdoc = paper;
		else frame.src = this.dataset.frame ?? '';
		this.#frame = frame;
		this.querySelector('.quiz-stage')?.append(frame);
		this.#watch();
	}

	/** Waits for the frame to play, and gives it what is kept of this quiz. */
	#watch(): void {
		// Of a frame that was taken away before it played, the patience ends with it.
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#fail(this.dataset.slow ?? ''), PATIENCE);
		this.#start();
	}

	async #start(): Promise<void> {
		const store = this.#keeper();
		this.#opened ??= store.open();
		await this.#opened;
		this.#tell({ quiz: 'start', state: store.state, theme: theme(), ...this.#attempt });
	}

	#keeper(): AnswerStore {
		this.#store ??= makeStore(this.dataset.quiz ?? '', this.dataset.language ?? 'vi', (note) => this.#say(note));
		return this.#store;
	}

	async #hear(message: FromFrame): Promise<void> {
		switch (message.quiz) {
			case 'ready':
				await this.#start();
				return;
			case 'playing':
				window.clearTimeout(this.#timer);
				this.classList.add('playing');
				if (this.#due) this.#tell({ quiz: 'finish' });
				return;
			case 'height':
				if (this.#frame && Number.isFinite(message.height)) this.#frame.style.height = `${Math.min(Math.max(message.height, 0), 20_000)}px`;
				return;
			case 'state':
				this.#keeper().save(message.state);
				return;
			case 'statement':
				this.dispatchEvent(new CustomEvent('quiz-statement', { bubbles: true, detail: message.statement }));
				return;
			case 'result': {
				this.#due = false;
				const { quiz: _, ...result } = message;
				this.dispatchEvent(new CustomEvent('quiz-result', { bubbles: true, detail: result }));
				return;
			}
			case 'failed':
				this.#fail((this.dataset[message.why] ?? '').replace('{names}', `${message.names}`.slice(0, 300)));
		}
	}

	#tell(message: ToFrame): void {
		// A sandboxed frame has no origin to name; what is said to it holds nothing but this quiz's own answers.
		this.#frame?.contentWindow?.postMessage(message, '*');
	}

	#say(note: string): void {
		const place = this.querySelector('.quiz-note');
		const text = this.dataset[`note${note}`] ?? '';
		if (place && place.textContent !== text) place.textContent = text;
	}

	/** Takes the frame away and shows the plain list of questions in its place. */
	#fail(text: string): void {
		window.clearTimeout(this.#timer);
		this.#frame?.remove();
		this.classList.add('failed');
		const place = this.querySelector('.quiz-stage [role="alert"]');
		if (place) place.textContent = text;
	}

	#again(): void {
		if (!window.confirm(this.dataset.ask)) return;
		this.#keeper().clear();
		this.classList.remove('playing', 'failed');
		this.#frame?.remove();
		this.#open();
	}
}

const theme = () => (document.documentElement.dataset.theme === 'light' ? 'light' : 'dark');

customElements.define('quiz-player', QuizPlayer);
