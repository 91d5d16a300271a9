/** What is wrong with packages that stand beside the quizzes. What the import says of a package is said here, too. */
import { error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'h5p-refused': error(['{wrong}', '{remedy}'], ['{wrong}', '{remedy}']),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
