/** What a target is called in headings and lists. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import type { Register, Target } from './schema.ts';

/** The short name that editors give it, else its number in the plan; its whole sentence is for the text. */
export function targetTitle(target: Target, { targets }: Pick<Register, 'targets'>, language: string, say: Say): string {
	return target.short ? inLanguage(target.short, language) : say('target.numbered', { number: targets.indexOf(target) + 1 });
}
