/** What texts in easy language are written about: every convention, group of people and plan, and the two parts of the page of help. */
import { conventionKind, groupKind, helpLineKind, helpRouteKind } from '../law/kinds.ts';
import { HELP } from '../law/paths.ts';
import { planKind } from '../plan/kinds.ts';
import type { Content, Entry, Title } from '../source/kind.ts';
import type { Place } from '../source/problem.ts';

export type Subject = {
	/** as a text names it */
	about: string;
	title: Title;
	/** what an editor reads of it in a list, in the original */
	called: string;
	/** the address of its page, without the language */
	path: string;
	/** whether it belongs to this place alone, as a plan does */
	local: boolean;
	place: Place;
};

/** Where on the page of help it says where to go with what. */
const ROUTES = `${HELP}#cach-khac`;

/** All that a text in easy language can be about, in the order of their list. */
export function subjectsOf(content: Content): Subject[] {
	const each = (entry: Entry<unknown>, id: string): Subject[] =>
		(entry.kind.shownOn?.(entry, content) ?? []).slice(0, 1).map(({ title, path }) => ({
			about: `${entry.kind.name}/${id}`,
			title,
			called: `${entry.kind.noun.vi}: ${'vi' in title ? title.vi : id}`,
			path,
			local: entry.kind.local === true,
			place: entry.place([]),
		}));
	const whole = ([first]: readonly Entry<unknown>[], string: string, path: string): Subject[] =>
		first ? [{ about: first.kind.name, title: { string }, called: first.kind.noun.vi, path, local: false, place: first.place([]) }] : [];
	return [
		...whole(content.all(helpLineKind), 'help.title', HELP),
		...whole(content.all(helpRouteKind), 'help.routes', ROUTES),
		...content.all(groupKind).flatMap((entry) => each(entry, entry.data.id)),
		...content.all(conventionKind).flatMap((entry) => each(entry, entry.data.id)),
		...content.all(planKind).flatMap((entry) => each(entry, `${entry.data.year}`)),
	];
}
