/** Makes a copy without its local parts whole again: what referred to them leads elsewhere or goes, as the check finds it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../../language/kinds.ts';
import { inLocale, ORIGINAL, withoutLocale } from '../../language/paths.ts';
import type { Content, Kind } from '../../source/kind.ts';
import type { Problem } from '../../source/problem.ts';
import { isError } from '../../source/report.ts';
import { check } from '../check.ts';
import { rooms } from '../rooms.ts';
import { type Fault, mended, withLink } from './edits.ts';

/** What was changed: in which file of the project, at which line of the text as it was then. */
export type Change = { file: string; line: number } & (
	| { what: 'removed'; path: string }
	| { what: 'moved'; from: string; to: string }
	| { what: 'unlinked'; url: string }
);

/** More rounds than references lead from one to the next. */
const ROUNDS = 30;

/** What an entry taken out can leave behind, and what has to go then. */
const followUps: Readonly<Record<string, 'list' | 'entry'>> = { empty: 'list', 'too-few': 'list', 'missing-field': 'entry' };

const kinds = rooms.flatMap((room) => room.kinds as readonly Kind[]);

/** The address that takes the place of one that is gone, in its language. */
function insteadOf(url: string, content: Content): string | undefined {
	const [, first = ''] = url.split('/');
	const tag = languageTags(content).has(first) ? first : ORIGINAL;
	const [known] = kinds.flatMap((kind) => kind.insteadOf?.(withoutLocale(url, tag), content) ?? []);
	return known === undefined ? undefined : inLocale(known, tag);
}

/**
 * @param root the folder of the copy
 * @param today `YYYY-MM-DD`
 * @returns what was changed, in the order of the rounds, and the errors that are left
 */
export function settle(root: string, today: string): { changes: Change[]; left: Problem[] } {
	const changes: Change[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const { content, problems } = check(join(root, 'content'), today);
		const errors = problems.filter(isError);
		const made = errors.length === 0 ? [] : settleOnce(root, errors, content);
		if (made.length === 0) return { changes, left: errors };
		changes.push(...made);
	}
	return { changes, left: check(join(root, 'content'), today).problems.filter(isError) };
}

/** What can be done about the errors of one check, file by file. */
function settleOnce(root: string, errors: readonly Problem[], content: Content): Change[] {
	return [...Map.groupBy(errors, ({ file }) => file)].flatMap(([file, found]): Change[] => {
		const path = join(root, file);
		const before = readFileSync(path, 'utf8');
		let text = before;
		const changes: Change[] = [];
		if (file.endsWith('.mdx')) {
			for (const { kind, params, line } of found) {
				const { url } = params;
				if (kind !== 'broken-link' || typeof url !== 'string') continue;
				const [page = url] = url.split('#');
				const to = insteadOf(page, content);
				text = withLink(text, url, to);
				changes.push(to === undefined ? { file, line, what: 'unlinked', url } : { file, line, what: 'moved', from: url, to });
			}
		} else {
			const faults = found.map((problem) => faultOf(problem, content));
			const { text: mendedText, done } = mended(text, faults);
			text = mendedText;
			for (const [index, one] of done.entries()) {
				const fault = faults[index];
				const from = found[index]?.params.url;
				if (!one || !fault) continue;
				if (one.removed !== undefined) changes.push({ file, line: fault.line, what: 'removed', path: one.removed });
				else if ('instead' in fault && typeof from === 'string') changes.push({ file, line: fault.line, what: 'moved', from, to: fault.instead });
			}
		}
		// What cannot be changed is left to the editors, and not tried again.
		if (text === before) return [];
		writeFileSync(path, text);
		return changes;
	});
}

function faultOf({ kind, params: { url }, line, column }: Problem, content: Content): Fault {
	const to = kind === 'broken-link' && typeof url === 'string' ? insteadOf(url, content) : undefined;
	return { line, column, ...(to === undefined ? { gone: followUps[kind] ?? 'value' } : { instead: to }) };
}
