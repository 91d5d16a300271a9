/** What the build says of libraries that are published although they lack files. */
import type { DroppedPackage } from '../h5p/player/files.ts';
import type { Language } from '../source/message.ts';
import { gapsIn } from './import/h5p-gaps.ts';
import { refusalLine } from './import/result.ts';

/**
 * @param libraries the files of `quizzes/libraries/` by their path under it
 * @param packages by their ids
 * @returns a line for each file that is named and not there; empty where all are
 */
export function missingFiles(libraries: ReadonlyMap<string, Uint8Array>, packages: ReadonlyMap<string, DroppedPackage>, language: Language): string {
	const places: [string, ReadonlyMap<string, Uint8Array>][] = [['quizzes/libraries/', libraries]];
	for (const [id, { files }] of packages) places.push([`quizzes/${id}.h5p`, files]);
	return places.flatMap(([place, files]) => gapsIn(files).map((gap) => `${refusalLine(place, gap, language)}\n`)).join('');
}
