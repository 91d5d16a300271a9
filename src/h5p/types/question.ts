/**
 * The frame that every question type stands in: the question, its task, what is said after checking, and the buttons.
 * Keeps the question type contract of H5P for the type, and sends its xAPI statements.
 */
import { percent, type Share, shareOf } from '../../learning/points.ts';
import { meaningOf } from '../compile/answer-identity.ts';
import type { Core, Definition, Extras, Instance, Statement } from './core.ts';
import { describeBy, make, newId, safeHtml } from './dom.ts';
import { type OwnWord, ownWord } from './own-words.ts';

export type Mode = 'open' | 'checked' | 'solution';

/** What a type brings: its task on the page, and how an answer is judged. */
export type Task = {
	element: HTMLElement;
	/** how it is done, inside of `element`; shown while the answer can be changed */
	how?: HTMLElement | undefined;
	/** what “show the answer” leads to; the element itself where nothing is said */
	answers?: HTMLElement;
	answered(): boolean;
	score(): number;
	max: number;
	/** Shows the task in a mode; in `open` the answer can be changed. */
	show(mode: Mode): void;
	reset(): void;
	/** what `restore` takes back */
	save(): unknown;
	restore(saved: unknown): void;
	definition(): Definition;
	response(): string;
	/** Remarks of the type on this answer, before the explanation. */
	remarks?(): string[];
	/** whether statements name success; H5P leaves it out for texts with several places */
	success: boolean;
};

export type Words = {
	check: string;
	checkHint: string;
	solution: string;
	solutionHint: string;
	retry: string;
	retryHint: string;
	right: string;
	wrong: string;
	score: string;
};

type Setup = {
	/** the question as HTML; a type with a legend of its own leaves it out */
	question?: string;
	/** the question as text, for statements and titles */
	title: string;
	task: (changed: () => void) => Task;
	words: Words;
	behaviour: { enableRetry?: boolean; enableSolutionsButton?: boolean; enableCheckButton?: boolean };
	/** what is said at a share of points, in percent */
	feedback: (percent: number) => string;
};

/**
 * `meaning` is left out by whoever has seen to it that the answer is one to this question. Until November 2026 `of` stood in its place,
 * a mark of all parameters, and the answer named options by their numbers.
 */
type Saved = { answer: unknown; mode: Mode; meaning?: string; of?: string };

/** The mark `of` of answers that were kept until November 2026: another one whenever anything of the question is changed. */
function markOfAll(params: object): string {
	let hash = 0x811c9dc5;
	for (const letter of JSON.stringify(params)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36);
}

/**
 * Makes an instance of a content type a question: builds its elements, keeps the question type contract, and sends its statements.
 * @param self the instance, to which the methods of the contract are added
 * @param params of the content; an answer is restored only where they ask the same as when it was saved
 * @param extras as the core gives them: `previousState` is what `getCurrentState` returned
 */
export function question(self: Instance, core: Core, params: object, contentId: string, extras: Extras | undefined, setup: Setup): void {
	core.EventDispatcher.call(self);
	self.contentId = contentId;
	const { words, behaviour } = setup;
	const meaning = meaningOf(params);
	let mode: Mode = 'open';
	let interacted = false;
	const task = setup.task(() => {
		interacted = true;
		update();
		self.triggerXAPI('interacted');
		self.trigger('resize');
	});
	const feedback = make('div', { class: 'feedback', role: 'status', tabindex: -1 });
	const button = (text: string, hint: string, press: () => void) => {
		const element = make('button', { type: 'button', title: hint === text ? null : hint }, text);
		element.addEventListener('click', press);
		return element;
	};
	const check = button(words.check, words.checkHint, () => checkAnswer());
	check.classList.add('primary');
	const solution = button(words.solution, words.solutionHint, () => show('solution', true));
	const retry = button(words.retry, words.retryHint, () => {
		self.resetTask();
		focusTask();
	});
	const root = make('div', { class: 'question' });
	if (setup.question !== undefined) {
		const id = newId();
		const text = make('div', { class: 'question-text', id }, safeHtml(setup.question));
		task.element.setAttribute('aria-labelledby', id);
		root.append(text);
	}
	root.append(task.element, feedback, make('div', { class: 'buttons' }, check, solution, retry));

	const points = () => ({ score: task.score(), max: task.max });
	const full = () => shareOf(points()) === 'right';
	function update(): void {
		check.hidden = mode !== 'open' || behaviour.enableCheckButton === false;
		check.setAttribute('aria-disabled', `${!task.answered()}`);
		solution.hidden = mode !== 'checked' || full() || behaviour.enableSolutionsButton === false;
		retry.hidden = mode === 'open' || (full() && mode === 'checked') || behaviour.enableRetry === false;
	}
	function show(next: Mode, focus: boolean): void {
		mode = next;
		task.show(mode);
		if (task.how) {
			task.how.hidden = mode !== 'open';
			describeBy(task.element, mode === 'open' ? [task.how] : []);
		}
		const said = mode === 'open' ? '' : setup.feedback(percent(points()));
		const share = shareOf(points());
		feedback.className = `feedback ${mode === 'open' ? 'none' : share}`;
		const remarks = mode === 'checked' ? (task.remarks?.() ?? []) : [];
		feedback.replaceChildren(
			...(mode === 'checked' ? [make('p', { class: 'verdict' }, verdictOn(share))] : []),
			...remarks.map((text) => make('p', {}, safeHtml(text))),
			...(said ? [make('div', { class: 'explanation' }, safeHtml(said))] : []),
		);
		update();
		if (focus && mode === 'solution') focusOn(task.answers ?? task.element);
		else if (focus) feedback.focus();
		self.trigger('resize');
	}
	function verdictOn(share: Share): string {
		if (share !== 'part') return share === 'right' ? words.right : words.wrong;
		const { score, max: total } = points();
		return ownWord('partly', { score, total }) || words.score.replace(/:num|@score/, `${score}`).replace(/:total|@total/, `${total}`);
	}
	function focusTask(): void {
		task.element.querySelector<HTMLElement>('input, button, [tabindex="0"]')?.focus();
	}
	function checkAnswer(): void {
		if (!task.answered()) {
			focusTask();
			return;
		}
		show('checked', true);
		self.trigger(statement('answered'));
	}
	function statement(verb: string) {
		const event = self.createXAPIEventTemplate(verb);
		const { data } = event;
		const { definition } = data.statement.object;
		const { extensions, ...own } = task.definition();
		// Those of the core say which content, and which part of it, the statement is about.
		Object.assign(definition, { type: 'http://adlnet.gov/expapi/activities/cmi.interaction' }, own, {
			extensions: { ...definition.extensions, ...extensions },
		});
		event.setScoredResult(task.score(), task.max, self, true, task.success ? full() : undefined);
		if (data.statement.result) data.statement.result.response = task.response();
		return event;
	}

	self.attach = (container) => {
		container.get(0)?.replaceChildren(root);
		if (self.isRoot()) self.setActivityStarted();
		self.trigger('resize');
	};
	self.getAnswerGiven = () => task.answered();
	self.isChecked = () => mode !== 'open';
	self.getScore = () => task.score();
	self.getMaxScore = () => task.max;
	self.getTitle = () => extras?.metadata?.title || setup.title;
	self.showSolutions = () => show('solution', false);
	self.resetTask = () => {
		interacted = false;
		task.reset();
		show('open', false);
	};
	self.getXAPIData = (): { statement: Statement } => ({ statement: statement('answered').data.statement });
	self.getCurrentState = (): Saved | undefined => (interacted || task.answered() ? { answer: task.save(), mode, meaning } : undefined);

	const previous = extras?.previousState as Partial<Saved> | undefined;
	const fits = previous !== undefined && (previous.of === undefined ? (previous.meaning ?? meaning) === meaning : previous.of === markOfAll(params));
	if (fits && previous.answer !== undefined) {
		task.restore(previous.answer);
		interacted = true;
	}
	show(fits && task.answered() ? (previous.mode ?? 'open') : 'open', false);
}

/** The text that applies to a share of points, from the ranges of `overallFeedback`. */
export function feedbackAt(ranges: { from: number; to: number; feedback?: string }[] | undefined, percent: number): string {
	return ranges?.find(({ from, to }) => percent >= from && percent <= to)?.feedback ?? '';
}

/** How a task is done, in one line above it; none where the document does not hold the words. */
export function howTo(word: OwnWord): HTMLElement | undefined {
	const text = ownWord(word);
	return text === '' ? undefined : make('p', { class: 'how', id: newId() }, text);
}

/** The options of a question in a mode, as what they are called when the answer is shown. */
export function nameAnswers(list: HTMLElement, mode: Mode): void {
	if (mode === 'solution') {
		list.setAttribute('role', 'group');
		list.setAttribute('aria-label', ownWord('answers'));
	} else for (const name of ['role', 'aria-label']) list.removeAttribute(name);
}

function focusOn(element: HTMLElement): void {
	element.tabIndex = -1;
	element.focus();
}

/** Language map of xAPI: the text in the language of the document. */
export const inDocumentLanguage = (text: string) => ({ [document.documentElement.lang || 'vi']: text });
