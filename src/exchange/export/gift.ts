/**
 * A quiz as GIFT (docs.moodle.org, "GIFT format"). GIFT has one blank to a question, no text to drag words into, no order:
 * a text with several blanks becomes one question per blank, words and steps become pairs to match.
 */
import { escapeHtml } from '../../files/escape.ts';
import { readMarkedWords, writeMarkedWords } from '../../h5p/compile/words.ts';
import type { Part } from '../../quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';
import { EVERY_WORD, itemTags } from '../../quiz/tags.ts';
import { HEAD } from './moodle.ts';
import { sharesOf } from './shares.ts';

/** A place in a text that another question, or a pair, fills. */
const gapNamed = (number: number): string => `(${number}) ____`;
/** Said of answers that keep their order, which GIFT cannot say. */
export const KEPT = 'order:kept';

/** GIFT takes `->` anywhere in an answer for a pair, and knows no escape for it. */
const escaped = (text: string): string =>
	text
		.replaceAll('->', '→')
		.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');
const inBrackets = (text: string): string => text.replace(/[[\]\\]/g, (sign) => `\\${sign}`);

/** @returns the whole file; items stand apart by an empty line */
export function gift(quiz: PlainQuiz, quizWords: QuizWords): string {
	const draw = quiz.draw === undefined ? '' : ` draw:${quiz.draw}`;
	const split = splitItems(quiz).map(({ id, parts }) => `${id} (${placesOf(parts).length})`);
	const head = [
		`// ${HEAD} lang:${quiz.language} pass:${quiz.pass} shuffle:${quiz.shuffle}${draw}`,
		`// intro: ${quiz.intro}`,
		...(split.length > 0 ? [`// ${quizWords.say('quiz.gift.split', { items: split.join(', ') })}`] : []),
		`$CATEGORY: ${quiz.title.replaceAll('/', '//')}`,
	];
	return `${[head.join('\n'), ...quiz.items.flatMap((item) => questionsOf(item, quizWords))].join('\n\n')}\n`;
}

/** @returns the items that become several questions: texts with several blanks */
export const splitItems = (quiz: PlainQuiz): { id: string; parts: Part[] }[] =>
	quiz.items.flatMap((item) => (item.type === 'blanks' && placesOf(item.parts).length > 1 ? [item] : []));

/** The questions of an item, each with its id and tags before it. */
function questionsOf(item: PlainItem, quizWords: QuizWords): string[] {
	const tasks = tasksOf(item);
	return tasks.map(({ before, answers, after = '', format = 'plain', tags = [] }, index) => {
		const part = tasks.length > 1 ? `.${index + 1}` : '';
		const notes = [...itemTags(item).filter((tag) => !tag.startsWith('id:')), ...tags].map((tag) => `[tag:${inBrackets(tag)}]`).join(' ');
		const explanation = explained(item, quizWords);
		const why = `\t####${escaped(format === 'html' ? escapeHtml(explanation) : explanation)}`;
		const body = [...answers.map((answer) => `\t${answer}`), why].join('\n');
		return `// [id:${item.id}${part}] ${notes}\n::${escaped(item.question)}:: [${format}]${escaped(before)}{\n${body}\n}${escaped(after)}`;
	});
}

type Task = { before: string; answers: string[]; after?: string; format?: 'html'; tags?: string[] };

function tasksOf(item: PlainItem): Task[] {
	switch (item.type) {
		case 'single':
		case 'multiple': {
			const single = item.type === 'single';
			const answers = weighted(item.answers, single).map((line, index) => {
				const feedback = item.answers[index]?.feedback;
				return feedback === undefined ? line : `${line}#${escaped(feedback)}`;
			});
			return [{ before: item.question, answers, tags: item.keepOrder ? [KEPT] : [] }];
		}
		case 'true-false':
			return [{ before: item.question, answers: [item.answer ? 'TRUE' : 'FALSE'] }];
		case 'blanks':
			return blankByBlank(item.question, item.parts);
		case 'drag': {
			const places = placesOf(item.parts);
			const answers = [
				...places.map(({ answers: [word = ''] }, index) => `=(${index + 1}) -> ${escaped(word)}`),
				...item.distractors.map((word) => `= -> ${escaped(word)}`),
			];
			return [{ before: `${item.question}\n${shown(item.parts)}`, answers, tags: tipTags(item.parts) }];
		}
		case 'mark': {
			const runs = readMarkedWords(writeMarkedWords(item.parts));
			const words = runs.flatMap((run) => (typeof run === 'string' ? [] : [{ text: escapeHtml(run.text), correct: run.right }]));
			const text = runs.map((run) => (typeof run === 'string' ? escapeHtml(run) : `<u>${escapeHtml(run.text)}</u>`)).join('');
			const grouped = item.parts.some(({ kind }) => kind === 'word');
			return [
				{ before: `<p>${escapeHtml(item.question)}</p><p>${text}</p>`, answers: weighted(words, false), format: 'html', tags: grouped ? [] : [EVERY_WORD] },
			];
		}
		case 'order':
			return [{ before: item.question, answers: item.steps.map((step, index) => `=${index + 1} -> ${escaped(step)}`) }];
		case 'match': {
			const pairs = item.pairs.map(({ left, right }) => `=${escaped(left)} -> ${escaped(right)}`);
			return [{ before: item.question, answers: [...pairs, ...item.distractors.map((text) => `= -> ${escaped(text)}`)] }];
		}
	}
}

/** Right and wrong answers; of several right ones each is worth its share, and marking all gains nothing. */
function weighted(answers: readonly { text: string; correct: boolean }[], single: boolean): string[] {
	if (single) return answers.map(({ text, correct }) => `${correct ? '=' : '~'}${escaped(text)}`);
	const shares = sharesOf(answers);
	return answers.map(({ text }, index) => `~%${shares[index]}%${escaped(text)}`);
}

const placesOf = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'place');
const tipTags = (parts: readonly Part[]): string[] => placesOf(parts).flatMap(({ tip }, index) => (tip ? [`tip${index + 1}:${tip}`] : []));

/** A text with its places as numbered gaps, and each hint behind its own. */
function shown(parts: readonly Part[]): string {
	let number = 0;
	return parts.map((part) => (part.kind === 'place' ? `${gapNamed(++number)}${part.tip ? ` (${part.tip})` : ''}` : part.text)).join('');
}

/** One question for each place, in whose text the other places are numbered gaps. */
function blankByBlank(question: string, parts: readonly Part[]): Task[] {
	const places = placesOf(parts);
	return places.map((place) => {
		const at = parts.indexOf(place);
		let number = 0;
		const text = (some: readonly Part[]) =>
			some
				.map((part) => {
					if (part.kind !== 'place') return part.text;
					number++;
					return `${gapNamed(number)}${part.tip ? ` (${part.tip})` : ''}`;
				})
				.join('');
		const before = text(parts.slice(0, at));
		number++;
		const after = `${place.tip ? ` (${place.tip})` : ''}${text(parts.slice(at + 1))}`;
		return { before: `${question}\n${before}`, answers: place.answers.map((answer) => `=${escaped(answer)}`), after, tags: tipTags(parts) };
	});
}
