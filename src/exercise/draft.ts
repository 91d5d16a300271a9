/** The draft of an exercise in which the learner marks what is wrong: `[…]` holds a fault, `{…}` a passage that is sound. */
import { paragraphsOf } from './paragraphs.ts';

/** A passage that the learner may mark; `number` counts the passages of its kind from 0. */
export type Passage = { kind: 'fault' | 'sound'; text: string; number: number };
/** A piece of a draft. */
export type Run = { kind: 'text'; text: string } | Passage;

/** Splits a draft at its marks. Never throws: an unclosed mark stays text. @returns the pieces of each paragraph */
export function draftParagraphs(draft: string): Run[][] {
	const count = { fault: 0, sound: 0 };
	return paragraphsOf(draft).map((paragraph) => {
		const runs: Run[] = [];
		let last = 0;
		for (const match of paragraph.matchAll(/\[([^[\]{}]+)\]|\{([^[\]{}]+)\}/g)) {
			if (match.index > last) runs.push({ kind: 'text', text: paragraph.slice(last, match.index) });
			const kind = match[1] === undefined ? 'sound' : 'fault';
			runs.push({ kind, text: match[1] ?? match[2] ?? '', number: count[kind]++ });
			last = match.index + match[0].length;
		}
		if (last < paragraph.length) runs.push({ kind: 'text', text: paragraph.slice(last) });
		return runs;
	});
}

/** The passages of a draft in their order. */
export const passagesOf = (draft: string): Passage[] => draftParagraphs(draft).flatMap((runs) => runs.flatMap((run) => (run.kind === 'text' ? [] : [run])));
