/** The kind of content of this room: exercises, which stand in the text of a lesson. */
import { yamlEntry } from '../source/format.ts';
import type { Kind, Room } from '../source/kind.ts';
import { checkExercises } from './check.ts';
import { messages, names } from './messages.ts';
import { type Exercises, exercises } from './schema.ts';

export const exerciseKind: Kind<Exercises> = {
	...names.exercise,
	files: /^exercises\/[^/]+\.yaml$/,
	format: yamlEntry(exercises),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) =>
		checkExercises(
			entries,
			content.pages.map(({ page }) => page),
		),
};

export const exerciseRoom: Room = {
	kinds: [exerciseKind],
	messages,
	components: { Exercise: { file: new URL('./Exercise.astro', import.meta.url), as: 'block', attributes: ['id'] } },
};
