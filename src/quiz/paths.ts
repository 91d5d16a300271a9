/** The addresses of quizzes, without the language. */
import type { Quiz } from './schema.ts';

const QUIZZES = '/trac-nghiem/';
export const quizPath = (id: string) => `${QUIZZES}${id}/`;
/** The page that runs in a frame and plays the quiz. */
export const framePath = (id: string) => `${quizPath(id)}khung/`;
export const answerKeyPath = (id: string) => `${quizPath(id)}dap-an/`;
export const worksheetPath = (id: string, version: string) => `${quizPath(id)}phieu-${version.toLowerCase()}/`;
/** Where the player's own files and the files of packages lie, in a folder named after their content; the same for every language. */
export const PLAYER = '/h5p/';

/** Every address of the room that other pages may link to. */
export function quizPaths(quizzes: readonly Pick<Quiz, 'id' | 'kind'>[], packages: readonly string[]): string[] {
	const played = quizzes.filter(({ kind }) => kind === 'quiz').map(({ id }) => id);
	return [QUIZZES, ...[...played, ...packages].map(quizPath), ...played.map(answerKeyPath)];
}
