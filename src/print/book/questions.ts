/** The questions at the end of a lesson as they stand in a book, and their answers behind them. */
import { escapeHtml } from '../../files/escape.ts';
import type { Say } from '../../language/strings.ts';
import { answerInWords, type Piece, type Question, worksheet } from '../../quiz/paper/sheet.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';

/** @returns both lists as XHTML, with the same numbers */
export function questionsOf(quiz: PlainQuiz, say: Say): { questions: string; answers: string } {
	// A book asks all of what a check draws from.
	const { draw, ...whole } = quiz;
	const { questions } = worksheet(whole, 'A');
	const words = { true: say('quiz.true'), false: say('quiz.false') };
	const asked = questions.map((question) => `<li><p>${escapeHtml(question.item.question)}</p>${shapeHtml(question, say)}</li>`);
	const answered = questions.map(
		(question) =>
			`<li><p>${answerInWords(question, words)
				.map((line) => `<strong>${escapeHtml(line)}</strong>`)
				.join('<br/>')}</p><p>${escapeHtml(question.item.explanation)}</p></li>`,
	);
	return { questions: `<ol class="questions">${asked.join('')}</ol>`, answers: `<ol class="answers">${answered.join('')}</ol>` };
}

const hint = (text: string): string => `<p class="note">${escapeHtml(text)}</p>`;
const list = (kind: string, lines: readonly string[]): string => `<ul class="${kind}">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const lettered = (all: readonly { letter: string; text: string }[]): string =>
	list(
		'options',
		all.map(({ letter, text }) => `${letter}. ${escapeHtml(text)}`),
	);
const gap = '<span class="gap">……………</span>';
const pieces = (all: readonly Piece[]): string => all.map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : gap)).join('');

function shapeHtml(question: Question, say: Say): string {
	switch (question.kind) {
		case 'choice':
			return `${question.many ? hint(say('quiz.paper.many')) : ''}${lettered(question.options)}`;
		case 'statement':
			return hint(`${say('quiz.true')} / ${say('quiz.false')}`);
		case 'gaps':
			return `${question.bank ? hint(`${say('quiz.paper.bank')} ${question.bank.join(' · ')}`) : ''}<p>${pieces(question.pieces)}</p>`;
		case 'mark':
			return `${hint(say('quiz.paper.mark', { count: question.answers.length }))}<p>${escapeHtml(question.text)}</p>`;
		case 'order':
			return `${hint(say('quiz.paper.order', { count: question.steps.length }))}${list(
				'options',
				question.steps.map(({ text }) => `…… ${escapeHtml(text)}`),
			)}`;
		case 'match':
			return `${hint(say('quiz.paper.match'))}${list(
				'options',
				question.lefts.map((left, index) => `${index + 1}. ${escapeHtml(left)}`),
			)}${lettered(question.rights)}`;
	}
}
