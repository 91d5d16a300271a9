/** Why no kind of content takes a file: its ending, or the folder in which it lies. */
import type { Kind } from '../source/kind.ts';
import { problem } from '../source/messages.ts';
import { type Problem, topOf } from '../source/problem.ts';

/** @returns whether some kind takes a file of this name */
type Takes = (name: string) => boolean;

/** Endings under which editors save what has another one here. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/\.yml$/i, '.yaml'],
	[/\.yaml(?:\.txt|\.bak|~)?$/i, '.yaml'],
	[/\.mdx(?:\.txt|\.bak|~)?$/i, '.mdx'],
	[/\.(?:md|markdown|docx?|odt|html?|txt|rtf)$/i, '.mdx'],
	[/\.json$/i, '.yaml'],
];
/** The folders that are listed where a file lies in none that takes it. */
const LISTED = 12;

/**
 * @param name the path inside the content folder
 * @param shown the name by which problems call the file
 * @param known all files, whose folders are those that are known, and the kinds
 */
export function misplaced(
	name: string,
	shown: string,
	{ names, kinds }: { names: readonly string[]; kinds: readonly Pick<Kind, 'folder'>[] },
	takes: Takes,
): Problem {
	const place = topOf(shown);
	const base = name.slice(name.lastIndexOf('/') + 1);
	const [, right] = ENDINGS.find(([pattern, ending]) => pattern.test(name) && takes(name.replace(pattern, ending))) ?? [];
	const [pattern] = ENDINGS.find(([each]) => each.test(name)) ?? [];
	if (right !== undefined && pattern !== undefined && !name.endsWith(right)) {
		const renamed = base.replace(pattern, right);
		return problem(/\.(?:docx?|odt|html?|rtf)$/i.test(name) ? 'file-format' : 'file-ending', place, { name: base, renamed });
	}
	const folders = [...new Set(names.map((each) => each.slice(0, each.lastIndexOf('/') + 1)))].filter(
		// A folder that takes whatever its name is says what is wrong with it there.
		(folder) => takes(`${folder}${base}`) && !takes(`${folder}${base}.any`),
	);
	folders.push(...kinds.flatMap(({ folder }) => (folder?.names.test(base) ? [folder.path] : [])));
	// Nobody looks for the pages of one course first.
	const short = folders.filter((folder) => folder.split('/').length <= 3).sort();
	if (short.length === 0) return problem('unexpected-file', place);
	return problem('wrong-folder', place, {
		folders: short
			.slice(0, LISTED)
			.map((folder) => `content/${folder}`.replace('content/quizzes/', 'quizzes/'))
			.join(', '),
	});
}
