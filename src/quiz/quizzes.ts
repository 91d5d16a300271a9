/** Quizzes as pages ask for them: in a language, with their words, compiled. */
import { checkedContent } from '../check/integration.ts';
import { inLocale } from '../site/paths.ts';
import { strings } from '../site/strings.ts';
import { compileQuiz } from './h5p/compile.ts';
import { preparedPlayer } from './integration.ts';
import { quizPath } from './paths.ts';
import { inOneLanguage, type PlainQuiz } from './plain.ts';
import { frameDocument, playerScripts } from './player/document.ts';
import { OWN_SCRIPT, quizFiles } from './player/files.ts';
import sheet from './player/frame.css?url';
import type { FrameData } from './player/protocol.ts';
import type { Quiz } from './schema.ts';
import { type Voice, voice } from './voice.ts';

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
	const common = { id, activity: inLocale(quizPath(id), language), player: player.root };
	const found = player.packages.get(id);
	if (found) {
		const { title, language: own, json } = found;
		return { ...common, title, language: own, base: `${player.root}packages/${id}/`, coreStyle: true, files: json };
	}
	const quiz = checkedContent().quizzes.find((each) => each.id === id);
	if (!quiz) throw new Error(`quiz: ${id}`);
	const plain = plainQuiz(quiz, language);
	const { base, json, foreign } = quizFiles(compileQuiz(plain, voiceOf(language)), player);
	return { ...common, title: plain.title, language, base, coreStyle: foreign, files: json };
}

/** The document of a quiz's frame. */
export function frameHtml(id: string, language: string): string {
	const say = strings(language);
	return frameDocument(frameData(id, language), sheet, OWN_SCRIPT, { wait: say('quiz.wait'), failed: say('quiz.slow') });
}

/** The files that the frame of a quiz asks for first. */
export const firstFiles = (id: string, language: string): string[] => [sheet, ...playerScripts(frameData(id, language), OWN_SCRIPT)];
