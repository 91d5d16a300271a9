/** The kind of the themes of other registers, by which an import proposes rights, groups and articles. */
import { checkConventionRefs } from '../law/check.ts';
import { conventionKind, groupKind, rightKind } from '../law/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { namesIn, unknownIds } from '../source/entry-checks.ts';
import { yamlList } from '../source/format.ts';
import type { Content, Entry, Kind } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { names, problem } from './messages.ts';
import { type Theme, theme, themeKey } from './theme-schema.ts';

export const themeKind: Kind<Theme> = {
	...names.theme,
	files: /^register-themes\.yaml$/,
	format: yamlList(theme),
	check: checkThemes,
	form: {
		label: 'themes',
		schema: theme,
		holds: 'list',
		order: 46,
		places: () => [
			{
				path: 'content/register-themes.yaml',
				group: { label: 'register' },
				choices: { rights: entriesOf(rightKind), groups: entriesOf(groupKind), convention: entriesOf(conventionKind, ['short.vi', 'id']) },
			},
		],
	},
};

/** @returns themes that stand twice, and rights, groups, conventions and articles that are not there */
function checkThemes(entries: readonly Entry<Theme>[], content: Content): Problem[] {
	const [rights, groups] = [namesIn(content, rightKind), namesIn(content, groupKind)];
	const conventions = content.all(conventionKind);
	const first = new Map<string, Entry<Theme>>();
	return entries.flatMap((entry) => {
		const { data } = entry;
		const key = themeKey(data.column, data.theme);
		const other = first.get(key)?.place(['theme']);
		if (!other) first.set(key, entry);
		return [
			...(other ? [problem('theme-twice', entry.place(['theme']), { theme: data.theme, other: `${other.file}:${other.line}` })] : []),
			...unknownIds(entry, ['rights'], data.rights ?? [], rights),
			...unknownIds(entry, ['groups'], data.groups ?? [], groups),
			...checkConventionRefs(entry, ['articles'], data.articles ?? [], conventions),
		];
	});
}
