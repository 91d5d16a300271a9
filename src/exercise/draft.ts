/** The draft of an exercise in which the learner marks what is wrong: `[…]` holds a fault, `{…}` a passage that is sound. */

/** A run of text, or a passage that the learner may mark; `number` counts the passages of its kind from 0. */
export type Run = { kind: 'text'; text: string } | { kind: 'fault' | 'sound'; text: string; number: number };

/** Splits a draft at its marks. Never throws: an unclosed mark stays text. */
export function readDraft(draft: string): Run[] {
	const runs: Run[] = [];
	const count = { fault: 0, sound: 0 };
	let last = 0;
	for (const match of draft.matchAll(/\[([^[\]{}]+)\]|\{([^[\]{}]+)\}/g)) {
		if (match.index > last) runs.push({ kind: 'text', text: draft.slice(last, match.index) });
		const kind = match[1] === undefined ? 'sound' : 'fault';
		runs.push({ kind, text: match[1] ?? match[2] ?? '', number: count[kind]++ });
		last = match.index + match[0].length;
	}
	if (last < draft.length) runs.push({ kind: 'text', text: draft.slice(last) });
	return runs;
}
