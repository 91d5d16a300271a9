/**
 * What an answer refers to, by what stands in the content: editors give ids to questions, not to options. An option is its text. A
 * question is what it asks and what is right: as long as that stays, answers stay, in whatever order its options stand and however its
 * explanation or the words of its buttons change.
 */
import { hash } from '../../learning/pack/bits.ts';

/** @returns an id for each text, by the text alone; the second of two equal texts has another one than the first */
export function textIds(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	return texts.map((text) => {
		const number = (counts.get(text) ?? 0) + 1;
		counts.set(text, number);
		return hash(number === 1 ? text : `${text}\n${number}`).toString(36);
	});
}

type Lines = readonly (readonly unknown[])[];
/**
 * @param lines of a text with places to fill: of each, one entry for each of its places
 * @returns an id for each place, by the line that it stands in and its number there
 */
export function placeIds(lines: readonly string[], places: Lines): string[] {
	const ids = textIds(lines);
	return places.flatMap((inLine, line) => inLine.map((_, index) => `${ids[line]}.${index}`));
}

/** The fields of the official semantics that say what is asked and what is right. */
type Asked = {
	question?: string;
	answers?: { text: string; correct: boolean }[];
	behaviour?: { type?: string; singlePoint?: boolean; caseSensitive?: boolean };
	correct?: string;
	text?: string;
	questions?: string[];
	taskDescription?: string;
	textField?: string;
};

/**
 * A short mark of what a question asks and of what is right: another one where an answer to it would mean something else.
 * @param params of a MultiChoice 1.16, TrueFalse 1.8, Blanks 1.14, DragText 1.10 or MarkTheWords 1.11; wrong options, explanations and
 * interface texts are passed over, and so is the order of options, and of the lines of a DragText that carry no number
 */
export function meaningOf(params: object): string {
	const { question, answers, behaviour, correct, text, questions, taskDescription, textField } = params as Asked;
	const right = answers?.filter((answer) => answer.correct).map((answer) => answer.text);
	return hash(
		JSON.stringify([
			question,
			right?.sort(),
			answers && [behaviour?.type, behaviour?.singlePoint],
			correct,
			text,
			questions && [questions, behaviour?.caseSensitive],
			taskDescription,
			textField?.split('\n').sort(),
		]),
	).toString(36);
}
