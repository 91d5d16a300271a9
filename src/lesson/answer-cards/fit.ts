/** What of a question fits answer cards, each of which shows one of four letters. */
import type { Say } from '../../language/strings.ts';
import { LETTERS } from './layout.ts';

type Asked = { many: boolean; options: readonly { letter: string }[] };

/** @returns sentences for the teacher; empty where every card is an answer and every answer has a card */
export function fitOf({ many, options }: Asked, say: Say): string {
	const beyond = options[LETTERS.length]?.letter;
	const letters = options.map(({ letter }) => letter).join(', ');
	return [
		...(many ? [say('hands.cards.many')] : []),
		...(options.length < LETTERS.length ? [say('hands.cards.few', { letters })] : []),
		...(beyond === undefined ? [] : [say('hands.cards.more', { letter: beyond })]),
	].join(' ');
}
