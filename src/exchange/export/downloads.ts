/** The files that a quiz leaves the site in: one document in, one exporter per format. */
import { compileQuiz, forHosts } from '../../h5p/compile/compile.ts';
import { h5pPackage } from '../../h5p/compile/package.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';
import type { QuizWords } from '../../quiz/quiz-words.ts';
import { classroomCsv } from './csv.ts';
import { gift, splitItems } from './gift.ts';
import { moodleXml } from './moodle.ts';
import { qtiPackage } from './qti.ts';

export type Download = {
	/** the file's name: quiz, version where there are several, language, format */
	name: string;
	/** `h5p21`: for hosts of H5P that hold QuestionSet 1.21 and not 1.20 */
	kind: 'h5p' | 'h5p21' | 'moodle' | 'gift' | 'qti' | 'csv';
	data: string | Uint8Array<ArrayBuffer>;
	/** how many items the format cannot hold */
	left: number;
	/** how many items the format can hold as several questions alone */
	split: number;
};

export function downloads(quiz: PlainQuiz, quizWords: QuizWords): Download[] {
	const name = `${quiz.id}.${quiz.language}`;
	const bytes = (data: Uint8Array) => new Uint8Array(data);
	const whole = { left: 0, split: 0 };
	const csv = classroomCsv(quiz, quizWords);
	return [
		{ name: `${name}.h5p`, kind: 'h5p', data: bytes(h5pPackage(compileQuiz(quiz, quizWords, forHosts(20)))), ...whole },
		{
			// The language stands where an import of two languages looks for it.
			name: `${quiz.id}.questionset-1-21.${quiz.language}.h5p`,
			kind: 'h5p21',
			data: bytes(h5pPackage(compileQuiz(quiz, quizWords, forHosts(21)))),
			...whole,
		},
		{ name: `${name}.moodle.xml`, kind: 'moodle', data: moodleXml(quiz, quizWords), ...whole },
		{ name: `${name}.gift.txt`, kind: 'gift', data: gift(quiz, quizWords), ...whole, split: splitItems(quiz).length },
		{ name: `${name}.qti.zip`, kind: 'qti', data: bytes(qtiPackage(quiz, quizWords)), ...whole },
		{ name: `${name}.csv`, kind: 'csv', data: csv.text, ...whole, left: csv.left.length },
	];
}
