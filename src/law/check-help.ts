/** What must hold of what a person can do, and of icons, wherever they are written. */
import { type Named, unknownIds } from '../source/entry-checks.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { isIcon } from '../ui/icons.ts';
import type { Help } from './help-schema.ts';
import { problem } from './messages.ts';

/** @returns the icon that an entry names and that is not there */
export function checkIcon({ data, place }: Pick<Located<{ icon?: string | undefined }>, 'data' | 'place'>): Problem[] {
	return data.icon === undefined || isIcon(data.icon) ? [] : [problem('unknown-icon', place(['icon']), { icon: data.icon })];
}

/**
 * @param entry what holds the help
 * @param path where the help stands in it
 * @param most steps that it may have
 * @returns more steps than that, and help lines that are not there
 */
export function checkHelp(entry: Located<unknown>, path: Path, { steps, phones = [] }: Pick<Help, 'steps' | 'phones'>, most: number, lines: Named): Problem[] {
	return [
		...(steps.length > most ? [problem('too-many-steps', entry.place([...path, 'steps', most]), { got: steps.length, count: most })] : []),
		...unknownIds(entry, [...path, 'phones'], phones, lines),
	];
}
