/** The sheet of all codes: each page that something is printed of, and each situation, with its name. */
import { conventionPath, groupPath, HELP, rightPath } from '../law/paths.ts';
import { SITUATIONS, situationPath } from '../situation/paths.ts';
import type { Code, CodeSheet } from './edition.ts';
import type { Matter } from './matter.ts';
import { common } from './parts.ts';
import { EDITIONS } from './paths.ts';

/** @returns none where the site has no address yet */
export function codeSheet(matter: Matter): CodeSheet | undefined {
	const { say, text, conventions, rights, groups, situations } = matter;
	const codes = (all: readonly [path: string, label: string][]): Code[] => all.flatMap(([path, label]) => matter.code(path, label) ?? []);
	const parts = [
		{
			title: say('print.codes.start'),
			codes: codes([
				['/', matter.site],
				[HELP, say('help.title')],
				[SITUATIONS, say('situations.title')],
			]),
		},
		{ title: say('print.codes.situation'), codes: codes(situations.map(({ id, title }) => [situationPath(id), text(title)])) },
		{ title: say('print.codes.right'), codes: codes(rights.map(({ id, name }) => [rightPath(id), text(name)])) },
		{ title: say('print.codes.group'), codes: codes(groups.map(({ id, name }) => [groupPath(id), text(name)])) },
		{ title: say('print.codes.convention'), codes: codes(conventions.map(({ id, short }) => [conventionPath(id), `${text(short)} (${id})`])) },
	];
	const filled = parts.filter((part) => part.codes.length > 0);
	if (filled.length === 0) return undefined;
	return {
		...common(matter, 'codes'),
		form: 'codes',
		id: 'ma-qr',
		of: 'codes',
		label: say('print.series.codes'),
		title: say('print.codes.title'),
		page: EDITIONS,
		groups: filled,
		foot: [],
	};
}
