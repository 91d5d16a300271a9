/** Runs the check of every kind over the content folder. The build, the dev server and the command line all call this. */

import { watchReading } from '../files/watched.ts';
import type { Content, Room } from '../source/kind.ts';
import { inOrder, type Problem } from '../source/problem.ts';
import { addressClashes, withoutSameIds } from './address-clashes.ts';
import { bothWait, foundInBoth, type Waiting, withoutFollowUps } from './follow-ups.ts';
import type { KeptReadings } from './kept-readings.ts';
import { type Read, readContent, takesTooLong } from './read.ts';
import { rooms as allRooms } from './rooms.ts';

type Options = {
	/** the name by which problems call the folder; `content` by default */
	shown?: string;
	/** the domains; all by default */
	rooms?: readonly Room[];
	/** whether the process ends, with the name of the file, where one takes unreasonably long to read */
	watched?: boolean;
	/** what earlier runs read in the same texts; nothing is kept by default */
	kept?: KeptReadings | undefined;
};

/**
 * @param root the content folder
 * @param today `YYYY-MM-DD`; what is overdue is said as of this day
 * @returns the content, every problem in it that can be known, ordered by place, the checks that wait for what cannot be
 * read, and the content as it was checked, with what stands in for that
 */
export function check(
	root: string,
	today: string,
	{ shown = 'content', rooms = allRooms, watched = false, kept }: Options = {},
): { content: Content; problems: Problem[]; waiting: Waiting; checked: Content } {
	const watch = watched ? watchReading(takesTooLong('{name}')) : undefined;
	let read: Read;
	try {
		read = readContent({ root, shown, today, rooms, kept, ...(watch ? { begin: watch.begin } : {}) });
	} finally {
		// A dev server goes on after a mistake; nothing may end it a minute later.
		watch?.end();
	}
	const { content, problems, broken, completed } = read;
	const [found, undecided] = (completed ?? [content]).map((each) => findAll(each, read));
	kept?.save();
	const sifted = foundInBoth(found ?? [], undecided ?? found ?? [], broken);
	const { problems: known, waiting } = withoutFollowUps(sifted.problems, broken);
	return { content, problems: inOrder([...problems, ...known]), waiting: bothWait(sifted.waiting, waiting), checked: completed?.[0] ?? content };
}

function findAll(content: Content, { kinds }: Read): Problem[] {
	const found = kinds.flatMap((kind) => kind.check?.(content.all(kind), content) ?? []);
	return [...found, ...withoutSameIds(addressClashes(kinds, content), found)];
}
