/** What is shown and said beside an answer that was checked. */
import { make } from './dom.ts';
import type { Mode } from './question.ts';

export type Kind = 'right' | 'wrong' | 'missed';
const SIGNS: Record<Kind, string> = { right: '✓', wrong: '✗', missed: '○' };

/** @returns what is to be said of something that can be chosen; nothing while the answer can be changed, nor of what was rightly left */
export function kindOf(mode: Mode, isChosen: boolean, isRight: boolean): Kind | undefined {
	if (mode === 'open') return undefined;
	if (isChosen) return isRight ? 'right' : 'wrong';
	return isRight && mode === 'solution' ? 'missed' : undefined;
}

/** The sign of a verdict beside an answer, for the eye alone: the name of what was answered says the same. */
export const signOf = (kind: Kind): HTMLElement => make('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }, SIGNS[kind]);

/** What a verdict adds to the name of what was answered; for voices alone, so that the sign is not read beside it. */
export const spokenVerdict = (text: string): HTMLElement => make('span', { class: 'sr-only' }, ` (${text})`);
