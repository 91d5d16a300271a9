/**
 * Writes a draft as the text of `quizzes/<id>.yaml`, in one language or in several side by side.
 * Where an editor has to add something, an empty value stands with a note that begins with «cần»; the check names each of them.
 */
import { Document, isMap, isNode, isSeq, Scalar, YAMLSeq } from 'yaml';
import { writeMarkup } from '../../quiz/markup.ts';
import type { DraftItem, DraftQuiz } from '../../quiz/plain.ts';

/** A text that stands in each language; `note` says what is wanted where there is none. */
class Words {
	readonly text: string | undefined;
	readonly note: string;
	constructor(text: string | undefined, note: string) {
		this.text = text;
		this.note = note;
	}
}
type Tree = undefined | boolean | number | string | Scalar | YAMLSeq | Words | Tree[] | { [key: string]: Tree };

/** An empty place with a note for the editor. */
function open(note: string): Scalar {
	const place = new Scalar('');
	place.comment = ` cần ${note}`;
	return place;
}

/**
 * @param drafts one quiz in one language or several: the same items, each with the same answers, steps or pairs in the same order;
 * the first gives what no language says
 * @returns YAML 1.2, which `quiz` of `schema.ts` takes as soon as every open place is filled
 */
export function draftYaml(drafts: readonly [DraftQuiz, ...DraftQuiz[]]): string {
	const [first, ...others] = drafts.map((draft) => ({ language: draft.language, tree: treeOf(draft) }));
	const document = new Document(first ? merge(first.language, first.tree, others) : {});
	const notes = new Set(drafts.flatMap((draft) => draft.notes ?? []));
	if (notes.size > 0) document.commentBefore = [...notes].map((note) => ` ${note}`).join('\n');
	const items = document.get('items');
	if (isSeq(items)) for (const item of items.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
	return document.toString({ lineWidth: 120 });
}

/** Puts the words of other languages beside those of the first. */
function merge(language: string, tree: Tree, others: readonly { language: string; tree: Tree }[]): unknown {
	if (tree instanceof Words) {
		const said = [{ language, tree }, ...others].flatMap(({ language, tree }) => (tree instanceof Words && tree.text ? [[language, tree.text] as const] : []));
		const { vi, ...rest } = Object.fromEntries(said);
		return { vi: vi ?? open(said.length > 0 ? 'bản tiếng Việt' : tree.note), ...rest };
	}
	const inside = (key: string | number) => others.map(({ language, tree }) => ({ language, tree: partOf(tree, key) }));
	if (Array.isArray(tree)) return tree.map((part, index) => merge(language, part, inside(index)));
	if (typeof tree !== 'object' || isNode(tree)) return tree;
	return Object.fromEntries(Object.entries(tree).flatMap(([key, part]) => (part === undefined ? [] : [[key, merge(language, part, inside(key))]])));
}

function partOf(tree: Tree, key: string | number): Tree {
	if (typeof tree !== 'object' || tree instanceof Words || isNode(tree)) return undefined;
	return Array.isArray(tree) ? tree[Number(key)] : tree[key];
}

/** A draft in the order in which editors write a quiz. */
function treeOf(draft: DraftQuiz): Tree {
	const feedback = draft.feedback.length > 0 ? draft.feedback : [{ from: 0, to: 100, text: '' }];
	return {
		id: draft.id,
		title: new Words(draft.title, 'tên bài'),
		intro: new Words(draft.intro, 'một hai câu giới thiệu bài'),
		pass: draft.pass,
		order: draft.shuffle ? 'shuffle' : undefined,
		draw: draft.draw,
		feedback: feedback.map(({ from, to, text }) => ({ from, to, text: new Words(text, `lời nhận xét cho ${from} đến ${to} phần trăm số điểm`) })),
		items: draft.items.map((item) => ({
			id: item.id,
			type: item.type,
			question: new Words(item.question, 'câu hỏi hoặc lời dẫn'),
			...taskOf(item),
			explanation: new Words(item.explanation, 'lời giải thích vì sao đáp án đúng'),
			source: sourcesOf(item),
			difficulty: item.difficulty ?? open('mức độ: easy, medium hoặc hard'),
			topic: item.topic ?? open('nhãn chủ đề, ví dụ crc'),
		})),
	};
}

function sourcesOf({ sources }: DraftItem): Tree {
	if (sources.length === 0) {
		const none = new YAMLSeq();
		none.flow = true;
		none.comment = ' cần ít nhất một nguồn trong content/sources.yaml';
		return none;
	}
	return sources.map(({ id, at }) => (at === undefined ? id : { id, at: new Words(at, 'vị trí trong nguồn') }));
}

function taskOf(item: DraftItem): { [key: string]: Tree } {
	const words = (text: string) => new Words(text, 'nội dung');
	switch (item.type) {
		case 'single':
		case 'multiple':
			return {
				answers: item.answers.map(({ text, correct, feedback }) => ({
					text: words(text),
					correct: correct || undefined,
					feedback: feedback === undefined ? undefined : words(feedback),
				})),
				order: item.keepOrder ? 'kept' : undefined,
			};
		case 'true-false':
			return { answer: item.answer };
		case 'blanks':
		case 'mark':
			return { text: words(writeMarkup(item.parts)) };
		case 'drag':
			return { text: words(writeMarkup(item.parts)), distractors: item.distractors.length > 0 ? item.distractors.map(words) : undefined };
		case 'order':
			return { steps: item.steps.map(words) };
		case 'match':
			return {
				pairs: item.pairs.map(({ left, right }) => ({ left: words(left), right: words(right) })),
				distractors: item.distractors.length > 0 ? item.distractors.map(words) : undefined,
			};
	}
}
