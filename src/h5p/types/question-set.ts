/** H5P.QuestionSet 1.20: questions one after another, and a result at the end. */
import { isUuid, randomUuid } from '../../files/uuid.ts';
import { percent } from '../../learning/points.ts';
import type { Core, Extras, Instance, Runnable, Statement } from './core.ts';
import { make, plainLines, shuffled } from './dom.ts';
import { ownWord } from './own-words.ts';
import { inDocumentLanguage } from './question.ts';
import { arrowKeys, stopAt } from './roving.ts';
import { type Item, orderOf, type SetParams, type SetState, statementIdOf, stateOf } from './set-model.ts';
import { resultPage } from './set-result.ts';

const ENDING_POINT = 'http://id.tincanapi.com/extension/ending-point';

/** Says in a statement at which question it was made, by its number in the attempt. */
function addEndingPoint(statement: Statement, index: number): void {
	statement.context = { ...statement.context, extensions: { ...statement.context?.extensions, [ENDING_POINT]: index + 1 } };
}

export function setType(core: Core) {
	return function QuestionSet(this: Instance, params: SetParams, contentId: string, extras?: Extras): void {
		core.EventDispatcher.call(this);
		this.contentId = contentId;
		const self = this;
		const { texts = {} } = params;
		const previous = (extras?.previousState ?? {}) as Partial<SetState>;
		/** whether no question is checked by itself, as in an exam */
		const isSilent = params.questions?.every(({ params: { behaviour } }) => behaviour?.enableCheckButton === false) === true;
		let items: Item[] = [];
		let attempt = isUuid(previous.attempt) ? previous.attempt : randomUuid();
		let position = 0;
		let finished = false;
		let warned = false;
		/** the ids of the questions whose answers were stated as they are now */
		const stated = new Set<string>();

		const progress = make('p', { class: 'progress' });
		const stage = make('div', { class: 'stage' });
		const jumps = make('div', { class: 'jumps', role: 'toolbar', 'aria-label': texts.questionSetInstruction });
		const notice = make('p', { class: 'notice', role: 'status' });
		const button = (text: string | undefined, press: () => void) => {
			const element = make('button', { type: 'button' }, text ?? '');
			element.addEventListener('click', press);
			return element;
		};
		const back = button(texts.prevButton, () => move(position - 1));
		const next = button(texts.nextButton, () => move(position + 1));
		const finish = button(texts.finishButton, () => end() && stateProgress());
		next.classList.add('next');
		finish.classList.add('finish');
		// The way on comes first: whoever goes by keys passes one stop for all numbers, and only to go elsewhere.
		const elsewhere = make('div', { class: 'elsewhere' }, back, jumps);
		const navigation = make('nav', { 'aria-label': texts.navigationLabel }, make('div', { class: 'buttons' }, next, finish), elsewhere);
		const numbers = () => [...jumps.querySelectorAll('button')].filter(({ disabled }) => !disabled);
		arrowKeys(jumps, numbers);
		const result = make('section', { class: 'result', hidden: true });
		const questions = make('div', {}, progress, stage, notice, navigation);
		const root = make('div', { class: 'set' }, questions, result);

		start(orderOf(params, previous.order, shuffled), previous.items ?? {});

		/** Makes the questions of one attempt. */
		function start(chosen: readonly Runnable[], states: Record<string, unknown>): void {
			items = chosen.map((runnable, index) => {
				const state = states[runnable.subContentId ?? ''];
				const instance = core.newRunnable(runnable, contentId, undefined, true, { parent: self, ...(state === undefined ? {} : { previousState: state }) });
				const holder = make('section', { tabindex: -1, hidden: true, 'data-id': runnable.subContentId });
				const id = runnable.subContentId ?? '';
				if ((state as { mode?: unknown } | undefined)?.mode !== 'open' && state !== undefined) stated.add(id);
				instance?.on('xAPI', (event) => {
					const verb = event.getVerb();
					addEndingPoint(event.data.statement, index);
					if (verb === 'answered') stated.add(id);
					if (verb === 'interacted') stated.delete(id);
					if (verb === 'interacted' || verb === 'answered') update();
				});
				instance?.on('resize', () => {
					showWayOn();
					self.trigger('resize');
				});
				return { id, instance, holder, attached: false, library: runnable.library };
			});
			stage.replaceChildren(...items.map(({ holder }) => holder));
			jumps.replaceChildren(...items.map((_, index) => button(`${index + 1}`, () => move(index))));
		}

		function show(item: Item): void {
			for (const other of items) other.holder.hidden = other !== item;
			if (!item.instance) item.holder.textContent = item.library;
			else if (!item.attached) {
				item.instance.attach(core.jQuery(item.holder.appendChild(make('div'))));
				item.attached = true;
			}
			item.instance?.setActivityStarted();
		}

		function go(to: number, focus: boolean): void {
			position = Math.min(Math.max(to, 0), items.length - 1);
			const item = items[position];
			if (!item) return;
			notice.textContent = '';
			warned = false;
			show(item);
			update();
			if (focus) item.holder.focus();
			self.trigger('resize');
		}

		/** Goes to another question, as the learner asks. */
		function move(to: number): void {
			go(to, true);
			stateProgress();
		}

		/** Says how far the learner has come; the official set does so after each move, too. */
		function stateProgress(): void {
			const event = self.createXAPIEventTemplate('progressed');
			addEndingPoint(event.data.statement, position);
			self.trigger(event);
		}

		function update(): void {
			const at = (text: string | undefined, number: number) => (text ?? '').replace('@current', `${number}`).replace('@total', `${items.length}`);
			progress.textContent = at(texts.textualProgress, position + 1);
			const all = [...jumps.querySelectorAll('button')];
			for (const [index, element] of all.entries()) {
				const item = items[index];
				const answered = item?.instance?.getAnswerGiven() === true;
				const label = (texts.jumpToQuestion ?? '').replace('%d', `${index + 1}`).replace('%total', `${items.length}`);
				element.setAttribute('aria-label', `${label}, ${(answered ? texts.answeredText : texts.unansweredText) ?? ''}`);
				element.classList.toggle('answered', answered);
				if (index === position) element.setAttribute('aria-current', 'step');
				else element.removeAttribute('aria-current');
				element.disabled = params.disableBackwardsNavigation === true && index < position;
				item?.holder.setAttribute('aria-label', at(texts.textualProgress, index + 1));
			}
			// A focus that is among them stays the stop.
			if (!jumps.contains(document.activeElement)) stopAt(all, position);
			back.hidden = position === 0 || params.disableBackwardsNavigation === true;
			next.hidden = position === items.length - 1;
			finish.hidden = position < items.length - 1 && !finished;
			finish.textContent = (finished && ownWord('toResult')) || (texts.finishButton ?? '');
			showWayOn();
		}

		/** The way on looks like the main action where nothing is left to do at the question: it was checked, or nothing is checked one by one. */
		function showWayOn(): void {
			const { instance } = items[position] ?? {};
			const done = finished || instance?.isChecked?.() === true || (isSilent && instance?.getAnswerGiven() === true);
			const isLast = position === items.length - 1;
			next.classList.toggle('primary', done && !isLast);
			finish.classList.toggle('primary', isLast);
		}

		/** The first press with open questions names them; the second one ends the attempt. @returns whether the result is shown */
		function end(): boolean {
			const open = items.flatMap(({ instance }, index) => (instance?.getAnswerGiven() ? [] : [index + 1]));
			if (open.length > 0 && !warned && !finished) {
				const questions = open.join(', ');
				notice.textContent = ownWord('openQuestions', { questions, button: texts.finishButton ?? '' }) || `${texts.unansweredText ?? ''}: ${questions}.`;
				warned = true;
				return false;
			}
			handIn(true);
			return true;
		}

		/** @returns true where the attempt went on until now */
		function handIn(focus: boolean): boolean {
			const first = !finished;
			if (first) stateAnswers();
			finished = true;
			showResult(focus);
			if (first) self.trigger(completed());
			return first;
		}

		/** States the answers that nobody checked one by one: whoever keeps a record wants each question once. */
		function stateAnswers(): void {
			for (const { id, instance } of items) {
				if (!instance?.getAnswerGiven() || stated.has(id)) continue;
				const event = instance.createXAPIEventTemplate('answered');
				Object.assign(event.data.statement, instance.getXAPIData().statement, { id: statementIdOf(attempt, id) });
				instance.trigger(event);
			}
		}

		function showResult(focus: boolean): void {
			result.replaceChildren(
				...resultPage(
					params,
					items,
					{ score: self.getScore(), max: self.getMaxScore() },
					{ showSolutions: (at) => showSolutions(at), again: () => again(true) },
				),
			);
			questions.hidden = true;
			result.hidden = false;
			if (focus) result.querySelector<HTMLElement>('[tabindex]')?.focus();
			self.trigger('resize');
		}

		function again(focus: boolean): void {
			finished = false;
			attempt = randomUuid();
			stated.clear();
			// Its time counts from here.
			self.activityStartTime = undefined;
			self.setActivityStarted();
			result.hidden = true;
			questions.hidden = false;
			start(orderOf(params, undefined, shuffled), {});
			go(0, focus);
			self.trigger('reset');
		}

		function completed() {
			const event = self.createXAPIEventTemplate('completed');
			event.data.statement.id = attempt;
			const { definition } = event.data.statement.object;
			definition.type = 'http://adlnet.gov/expapi/activities/assessment';
			definition.description = inDocumentLanguage(plainLines(params.introPage?.introduction ?? '').join(' '));
			const share = percent({ score: self.getScore(), max: self.getMaxScore() });
			event.setScoredResult(self.getScore(), self.getMaxScore(), self, true, share >= (params.passPercentage ?? 50));
			return event;
		}

		const sum = (each: (instance: Instance) => number) => items.reduce((total, { instance }) => total + (instance ? each(instance) : 0), 0);
		self.attach = (container) => {
			container.get(0)?.replaceChildren(root);
			self.setActivityStarted();
			go(Number.isInteger(previous.position) ? Number(previous.position) : 0, false);
			finished = previous.finished === true;
			if (finished) showResult(false);
		};
		self.getAnswerGiven = () => items.some(({ instance }) => instance?.getAnswerGiven());
		self.getScore = () => sum((instance) => instance.getScore());
		self.getMaxScore = () => sum((instance) => instance.getMaxScore());
		self.getTitle = () => extras?.metadata?.title ?? '';
		/** @param at the question to begin with */
		function showSolutions(at: number): void {
			for (const { instance } of items) instance?.showSolutions();
			result.hidden = true;
			questions.hidden = false;
			go(at, true);
		}
		self.showSolutions = () => showSolutions(0);
		self.resetTask = () => again(false);
		self.getQuestions = () => items.flatMap(({ instance }) => instance ?? []);
		self.finish = () => handIn(true);
		self.getAttempt = () => attempt;
		self.getCurrentState = () => stateOf(items, { attempt, position, finished });
		self.getXAPIData = (): { statement: Statement; children: { statement: Statement }[] } => ({
			statement: completed().data.statement,
			children: items.flatMap(({ instance }) => instance?.getXAPIData() ?? []),
		});
	};
}
