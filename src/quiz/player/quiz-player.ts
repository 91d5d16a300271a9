/**
 * `<quiz-player>`: opens the frame of a quiz when it comes near the view, keeps what the frame reports,
 * and says what is wrong in place of an empty frame. Statements go on as `quiz-statement` events of the element.
 */
import { type FromFrame, isMessage, type ToFrame } from './protocol.ts';
import { QuizStore } from './store.ts';

/** How near the view a quiz comes before it is loaded. */
const NEAR = '300px';
/** Milliseconds without a sign of life after which the frame is said not to open. */
const PATIENCE = 20_000;

class QuizPlayer extends HTMLElement {
	#store = new QuizStore(this.dataset.quiz ?? '', this.dataset.language ?? 'vi', (note) => this.#say(note));
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
		if (this.#frame) this.#watch();
		else this.#openWhenNear();
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

	#open(): void {
		const frame = document.createElement('iframe');
		frame.title = this.dataset.title ?? '';
		if (this.dataset.sandbox !== undefined) frame.setAttribute('sandbox', 'allow-scripts');
		frame.src = this.dataset.frame ?? '';
		this.#frame = frame;
		this.querySelector('.quiz-stage')?.append(frame);
		this.#watch();
	}

	/** Waits for the frame to play, and gives it what is kept of this quiz. */
	#watch(): void {
		this.#timer = window.setTimeout(() => this.#fail(this.dataset.slow ?? ''), PATIENCE);
		this.#start();
	}

	async #start(): Promise<void> {
		this.#opened ??= this.#store.open();
		await this.#opened;
		this.#tell({ quiz: 'start', state: this.#store.state, theme: theme() });
	}

	async #hear(message: FromFrame): Promise<void> {
		switch (message.quiz) {
			case 'ready':
				await this.#start();
				return;
			case 'playing':
				window.clearTimeout(this.#timer);
				this.classList.add('playing');
				return;
			case 'height':
				if (this.#frame && Number.isFinite(message.height)) this.#frame.style.height = `${Math.min(Math.max(message.height, 0), 20_000)}px`;
				return;
			case 'state':
				this.#store.save(message.state);
				return;
			case 'statement':
				this.dispatchEvent(new CustomEvent('quiz-statement', { bubbles: true, detail: message.statement }));
				return;
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
		this.#store.clear();
		this.classList.remove('playing', 'failed');
		this.#frame?.remove();
		this.#open();
	}
}

const theme = () => (document.documentElement.dataset.theme === 'light' ? 'light' : 'dark');

customElements.define('quiz-player', QuizPlayer);
