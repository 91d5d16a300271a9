/** The kind of content of this room: exercises, which stand in the text of a lesson. */
import { yamlEntry } from '../source/format.ts';
import type { Kind } from '../source/kind.ts';
import { checkExercises } from './check.ts';
import { names } from './messages.ts';
import { type Exercises, exercises } from './schema.ts';

export const exerciseKind: Kind<Exercises> = {
	...names.exercise,
	files: /^exercises\/[^/]+\.yaml$/,
	format: yamlEntry(exercises),
	fileName: (id) => `${id}.yaml`,
	form: { label: 'exercises', schema: exercises, holds: 'folder', order: 51, places: () => [{ path: 'content/exercises', choices: {} }] },
	check: (entries, content) =>
		checkExercises(
			entries,
			content.pages.map(({ page }) => page),
		),
};
