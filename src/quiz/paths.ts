/** The addresses of quizzes, without the language. */

export const QUIZZES = '/trac-nghiem/';
export const quizPath = (id: string) => `${QUIZZES}${id}/`;
/** The page that runs in a frame and plays the quiz. */
export const framePath = (id: string) => `${quizPath(id)}khung/`;
export const answerKeyPath = (id: string) => `${quizPath(id)}dap-an/`;
export const worksheetPath = (id: string, version: string) => `${quizPath(id)}phieu-${version.toLowerCase()}/`;
/** Where the player's own files and the files of packages lie, in a folder named after their content; the same for every language. */
export const PLAYER = '/h5p/';
