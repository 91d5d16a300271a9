/** What stands for the pictures of a kit where they are not seen: the words on them, so that the two never differ. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import type { Kit } from './schema.ts';

export function altOf({ picture: { big, headline, line } }: Kit, language: string, say: Say): string {
	const words = [big, headline, line.text].flatMap((part) => (part === undefined ? [] : [ended(inLanguage(part, language))]));
	return say('kit.altText', { words: words.join(' ') });
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
