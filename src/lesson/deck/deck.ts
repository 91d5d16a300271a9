/** Presents the slides of the page: keys, remote control, touch, overview, black screen, full screen, presenter's window. */
import { requiredData, requiredElement } from '../../ui/required.ts';
import { type Action, actionOf } from './keys.ts';
import { PresenterView } from './presenter-view.ts';
import { back, type DeckPosition, forward, goTo, sound } from './progress.ts';
import { Stage } from './stage.ts';
import { onSwipe } from './swipe.ts';
import { DeckWindows, isPresenter } from './windows.ts';

/** Milliseconds after which a presenter's window that nobody answers says that it is alone. */
const ANSWER_DUE = 1500;

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('#deck');
if (main) begin(main);

function begin(deckRoot: HTMLElement): void {
	const stage = new Stage(deckRoot);
	const black = document.querySelector<HTMLElement>('.deck-black');
	const status = document.querySelector('[data-deck-status]');
	const counter = requiredElement(document.body, '.deck-place');
	const aside = document.querySelector<HTMLElement>('.presenter');
	const view = isPresenter() && aside ? new PresenterView(aside, stage) : undefined;
	let position: DeckPosition = goTo(stage.deck, Math.max(stage.indexOf(location.hash), 0));
	let overview = false;
	let heard = false;

	const windows = new DeckWindows(
		() => ({ position, black: isBlack() }),
		(state) => {
			heard = true;
			if (view) view.alone = false;
			show(sound(stage.deck, state.position));
			setBlack(state.black);
		},
	);
	const isBlack = () => black?.hidden === false;
	function setBlack(on: boolean): void {
		// The presenter goes on reading while the class sees nothing.
		if (black) black.hidden = !on;
		root.classList.toggle('deck-is-black', on);
	}

	function show(next: DeckPosition): void {
		const turned = next.slide !== position.slide;
		const stepped = !turned && next.step > position.step;
		position = next;
		stage.show(position);
		view?.show(position.slide);
		const words = requiredData(counter, 'template')
			.replace('{number}', `${position.slide + 1}`)
			.replace('{count}', `${stage.slides.length}`);
		counter.textContent = words;
		if (turned && status) status.textContent = `${words}: ${stage.titleOf(position.slide)}`;
		if (stepped && status) status.textContent = stage.stepText(position);
		root.style.setProperty('--progress', `${stage.slides.length < 2 ? 1 : position.slide / (stage.slides.length - 1)}`);
		const hash = `#${stage.slides[position.slide]?.id}`;
		if (location.hash !== hash) history.replaceState(null, '', hash);
		if (turned) stage.slides[position.slide]?.scrollTo(0, 0);
	}

	function setOverview(on: boolean): void {
		overview = on;
		root.classList.toggle('deck-overview', on);
		stage.pictures = on;
		document.querySelector('[data-act="overview"]')?.setAttribute('aria-pressed', `${on}`);
		if (on) {
			stage.showAll();
			const link = stage.slides[position.slide]?.querySelector<HTMLElement>('.slide-link');
			link?.focus();
			link?.scrollIntoView({ block: 'nearest' });
		} else {
			(document.activeElement as HTMLElement | null)?.blur();
			show(position);
		}
		stage.fit();
	}

	function move(next: DeckPosition): void {
		if (isBlack()) setBlack(false);
		show(next);
		windows.tell();
	}

	const does: Record<Action | 'print' | 'pause' | 'reset', () => void> = {
		forward: () => move(forward(stage.deck, position)),
		back: () => move(back(stage.deck, position)),
		first: () => move(goTo(stage.deck, 0)),
		last: () => move(goTo(stage.deck, stage.slides.length - 1)),
		black: () => {
			setBlack(!isBlack());
			windows.tell();
		},
		overview: () => setOverview(!overview),
		presenter: () => {
			const refused = document.querySelector<HTMLElement>('.deck-refused');
			if (refused && !isPresenter()) refused.hidden = windows.open();
		},
		full: () => {
			if (document.fullscreenElement) void document.exitFullscreen();
			else void root.requestFullscreen?.().catch(() => {});
		},
		theme: () => {
			root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
		},
		close: () => {
			if (overview) setOverview(false);
			else if (isBlack()) does.black();
			for (const menu of document.querySelectorAll<HTMLDetailsElement>('.deck-menu[open]')) menu.open = false;
		},
		print: () => window.print(),
		pause: () => view?.pause(),
		reset: () => view?.reset(),
	};

	document.addEventListener('keydown', (event) => {
		const action = actionOf(event, focusOf(event.target));
		if (!action || event.defaultPrevented) return;
		// In the overview arrows go from slide to slide.
		if (overview && (action === 'forward' || action === 'back')) {
			event.preventDefault();
			const next = action === 'forward' ? position.slide + 1 : position.slide - 1;
			show(goTo(stage.deck, next));
			stage.showAll();
			stage.slides[position.slide]?.querySelector<HTMLElement>('.slide-link')?.focus();
			return;
		}
		if (action !== 'close') event.preventDefault();
		does[action]();
	});
	document.addEventListener('click', (event) => {
		const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
		if (act !== undefined && act in does) does[act as keyof typeof does]();
	});
	for (const [index, slide] of stage.slides.entries()) {
		slide.querySelector('.slide-link')?.addEventListener('click', (event) => {
			event.preventDefault();
			move(goTo(stage.deck, index));
			setOverview(false);
		});
	}
	window.addEventListener('hashchange', () => {
		const index = stage.indexOf(location.hash);
		if (index >= 0 && index !== position.slide) move(goTo(stage.deck, index));
		// An address that names no slide leaves the deck where it is.
		else show(position);
	});
	window.addEventListener('beforeprint', () => stage.showAll());
	window.addEventListener('afterprint', () => show(position));
	window.addEventListener('resize', () => stage.fit());
	// An answer that is opened needs room.
	document.addEventListener('toggle', ({ target }) => target instanceof Element && target.closest('.slide-box') && stage.fit(), true);
	onSwipe(deckRoot, (by) => does[by > 0 ? 'forward' : 'back']());
	keepAwake();

	root.classList.add('deck-on');
	root.classList.toggle('deck-presenter', view !== undefined);
	show(position);
	void document.fonts.ready.then(() => fitAll(stage));
	if (view) window.setTimeout(() => (view.alone = !heard), ANSWER_DUE);
}

/** Slides that are not shown have no size; the overview gives each one its size for a moment. */
function fitAll(stage: Stage): void {
	root.classList.add('deck-measure');
	stage.fit();
	root.classList.remove('deck-measure');
}

function focusOf(target: EventTarget | null): 'field' | 'control' | 'none' {
	if (!(target instanceof Element)) return 'none';
	if (target.closest('input, select, textarea, [contenteditable]')) return 'field';
	return target.closest('button, a[href], summary') ? 'control' : 'none';
}

/** Asks the machine not to let the screen go dark while a class looks at it; again whenever the window is seen anew. */
function keepAwake(): void {
	const ask = () => {
		if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => {});
	};
	document.addEventListener('visibilitychange', ask);
	ask();
}
