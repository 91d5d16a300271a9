/** The frames that play quizzes, as pages ask for them. */

import { inLocale } from '../language/paths.ts';
import { strings } from '../language/say.ts';
import { quizzes } from '../quiz/data.ts';
import { plainQuiz, quizWordsIn } from '../quiz/in-language.ts';
import { quizPath } from '../quiz/paths.ts';
import type { PlainQuiz } from '../quiz/plain.ts';
import { compileQuiz } from './compile/compile.ts';
import { waysInContent } from './compile/identity.ts';
import { playerFacts as player } from './data.ts';
import { OWN_SCRIPT } from './paths.ts';
import { frameDocument, playerScripts } from './player/document.ts';
import { type PlayerFacts, quizFiles, targetOf, withOwnTypes } from './player/files.ts';
import sheet from './player/frame.css?url';
import type { FrameData } from './player/protocol.ts';
import { ownWords } from './types/own-words.ts';
import type { Ways } from './types/ways.ts';

/** What the frame of a quiz or of a dropped-in package holds. Whose content types play it, `foreign` says. */
function frameData(id: string, language: string): FrameData {
	const activity = inLocale(quizPath(id), language);
	const found = player.packages[id];
	if (found) {
		const { title, language: own, json } = found;
		return { id, activity, player: player.root, title, language: own, base: `${player.root}packages/${id}/`, foreign: true, files: json };
	}
	const quiz = quizzes.find((each) => each.id === id);
	if (!quiz) throw new Error(`quiz: ${id}`);
	return dataOf(plainQuiz(quiz, language), activity, player);
}

/** @param activity the address of the page that the quiz stands in */
function dataOf(quiz: PlainQuiz, activity: string, facts: PlayerFacts): FrameData {
	const { id, title, language } = quiz;
	const { base, json, foreign } = quizFiles(compileQuiz(quiz, quizWordsIn(language), targetOf(facts)), facts);
	return { id, activity, player: player.root, title, language, base, foreign, files: json };
}

function documentOf(data: FrameData, language: string, ways?: Ways): string {
	const say = strings(language);
	const texts = { wait: say('quiz.wait'), failed: say('quiz.slow'), exposed: say('quiz.failed.exposed') };
	if (data.foreign) return frameDocument(data, sheet, OWN_SCRIPT, texts);
	return frameDocument(data, sheet, OWN_SCRIPT, { ...texts, own: ownWords(strings(data.language)) }, ways && waysInContent(ways));
}

/**
 * The document of a quiz's frame.
 * @param ways where its result leads, its items named by their ids; what others play leads nowhere
 */
export const frameHtml = (id: string, language: string, ways?: Ways): string => documentOf(frameData(id, language), language, ways);

/** The document of a frame for a quiz that stands in no file of its own, such as an exam: the project's own content types play it. */
export const frameOfQuiz = (quiz: PlainQuiz, activity: string): string => documentOf(dataOf(quiz, activity, withOwnTypes(player)), quiz.language);

/** The files that the frame of a quiz asks for first. */
export const firstFiles = (id: string, language: string): string[] => [sheet, ...playerScripts(frameData(id, language), OWN_SCRIPT)];

/** Whether content types of others play a quiz or package: its frame then lies at `foreignFramePath`, with a policy of its own. */
export const isForeignQuiz = (id: string, language: string): boolean => frameData(id, language).foreign;
