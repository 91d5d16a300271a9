/** The quizzes of the sample province, read as the site reads them, and a quizWords that speaks from the real strings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fill } from '../../src/language/strings.ts';
import { inOneLanguage, type PlainItem, type PlainQuiz } from '../../src/quiz/plain.ts';
import type { QuizWords } from '../../src/quiz/quiz-words.ts';
import { type ItemType, type Quiz, quiz } from '../../src/quiz/schema.ts';
import { province } from './broken-tree.ts';
import { interfaceWords } from './interface-words.ts';

const read = (name: string): Quiz => quiz.parse(parse(readFileSync(join(province, 'quizzes', `${name}.yaml`), 'utf8')));
const all = [read('mau'), read('kho')];

/** The sample in all its languages, as it is written. */
export const writtenSample = (): Quiz => read('mau');

/** One item of each type. */
export const sample = (language: string): PlainQuiz => inOneLanguage(read('mau'), all, language);

export function sampleItem<T extends ItemType>(type: T, language = 'vi'): PlainItem & { type: T } {
	const found = sample(language).items.find((item) => item.type === type);
	if (!found) throw new Error(`no ${type}`);
	return found as PlainItem & { type: T };
}

export function sampleQuizWords(language: string): QuizWords {
	const table = interfaceWords(language);
	return {
		say: (key, values = {}) => {
			const text = table[key];
			if (text === undefined) throw new Error(key);
			return fill(text, values);
		},
		cited: ({ sources }) => sources.map(({ id, at }) => ({ title: id, ...(at === undefined ? {} : { at }) })),
	};
}
