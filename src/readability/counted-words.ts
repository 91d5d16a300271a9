/** Counts which words are common, in the site's own texts for children and for everyone; `npm run check -- --words` writes them into the lists. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageKind } from '../language/kinds.ts';
import { termKind } from '../reference/kinds.ts';
import type { Content } from '../source/kind.ts';
import { COUNTED, rareFinder } from './common-words.ts';
import { audienceKind, commonWordsKind } from './kinds.ts';
import { endingsOf } from './measure.ts';
import { type Read, readAll } from './read.ts';
import { wordsOf } from './sentences.ts';

/** A word is common that stands in so many texts. */
const TEXTS = 6;
/** Two syllables are one word that stand side by side so often, and so many times more often than chance would put them. */
const PAIRS = 5;
const LIFT = 12;
/** The least share of the rarer of both that stands in the pair. */
const BOUND = 0.25;
/** A syllable is a word of its own where so large a share of it stands in no pair. */
const FREE = 0.5;

/** @param root the content folder @returns the lists that it has written, by their names inside it */
export function writeCountedWords(root: string, content: Content): string[] {
	return content.all(commonWordsKind).map(({ name, keys: [tag = ''], written = '' }) => {
		writeFileSync(join(root, name), countedList(content, tag, written));
		return name;
	});
}

/** Where nothing stands between two words but a blank, they may be one: sentences as runs of such words. */
type Runs = string[][];

/**
 * @param written the list as it stands
 * @returns the text of the list with its counted part written anew: what editors wrote stays as it is
 */
function countedList(content: Content, tag: string, written: string): string {
	const syllabic = content.all(languageKind).find(({ data }) => data.tag === tag)?.data.syllables === true;
	const own = new Set(content.all(commonWordsKind).find(({ keys: [key] }) => key === tag)?.data.written);
	const rareIn = rareFinder({ written: [...own], counted: [] }, endingsOf(tag, content));
	const terms = new Set(content.all(termKind).flatMap(({ data }) => data.term[tag]?.toLowerCase() ?? []));
	const texts = readAll(content.all(audienceKind), new Set([tag]), content).filter(({ text }) => text.audience.everyday);
	const counted = commonIn(texts.map(runsOf), syllabic, own).filter((word) => !terms.has(word) && rareIn(wordsOf(word)).length > 0);
	const [kept = ''] = written.split(/^# ---/m);
	return `${kept.trimEnd()}\n\n${COUNTED}\n${inLines(counted)}`;
}

const runsOf = ({ sentences }: Read): Runs => sentences.flatMap(({ text }) => runsIn(text));

function runsIn(sentence: string): Runs {
	const runs: Runs = [];
	for (const [index, { text, joined }] of wordsOf(sentence).entries()) {
		// Numbers and names are no words of the language.
		const word = /\p{N}|\./u.test(text) || (index > 0 && /^\p{Lu}/u.test(text)) ? undefined : text.normalize('NFC').toLowerCase();
		const last = runs.at(-1);
		if (joined && last && word !== undefined) last.push(word);
		else runs.push(word === undefined ? [] : [word]);
	}
	return runs;
}

/** The words that stand in many of the texts, in the order of the alphabet. @param own the words that editors wrote */
function commonIn(texts: readonly Runs[], syllabic: boolean, own: ReadonlySet<string>): string[] {
	const liftOf = syllabic ? liftsIn(texts.flat(), own) : () => 0;
	const counts = new Map<string, number>();
	const free = new Map<string, number>();
	const all = new Map<string, number>();
	for (const runs of texts) {
		const words = runs.flatMap((run) => segmented(run, liftOf));
		for (const word of new Set(words)) count(counts, word);
		for (const word of words) count(free, word);
		for (const syllable of runs.flat()) count(all, syllable);
	}
	const isFree = (word: string) => word.includes(' ') || (free.get(word) ?? 0) >= FREE * (all.get(word) ?? 0);
	return [...counts].flatMap(([word, count]) => (count >= TEXTS && isFree(word) ? [word] : [])).sort();
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** How many times more often than by chance two syllables stand side by side; nought, where they are no word. */
type LiftOf = (first: string, second: string) => number;

function liftsIn(runs: Runs, own: ReadonlySet<string>): LiftOf {
	const single = new Map<string, number>();
	const pairs = new Map<string, number>();
	for (const run of runs)
		for (const [index, word] of run.entries()) {
			count(single, word);
			if (index > 0) count(pairs, `${run[index - 1]} ${word}`);
		}
	const total = [...single.values()].reduce((sum, each) => sum + each, 0);
	return (first, second) => {
		const pair = `${first} ${second}`;
		if (own.has(pair)) return Number.POSITIVE_INFINITY;
		const both = pairs.get(pair) ?? 0;
		const [a, b] = [single.get(first) ?? 1, single.get(second) ?? 1];
		const lift = (both * total) / (a * b);
		return both >= PAIRS && lift >= LIFT && both / Math.min(a, b) >= BOUND ? lift : 0;
	};
}

/** The words of a run: of the pairs that overlap, the one that is bound most firmly is a word. */
function segmented(run: readonly string[], liftOf: LiftOf): string[] {
	const pairs = run.slice(1).map((second, index) => ({ index, lift: liftOf(run[index] ?? '', second) }));
	const inPair = new Set<number>();
	const begins = new Set<number>();
	for (const { index } of pairs.filter(({ lift }) => lift > 0).sort((a, b) => b.lift - a.lift || a.index - b.index)) {
		if (inPair.has(index) || inPair.has(index + 1)) continue;
		begins.add(index);
		inPair.add(index).add(index + 1);
	}
	return run.flatMap((word, index) => (begins.has(index) ? [`${word} ${run[index + 1]}`] : inPair.has(index) ? [] : [word]));
}

/** Characters of a line. */
const WIDTH = 120;

/** Words with commas between them, in lines. */
function inLines(words: readonly string[]): string {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}, ${word}`;
		else lines.push(word);
	}
	return lines.map((line) => `${line}\n`).join('');
}
