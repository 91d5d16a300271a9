/** Quizzes and their papers in the words of schema.org. */
import type { LearningResourceLeaf, QuizLeaf } from 'schema-dts';
import type { Say } from '../language/strings.ts';
import { addressAt, type Here } from '../ui/json-ld.ts';
import { quizPath } from './paths.ts';
import type { PlainQuiz } from './plain.ts';

type Named = Pick<PlainQuiz, 'id' | 'title'>;

/** A quiz as its papers name it. */
const quizNamed = ({ id, title }: Named, here: Here): QuizLeaf => ({ '@type': 'Quiz', name: title, url: addressAt(here, quizPath(id)) });

/** A quiz, in the language of its page. */
export const quizNode = ({ title }: Named, say: Say): QuizLeaf => ({ '@type': 'Quiz', name: title, learningResourceType: say('kind.quiz') });

/** A version of a worksheet. */
export const worksheetNode = (quiz: Named, say: Say, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	learningResourceType: say('quiz.worksheets'),
	isBasedOn: quizNamed(quiz, here),
});

/** The key to a quiz and its worksheets. */
export const answerKeyNode = (quiz: Named, say: Say, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	learningResourceType: say('quiz.key'),
	isBasedOn: quizNamed(quiz, here),
});
