/** Errors that an editor reads. */

/** An error that is a sentence of its own: whoever prints it shows no stack. */
export function plainError(sentence: string): Error {
	const error = new Error(sentence);
	error.stack = sentence;
	return error;
}
