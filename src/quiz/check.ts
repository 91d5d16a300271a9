/** What must hold of quizzes beyond their schema: every item can be answered, in each language, and none gives its key away. */

import { ORIGINAL } from '../language/paths.ts';
import type { Language } from '../language/schema.ts';
import { duplicates, misnamed, type Named, namesOf, unknownIds } from '../source/entry-checks.ts';
import type { Localized } from '../source/fields.ts';
import type { Located, Path, Place, Problem } from '../source/problem.ts';
import { itemFigures, type Share } from './item-figures.ts';
import { isToldByLength, keyHints } from './key-hints.ts';
import { answersOf, faultsOf, fold, RESERVED, readMarkup } from './markup.ts';
import { names, problem } from './messages.ts';
import type { Item, Quiz } from './schema.ts';

type Entry = Located<Quiz>;

const nouns: Record<Quiz['kind'], Named['noun']> = {
	quiz: names.quiz.noun,
	bank: { vi: 'ngân hàng câu hỏi', en: 'item bank' },
	placement: { vi: 'bài đầu vào', en: 'placement test' },
};

/** The quizzes of one kind as something to be named: such as can be taken, such as others draw from, placement tests. */
export function quizNames(quizzes: readonly Entry[], kind: Quiz['kind']): Named {
	const named = namesOf(
		names.quiz,
		quizzes.filter(({ data }) => data.kind === kind),
	);
	return { ...named, noun: nouns[kind] };
}

/** @returns every problem in the quizzes and banks beyond their schema */
export function checkQuizzes(quizzes: readonly Entry[], languages: readonly Pick<Language, 'tag' | 'absolutes'>[]): Problem[] {
	return [
		...duplicates(quizzes),
		...misnamed(quizzes, (id) => `${id}.yaml`),
		...quizzes.flatMap((entry) => [...checkQuiz(entry, quizzes), ...checkWriting(entry, languages)]),
	];
}

function checkQuiz(entry: Entry, quizzes: readonly Entry[]): Problem[] {
	const { data } = entry;
	const banks = quizNames(quizzes, 'bank');
	const all = { ...banks, ids: new Set(quizzes.map((other) => other.data.id)) };
	const others = [{ kind: names.quiz.name }];
	const named = (data.from ?? []).flatMap((id) => quizzes.find((other) => other.data.id === id && id !== data.id) ?? []);
	const items = [entry, ...named].flatMap((source) =>
		source.data.items.map((item, index) => ({
			data: item,
			file: source.file,
			place: (path: Path, target?: 'key') => source.place(['items', index, ...path], target),
		})),
	);
	const unusable = (data.from ?? []).flatMap((id, index) =>
		all.ids.has(id) && (!banks.ids.has(id) || id === data.id) ? [problem('quiz-not-a-bank', entry.place(['from', index]), { id })] : [],
	);
	const complete = unusable.length === 0 && named.length === (data.from ?? []).length;
	return [
		...unknownIds(entry, ['from'], data.from ?? [], all),
		...unusable,
		...duplicates(items),
		...(complete && items.length === 0 ? [problem('quiz-no-items', entry.place(['items']), { id: data.id }, others)] : []),
		...(complete && items.length > 0 && data.draw !== undefined && data.draw > items.length
			? [problem('quiz-draw', entry.place(['draw']), { draw: data.draw, count: items.length }, others)]
			: []),
		...checkRanges(entry),
		...data.items.flatMap((item, index) => [
			...checkItem(entry, item, ['items', index]),
			...(item.vouches && data.kind !== 'placement' ? [problem('quiz-vouches', entry.place(['items', index, 'vouches'], 'key'), { id: item.id })] : []),
		]),
		...keyHints(data).map(({ kind, path, params }) => problem(kind, entry.place(path), params)),
	];
}

/** Beyond this difference of shares, the word helps those who guess. */
const MORE_ABSOLUTES = 0.15;
/** Fewer absolute words than this are chance. */
const SOME = 4;

/** How the items are written: what gives a key away, and what is not said to wrong answers. Only items of a course have to say it. */
function checkWriting({ data, place }: Entry, languages: readonly Pick<Language, 'tag' | 'absolutes'>[]): Problem[] {
	const taught = { items: data.items.filter(({ objective }) => objective !== undefined) };
	const { feedback } = itemFigures(taught, ORIGINAL, []);
	const path = ['items'];
	return [
		...(feedback.count < feedback.total ? [problem('quiz-no-feedback', place(path), { count: feedback.total - feedback.count, total: feedback.total })] : []),
		...languages.flatMap(({ tag: language, absolutes = [] }) => {
			const { longest, shortest, byChance, absoluteWrong: wrong, absoluteRight: right } = itemFigures(data, language, absolutes);
			return [
				...(isToldByLength(longest, byChance) ? [problem('quiz-key-longest', place(path), { language, ...longest })] : []),
				...(isToldByLength(shortest, byChance) ? [problem('quiz-key-shortest', place(path), { language, ...shortest })] : []),
				...(wrong.count >= SOME && part(wrong) - part(right) > MORE_ABSOLUTES
					? [problem('quiz-absolutes', place(path), { language, wrong: percent(wrong), right: percent(right) })]
					: []),
			];
		}),
	];
}
const part = ({ count, total }: Share): number => count / Math.max(total, 1);
const percent = (share: Share): number => Math.round(100 * part(share));

/** Feedback covers 0 to 100 percent, each once. */
function checkRanges(entry: Entry): Problem[] {
	let next = 0;
	const problems: Problem[] = [];
	for (const [index, { from, to }] of entry.data.feedback.entries()) {
		if (from !== next || to < from) problems.push(problem('quiz-feedback', entry.place(['feedback', index, 'from']), { from, to, expected: next }));
		next = to + 1;
	}
	const last = entry.data.feedback.length - 1;
	if (problems.length === 0 && next !== 101)
		problems.push(problem('quiz-feedback', entry.place(['feedback', last, 'to']), { from: 0, to: next - 1, expected: 100 }));
	return problems;
}

function checkItem(entry: Entry, item: Item, path: Path): Problem[] {
	const at = (...steps: Path) => entry.place([...path, ...steps]);
	switch (item.type) {
		case 'single':
		case 'multiple': {
			const right = item.answers.filter(({ correct }) => correct).length;
			return [
				...(right === 0 ? [problem('quiz-no-answer', at('answers'), { id: item.id })] : []),
				...(item.type === 'single' && right > 1 ? [problem('quiz-many-answers', at('answers'), { id: item.id, count: right })] : []),
				...equalTexts(
					item.answers.map(({ text, correct }) => ({ text, right: correct === true })),
					(index) => at('answers', index, 'text'),
				),
			];
		}
		case 'true-false':
			return [];
		case 'order':
			return [
				...equalTexts(
					item.steps.map((text) => ({ text, right: true })),
					(index) => at('steps', index),
				),
				...item.steps.flatMap((text, index) => reserved(text, at('steps', index))),
			];
		case 'match': {
			const rights = [...item.pairs.map(({ right }) => ({ text: right, right: true })), ...(item.distractors ?? []).map((text) => ({ text, right: false }))];
			const where = (index: number) => (index < item.pairs.length ? at('pairs', index, 'right') : at('distractors', index - item.pairs.length));
			return [
				...equalTexts(
					item.pairs.map(({ left }) => ({ text: left, right: true })),
					(index) => at('pairs', index, 'left'),
				),
				...equalTexts(rights, where),
				...item.pairs.flatMap(({ left }, index) => reserved(left, at('pairs', index, 'left'), /[*→\n]/)),
				...rights.flatMap(({ text }, index) => reserved(text, where(index))),
			];
		}
		default:
			return checkText(item, at);
	}
}

/** Texts with marked places: blanks, words to drag, words to mark. */
function checkText(item: Extract<Item, { text: Localized }>, at: (...steps: Path) => Place): Problem[] {
	const problems: Problem[] = [];
	const counts = new Map<string, number>();
	for (const [language, text] of Object.entries(item.text)) {
		const place = at('text', language);
		const parts = readMarkup(text);
		const answers = answersOf(parts);
		counts.set(language, answers.length);
		for (const fault of faultsOf(text))
			problems.push(problem(fault === 'sign' ? 'quiz-sign' : fault === 'blank' ? 'quiz-blank' : 'quiz-marks', place, { id: item.id }));
		if (answers.length === 0) problems.push(problem('quiz-no-answer', place, { id: item.id }));
		if (item.type !== 'drag') continue;
		const extra = (item.distractors ?? []).map((other) => fold(other[language] ?? ''));
		for (const [index, word] of extra.entries()) {
			if (word !== '' && answers.some((answer) => same(answer, word))) problems.push(problem('quiz-distractor', at('distractors', index), { text: word }));
		}
	}
	const original = counts.get('vi');
	for (const [language, count] of counts) {
		if (count !== original) problems.push(problem('quiz-places', at('text', language), { language, count, original: original ?? 0 }));
	}
	if (item.type === 'drag') {
		const distractors = item.distractors ?? [];
		problems.push(
			...equalTexts(
				distractors.map((text) => ({ text, right: true })),
				(index) => at('distractors', index),
			),
		);
		for (const [index, text] of distractors.entries()) for (const found of reserved(text, at('distractors', index))) problems.push(found);
	}
	return problems;
}

const same = (one: string, other: string) => fold(one).toLocaleLowerCase('vi') === fold(other).toLocaleLowerCase('vi');

/** Two answers that read the same, in any language; between a right and a wrong one it is said as such. */
function equalTexts(texts: readonly { text: Localized; right: boolean }[], at: (index: number) => Place): Problem[] {
	return texts.flatMap(({ text, right }, index) => {
		for (const [language, words] of Object.entries(text)) {
			const other = texts.slice(0, index).find((before) => before.text[language] !== undefined && same(before.text[language], words));
			if (other) return [problem(other.right === right ? 'quiz-equal-answers' : 'quiz-distractor', at(index), { text: words })];
		}
		return [];
	});
}

function reserved(text: Localized, place: Place, signs = RESERVED): Problem[] {
	return Object.values(text).some((words) => signs.test(words)) ? [problem('quiz-sign', place, { id: fold(text.vi) })] : [];
}
