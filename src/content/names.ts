/** What must hold of the names in the content before any file is read: they have to mean the same on every system, and lead nowhere else. */
import { clashesOf, isUnsafe, shown } from '../files/archive-names.ts';
import type { Folder } from '../files/folder.ts';
import { problem } from '../source/messages.ts';
import { type Problem, topOf } from '../source/problem.ts';

/**
 * @param folder what stands in it
 * @param name the name by which problems call the folder, with a slash at its end
 * @returns one problem for each name that is at fault
 */
export function nameProblems({ files, others }: Folder, name: string): Problem[] {
	const called = (path: string) => shown((name + path).toWellFormed());
	const { same, both } = clashesOf(files);
	return [
		...others.map((path) => problem('linked-file', topOf(called(path)))),
		...files.filter(isUnsafe).map((path) => problem('unsafe-name', topOf(called(path)))),
		...same.map(([path, other]) => problem('same-name', topOf(called(other)), { other: called(path) })),
		...both.map((path) => problem('same-name', topOf(called(path)), { other: called(`${path}/`) })),
	];
}
