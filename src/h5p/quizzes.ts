/** Quizzes as pages ask for them: in a language, with their words, compiled. */
import { checkedContent } from '../content/integration.ts';
import { strings } from '../language/strings.ts';
import { quizPath } from '../quiz/paths.ts';
import { inOneLanguage, type PlainQuiz } from '../quiz/plain.ts';
import type { Quiz } from '../quiz/schema.ts';
import { type Voice, voice } from '../quiz/voice.ts';
import { inLocale } from '../reference/paths.ts';
import { compileQuiz } from './compile/compile.ts';
import { preparedPlayer } from './integration.ts';
import { frameDocument, playerScripts } from './player/document.ts';
import { OWN_SCRIPT, quizFiles } from './player/files.ts';
import sheet from './player/frame.css?url';
import type { FrameData } from './player/protocol.ts';

/** The quizzes that have a page; banks are there for others. */
export const playedQuizzes = (): Quiz[] => checkedContent().quizzes.filter(({ kind }) => kind === 'quiz');

export function plainQuiz(quiz: Quiz, language: string): PlainQuiz {
	return inOneLanguage(quiz, checkedContent().quizzes, language);
}

export function voiceOf(language: string): Voice {
	return voice(strings(language), checkedContent().sources);
}

/** What the frame of a quiz or of a dropped-in package holds. Whose content types play it, `coreStyle` says: others count on it. */
export function frameData(id: string, language: string): FrameData {
	const player = preparedPlayer();
	const activity = inLocale(quizPath(id), language);
	const found = player.packages.get(id);
	if (found) {
		const { title, language: own, json } = found;
		return { id, activity, player: player.root, title, language: own, base: `${player.root}packages/${id}/`, coreStyle: true, files: json };
	}
	const quiz = checkedContent().quizzes.find((each) => each.id === id);
	if (!quiz) throw new Error(`quiz: ${id}`);
	return dataOf(plainQuiz(quiz, language), activity);
}

/** @param activity the address of the page that the quiz stands in */
function dataOf(quiz: PlainQuiz, activity: string): FrameData {
	const player = preparedPlayer();
	const { id, title, language } = quiz;
	const { base, json, foreign } = quizFiles(compileQuiz(quiz, voiceOf(language)), player);
	return { id, activity, player: player.root, title, language, base, coreStyle: foreign, files: json };
}

function documentOf(data: FrameData, language: string): string {
	const say = strings(language);
	return frameDocument(data, sheet, OWN_SCRIPT, { wait: say('quiz.wait'), failed: say('quiz.slow') });
}

/** The document of a quiz's frame. */
export const frameHtml = (id: string, language: string): string => documentOf(frameData(id, language), language);

/** The document of a frame for a quiz that stands in no file of its own, such as an exam. */
export const frameOfQuiz = (quiz: PlainQuiz, activity: string): string => documentOf(dataOf(quiz, activity), quiz.language);

/** The files that the frame of a quiz asks for first. */
export const firstFiles = (id: string, language: string): string[] => [sheet, ...playerScripts(frameData(id, language), OWN_SCRIPT)];
