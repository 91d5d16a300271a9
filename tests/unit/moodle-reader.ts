/**
 * What the question import of Moodle 4.5 does with a file in its XML format, told in our own words: what it needs of each type, which
 * grades it knows, and where it stops. Three steps, as there: it reads all questions, it looks at all grades, and it saves one question
 * after the other. What goes wrong in the first two leaves nothing behind; what goes wrong in the third leaves what was saved before.
 */
import { child, childrenOf, type Node, readXml } from '../../src/files/xml-reader.ts';

export type Taken = {
	type: string;
	name: string;
	/** the answers with their grades from -1 to 1; none for types that keep them elsewhere */
	answers: { text: string; grade: number }[];
	/** what may be typed at each place of an embedded question */
	places: string[][];
};
export type MoodleImport = { questions: Taken[]; problems: string[] };

/** The grades of one answer that Moodle knows (question bank, fraction options); their negatives, too. */
const GRADES = [1, 0.9, 5 / 6, 0.8, 0.75, 0.7, 2 / 3, 0.6, 0.5, 0.4, 1 / 3, 0.3, 0.25, 0.2, 1 / 6, 1 / 7, 1 / 8, 1 / 9, 0.1, 0.05, 0];
const isKnown = (grade: number): boolean => GRADES.some((known) => Math.abs(Math.abs(grade) - known) < 0.00001);

/** A question that Moodle has read: what it would keep, and why it would fail to save it. */
type Draft = Taken & { fails?: string };
type Read = { draft: Draft } | { problem: string };

const textIn = (node: Node | undefined): string => (node ? (child(node, 'text')?.text ?? '').trim() : '');
const field = (node: Node, name: string): string => textIn(child(node, name));
const valueIn = (node: Node, name: string): string | undefined => child(node, name)?.text;

/** @param xml a whole file, imported with Moodle's own choices: stop on error, grades that must match */
export function importIntoMoodle(xml: string): MoodleImport {
	const read = readXml(xml);
	if ('fault' in read) return { questions: [], problems: [`${read.fault.line}:${read.fault.column}: no XML`] };
	const drafts = childrenOf(read.root, 'question').flatMap((node): Read[] => readQuestion(node));
	const unread = drafts.flatMap((each) => ('problem' in each ? each.problem : []));
	if (unread.length > 0) return { questions: [], problems: unread };
	const readable = drafts.flatMap((each) => ('draft' in each ? each.draft : []));
	const unknown = readable.flatMap(({ name, answers }) =>
		answers.filter(({ grade }) => !isKnown(grade)).map(({ grade }) => `“${name}”: the grade ${grade} is none that Moodle knows`),
	);
	if (unknown.length > 0) return { questions: [], problems: unknown };
	const broken = readable.findIndex(({ fails }) => fails !== undefined);
	const questions = (broken < 0 ? readable : readable.slice(0, broken)).map(({ fails: _, ...taken }) => taken);
	return { questions, problems: broken < 0 ? [] : [`“${readable[broken]?.name}”: ${readable[broken]?.fails}; the import ends here`] };
}

function readQuestion(node: Node): Read[] {
	const { type = '' } = node.attributes;
	if (type === 'category') {
		const info = child(node, 'info');
		if (field(node, 'category') === '') return [{ problem: 'a category without a name' }];
		return info && info.attributes.format === undefined ? [{ problem: 'the description of a category has no format' }] : [];
	}
	const name = field(node, 'name');
	if (name === '') return [{ problem: `${node.line}: a question without a name` }];
	const fault = commonFault(node);
	if (fault) return [{ problem: `“${name}”: ${fault}` }];
	const found = readers[type]?.(node);
	if (!found) return [{ problem: `“${name}”: the type ${type} is not known` }];
	if (found.problem !== undefined) return [{ problem: `“${name}”: ${found.problem}` }];
	return [{ draft: { type, name, answers: [], places: [], ...found } }];
}

const FORMATS = ['html', 'moodle_auto_format', 'plain_text', 'markdown'];

function commonFault(node: Node): string | undefined {
	for (const { attributes, name } of [node, ...node.children]) {
		if (attributes.format !== undefined && !FORMATS.includes(attributes.format)) return `the format of ${name} is not known`;
	}
	if (field(node, 'questiontext') === '') return 'no text';
	for (const name of ['defaultgrade', 'penalty']) {
		const value = valueIn(node, name);
		if (value !== undefined && !/^\d+(\.\d+)?$/.test(value)) return `${name} is no number`;
	}
	return (valueIn(node, 'idnumber') ?? '').length > 100 ? 'an idnumber of more than 100 signs' : undefined;
}

/** What a type keeps of a question; `problem` where it cannot be read, `fails` where it cannot be saved. */
type Found = Partial<Taken> & { fails?: string; problem?: string };
const answersOf = (node: Node) => childrenOf(node, 'answer').map((answer) => ({ text: textIn(answer), grade: Number(answer.attributes.fraction ?? 0) / 100 }));

const readers: Record<string, (node: Node) => Found> = {
	multichoice: (node) => {
		const answers = answersOf(node);
		const single = !['false', '0', ''].includes(valueIn(node, 'single') ?? 'true');
		const sum = answers.reduce((total, { grade }) => total + Math.max(0, grade), 0);
		const best = Math.max(...answers.map(({ grade }) => grade));
		if (answers.filter(({ text }) => text !== '').length < 2) return { problem: 'fewer than two answers' };
		if (single && Math.abs(best - 1) > 0.00001) return { problem: 'no answer gets all points' };
		return !single && Math.round(sum * 100) !== 100 ? { problem: `the right answers are worth ${sum} together` } : { answers };
	},
	truefalse: (node) => {
		const answers = answersOf(node);
		if (answers.map(({ text }) => text).join() !== 'true,false') return { problem: 'its answers are not “true” and “false”' };
		return answers.filter(({ grade }) => grade === 1).length === 1 ? { answers } : { problem: 'not one answer is right' };
	},
	cloze: (node) => {
		const markup = field(node, 'questiontext');
		const places = placesIn(markup);
		if (places.length === 0) return { problem: 'no place' };
		if (places.length < [...markup.matchAll(/\{\d*:[A-Z_]+:/g)].length) return { problem: 'a place that cannot be read' };
		return places.every((answers) => answers.some((text) => text.trim() !== '')) ? { places } : { problem: 'a place without a right answer' };
	},
	ddwtos: (node) => {
		const words = childrenOf(node, 'dragbox').map(textIn);
		const places = [...field(node, 'questiontext').matchAll(/\[\[(\d+)\]\]/g)].map(([, number]) => Number(number));
		if (words.some((word) => word === '')) return { problem: 'an empty word' };
		return places.length > 0 && places.every((number) => number >= 1 && number <= words.length) ? {} : { problem: 'a place without a word' };
	},
	ordering: (node) => {
		const steps = childrenOf(node, 'answer').map(textIn);
		if (steps.filter((step) => step !== '').length < 2) return { problem: 'fewer than two steps' };
		// Where it is missing, Moodle 4.5 makes up settings of hints that are not there, and falls over them when it saves.
		return child(node, 'shownumcorrect') ? {} : { fails: 'no shownumcorrect' };
	},
	matching: (node) => {
		const pairs = childrenOf(node, 'subquestion').map((pair) => ({ left: textIn(pair), right: field(pair, 'answer') }));
		if (pairs.some(({ right }) => right === '')) return { problem: 'a side without another' };
		return pairs.filter(({ left }) => left !== '').length > 0 ? {} : { problem: 'no pair' };
	},
};

const TYPED = /\{\d*:(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC):/g;

/**
 * The right answers of every embedded place. A sign that ends an answer does not where a backslash or `&` stands before it; of what a
 * backslash guards, `}` and `#` alone are freed of it; entities are read.
 */
function placesIn(markup: string): string[][] {
	return [...markup.matchAll(TYPED)].flatMap((match) => {
		const right: string[] = [];
		let at = match.index + match[0].length;
		for (let sign = '~'; sign === '~'; at++) {
			const end = endOf(markup, at, '~#}');
			if (end === undefined) return [];
			const written = markup.slice(at, end);
			at = markup[end] === '#' ? (endOf(markup, end + 1, '~}') ?? end) : end;
			sign = markup[at] ?? '';
			if (/^(=|%100%)/.test(written))
				right.push(
					decoded(written.replace(/^(=|%100%)/, ''))
						.replaceAll('\\}', '}')
						.replaceAll('\\#', '#'),
				);
		}
		return [right];
	});
}

function endOf(markup: string, from: number, signs: string): number | undefined {
	for (let at = from; at < markup.length; at++) {
		if (signs.includes(markup[at] ?? '') && (at === from || !/[\\&]/.test(markup[at - 1] ?? ''))) return at;
	}
	return undefined;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string =>
	text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => (code ? String.fromCodePoint(Number(code)) : (NAMED[name ?? ''] ?? whole)));
