/** Titles of quizzes on pages: what a title says of itself is not said twice. */

/** A label before a title, such as `Kiểm tra cuối bài: …`. */
const LABEL = /^[^:]{1,40}: /;

/**
 * @param key of the words that name the kind before `{title}`
 * @returns the title with them; the bare title where it begins with a label of its own, or with the name of the kind
 */
export function quizTitle<Key extends string>(title: string, say: (key: Key | 'quiz.title', values?: { title: string }) => string, key: Key): string {
	const kind = say('quiz.title').toLocaleLowerCase();
	return LABEL.test(title) || title.toLocaleLowerCase().startsWith(kind) ? title : say(key, { title });
}
