/** Runs the check of every kind over the content folder. The build, the dev server and the command line all call this. */
import type { Content, Room } from '../source/kind.ts';
import { inOrder, type Problem } from '../source/problem.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { filesNeverRead } from './never-read.ts';
import { readContent } from './read.ts';
import { rooms as allRooms } from './rooms.ts';

type Options = {
	/** the name by which problems call the folder; `content` by default */
	shown?: string;
	/** the domains; all by default */
	rooms?: readonly Room[];
	/** whether to look first, in a process of its own, for files that nothing comes back from; costs about a second */
	watched?: boolean;
};

/**
 * @param root the content folder
 * @param today `YYYY-MM-DD`; what is overdue is said as of this day
 * @returns the content and every problem in it, ordered by place
 */
export function check(
	root: string,
	today: string,
	{ shown = 'content', rooms = allRooms, watched = false }: Options = {},
): { content: Content; problems: Problem[] } {
	const never = watched ? filesNeverRead(root, shown, rooms) : new Set<string>();
	const { content, problems, broken, kinds } = readContent({ root, shown, today, rooms, never });
	const found = kinds.flatMap((kind) => kind.check?.(content.all(kind), content) ?? []);
	return { content, problems: inOrder([...problems, ...withoutFollowUps(found, broken)]) };
}
