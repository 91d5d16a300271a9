/** The quizzes of the page: each opens where it comes near the view; what it says goes to the session. */

import { frameDocument } from '../../h5p/player/document.ts';
import type { QuizPlayer } from '../../h5p/player/quiz-player.ts';
import type { Statement } from '../../h5p/types/core.ts';
import { ownWords } from '../../h5p/types/own-words.ts';
import { setAnswerStoreMaker } from '../../learning/answer-store.ts';
import { checkResult } from '../../learning/check-result.ts';
import { checkedInLesson } from '../../learning/record.ts';
import { interactionOf, questionOf } from '../../lms/interaction.ts';
import { quizTitle } from '../../quiz/quiz-title.ts';
import { element } from '../../ui/elements.ts';
import { requiredData } from '../../ui/required.ts';
import { APP_FOLDER, checkOf } from '../course-data.ts';
import { type Context, findAll } from './context.ts';
import '../../h5p/player/quiz-player.ts';

/** How near to the view a quiz is when it is opened. */
const NEAR = '300px';

/** Lets the session keep the answers to every quiz. */
export function keepAnswersIn({ session }: Pick<Context, 'session'>): void {
	setAnswerStoreMaker((key) => ({
		open: async () => session.openQuiz(key),
		save: (state) => session.setQuiz(key, state),
		clear: () => session.setQuiz(key, undefined),
		get state() {
			return session.state.quizzes[key];
		},
	}));
}

/**
 * A player that waits to be begun.
 * @param key under which its answers are kept
 * @param check whether it is one that can be begun again, with the list of its questions below; an exam shows none
 * @throws where the package has no such quiz: its own checks refuse such a package
 */
export function playerOf({ data, say }: Context, quiz: string, key: string, check: boolean): { player: QuizPlayer; paper: string } {
	const found = data.quizzes[quiz];
	if (!found) throw new Error(`no quiz “${quiz}” in the package`);
	const title = quizTitle(found.title, say, 'quiz.frame');
	const words = {
		slow: 'quiz.slow',
		missing: 'quiz.failed.missing',
		broken: 'quiz.failed.broken',
		blocked: 'quiz.failed.blocked',
		blank: 'quiz.failed.blank',
		lacking: 'quiz.lacking',
		ask: 'quiz.againAsk',
	} as const;
	const player = element('quiz-player' as 'div', {
		'data-held': '',
		'data-quiz': key,
		'data-language': data.language,
		'data-title': title,
	}) as HTMLElement as QuizPlayer;
	for (const [name, word] of Object.entries(words)) player.dataset[name] = say(word);
	if (check) player.dataset.list = say('quiz.useList');
	player.append(
		element(
			'div',
			{ class: 'quiz-stage' },
			element('p', { class: 'quiz-wait' }, say('quiz.wait')),
			element('p', { class: 'quiz-late' }, [say('quiz.slow'), ...(check ? [say('quiz.useList')] : [])].join(' ')),
			element('p', { role: 'alert' }),
		),
		...(check ? [element('p', { class: 'quiz-foot' }, element('button', { type: 'button', 'data-again': '' }, say('quiz.again')))] : []),
	);
	const paper = frameDocument(found.frame, `${APP_FOLDER}frame.css`, data.ownScript, {
		wait: say('quiz.wait'),
		failed: say('quiz.slow'),
		own: ownWords(say),
	});
	return { player, paper };
}

/** Opens the checks and reviews of the page when they come near the view. */
export function watchQuizzes(context: Context): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting || !(target instanceof HTMLElement)) continue;
				observer.unobserve(target);
				const quiz = requiredData(target, 'quiz');
				const { player, paper } = playerOf(context, quiz, quiz, true);
				// The list is the next behind the player, which shows it where it is needed.
				target.prepend(player);
				player.begin({}, paper);
			}
		},
		{ rootMargin: NEAR },
	);
	for (const place of findAll('.quiz-place')) observer.observe(place);
	document.addEventListener('quiz-statement', (event) => {
		const { target, detail } = event as CustomEvent<Statement>;
		noteAnswer(context, detail);
		noteResult(context, target, detail);
	});
}

function noteAnswer({ data, session, say }: Context, statement: Statement): void {
	const question = questionOf(statement);
	const item = question === undefined ? undefined : data.items[question];
	if (!item || !statement.verb?.id.endsWith('/answered')) return;
	const shapes = [...data.shape.quizzes, ...(data.shape.exam ? [data.shape.exam] : [])].flatMap(({ items }) => items);
	session.answered(
		interactionOf(
			statement,
			item.id,
			shapes.find(({ id }) => id === question),
			Date.now(),
			{ true: say('quiz.true'), false: say('quiz.false') },
		),
	);
}

/** A check that was answered to its end counts for its lesson; a review counts for nothing but the learner. */
function noteResult({ session, refresh }: Context, target: EventTarget | null, statement: Statement): void {
	const result = checkResult(statement);
	const lesson = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-lesson]')?.dataset.lesson : undefined;
	if (lesson === undefined || !result) return;
	session.moveTo(checkOf(lesson));
	session.update((record) => checkedInLesson(record, lesson, result, Date.now()), true);
	refresh();
}
