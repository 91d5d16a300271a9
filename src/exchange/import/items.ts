/** What imports of every text format share: ids, checks of an item, the quiz around the items. */
import { fold, type Part, RESERVED } from '../../quiz/markup.ts';
import type { DraftItem, DraftQuiz } from '../../quiz/plain.ts';
import { unexplained } from '../../quiz/quiz-words.ts';
import { itemTypes } from '../../quiz/schema.ts';
import { readTags } from '../../quiz/tags.ts';
import { isMarkup } from './h5p-html.ts';
import { type Imported, type Refusal, refusal } from './result.ts';

/** The size of a file, its items, the signs of one text of an item, and its answers or blanks. */
export const LIMITS = { bytes: 10_000_000, items: 2_000, text: 100_000, answers: 500 };
export const KNOWN = itemTypes.join(', ');

type Task<D = DraftItem> = D extends unknown ? Omit<D, 'id' | 'question' | 'explanation' | 'sources' | 'difficulty' | 'topic'> : never;
/** An item as a format gives it, before it has an id of its own. */
export type Found = { task: Task; name: string; question: string; explanation: string; tags: string[]; id?: string; line: number; column: number };

/** A name as an id: ASCII letters, digits and hyphens. */
function idFrom(name: string): string {
	const ascii = name.replaceAll('đ', 'd').replaceAll('Đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return ascii
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.split('-')
		.slice(0, 6)
		.join('-');
}

/** The item with what its tags say; reasons where no quiz could hold it. */
function finish(found: Found, used: Set<string>): { item: DraftItem } | { refusal: Refusal } {
	const { task, name, line, column } = found;
	const count = wordsOf(task).length;
	if (count > LIMITS.answers) return { refusal: refusal('too-many-answers', { name, count, limit: LIMITS.answers }, line, column) };
	const fault = faultOf(task);
	if (fault === 'sign') return { refusal: refusal('item-sign', { name, type: task.type }, line, column) };
	if (fault) return { refusal: refusal('item-incomplete', { name, what: fault }, line, column) };
	const facts = readTags(found.tags);
	const wanted = facts.id ?? idFrom(found.id ?? '') ?? '';
	const base = wanted || idFrom(name) || 'cau';
	let id = base;
	for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
	used.add(id);
	const explanation = fold(unexplained(found.explanation));
	const item = {
		id,
		question: found.question,
		...(explanation ? { explanation } : {}),
		sources: facts.sources,
		...(facts.difficulty ? { difficulty: facts.difficulty } : {}),
		...(facts.topic ? { topic: facts.topic } : {}),
		...task,
	} as DraftItem;
	return { item };
}

/** What makes a task unusable: a field, or a sign that its type cannot hold. */
function faultOf(task: Task): string | undefined {
	const words = wordsOf(task);
	if (words.some((word) => word === '')) return 'answers';
	switch (task.type) {
		case 'single':
		case 'multiple':
			return task.answers.length < 2 || !task.answers.some(({ correct }) => correct) ? 'answers' : undefined;
		case 'true-false':
			return undefined;
		case 'order':
			return task.steps.length < 2 ? 'answers' : words.some((word) => RESERVED.test(word)) ? 'sign' : undefined;
		case 'match':
			return task.pairs.length < 2 ? 'answers' : words.some((word) => RESERVED.test(word)) ? 'sign' : undefined;
		default: {
			const marked = task.parts.some((part) => part.kind === 'place');
			const bare = task.parts.some((part) => part.kind === 'text' && /[*[\]{}]/.test(part.text));
			return !marked ? 'answers' : bare || words.some((word) => RESERVED.test(word) || /[|?[\]{}]/.test(word)) ? 'sign' : undefined;
		}
	}
}

function wordsOf(task: Task): string[] {
	switch (task.type) {
		case 'single':
		case 'multiple':
			return task.answers.map(({ text }) => text);
		case 'true-false':
			return [];
		case 'order':
			return task.steps;
		case 'match':
			return [...task.pairs.flatMap(({ left, right }) => [left, right]), ...task.distractors];
		default: {
			const placed = task.parts.flatMap((part: Part) => (part.kind === 'place' ? part.answers : part.kind === 'word' ? [part.text] : []));
			return task.type === 'drag' ? [...placed, ...task.distractors] : placed;
		}
	}
}

/** Accents and other marks on one letter in stream-safe text (UAX #15, section 13). Putting more of them in order takes time without end. */
const MARKS = 30;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MARKS + 1}}`, 'u');

/**
 * @param text a file as it was read, with line feeds
 * @returns the text in Unicode's form C, or why that cannot be made, at its place
 */
export function composed(text: string): { text: string } | { refusal: Refusal } {
	const at = text.search(TOO_MANY_MARKS);
	if (at < 0) return { text: text.normalize('NFC') };
	const line = text.slice(0, at).split('\n').length;
	return { refusal: refusal('too-many-marks', { limit: MARKS }, line, at - text.lastIndexOf('\n', at)) };
}

/**
 * The title that a category of Moodle gives: the last step of its path, in which `//` stands for a slash.
 * @param path `$course$/top/Quyền trẻ em`
 * @returns the title, or why it is not taken over
 */
export function titleOf(path: string, line: number, column: number): { title: string } | { refusal: Refusal } {
	const [name = ''] = path.replaceAll('//', '\ue000').split('/').slice(-1);
	const title = fold(name.replaceAll('\ue000', '/'));
	if (title.length > LIMITS.text) return { refusal: refusal('text-too-long', { name: title, size: title.length, limit: LIMITS.text }, line, column) };
	return isMarkup(title) ? { refusal: refusal('title-markup', { title }, line, column) } : { title };
}

type Head = Partial<Pick<DraftQuiz, 'title' | 'intro' | 'language' | 'pass' | 'shuffle' | 'draw'>>;

/** Reads what an export of ours notes of the quiz as a whole: `lang:vi pass:70 shuffle:true draw:10`. */
export function readHead(note: string): Head {
	const value = (key: string) => new RegExp(`\\b${key}:(\\S+)`).exec(note)?.[1];
	const number = (text: string | undefined, most: number) => (text !== undefined && /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : undefined);
	const language = value('lang');
	const [pass, draw] = [number(value('pass'), 100), number(value('draw'), 9999)];
	return {
		...(language && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
		...(pass === undefined ? {} : { pass }),
		shuffle: value('shuffle') === 'true',
		...(draw ? { draw } : {}),
	};
}

/** @param found items in their order; an item that no quiz can hold is refused alone */
export function quizOf(id: string, head: Head, found: readonly Found[], refusals: Refusal[]): Imported {
	const used = new Set<string>();
	const items: DraftItem[] = [];
	for (const each of found) {
		const result = finish(each, used);
		if ('item' in result) items.push(result.item);
		else refusals.push(result.refusal);
	}
	if (items.length === 0) return { refusals: [...refusals, refusal('no-items')] };
	const { language = 'vi', title = '', intro = '', pass = 70, shuffle = false, draw } = head;
	return { quiz: { id, language, title, intro, pass, shuffle, ...(draw === undefined ? {} : { draw }), feedback: [], items }, refusals };
}
