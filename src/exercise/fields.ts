/** The fields of exercises that a learner writes in, by the ids under which what is written is kept. */
import type { Localized } from '../source/fields.ts';
import type { Exercise } from './schema.ts';

/** The id of the field of a form or a comparison. @param number counts from 1 */
export const fieldId = (exercise: string, number: number): string => `${exercise}-${number}`;
/** The id of a cell of a plan. @param row counts from 1 @param column counts from 1, with the one that is given */
export const cellId = (exercise: string, row: number, column: number): string => `${exercise}-${row}-${column}`;

/** A field by its id, with what it asks for: the words beside it, or the row and the column of a plan. */
export type ExerciseField = { id: string; labels: Localized[] };

/** @returns the fields of an exercise, in its order; none where nothing is written into it */
export function fieldsOf(exercise: Exercise): ExerciseField[] {
	const { id } = exercise;
	switch (exercise.kind) {
		case 'form':
			return exercise.fields.map(({ label }, index) => ({ id: fieldId(id, index + 1), labels: [label] }));
		case 'compare':
			return exercise.questions.map(({ question }, index) => ({ id: fieldId(id, index + 1), labels: [question] }));
		case 'plan':
			return exercise.rows.flatMap(([given, ...cells], row) =>
				cells.map((_, cell) => ({
					id: cellId(id, row + 1, cell + 2),
					labels: [given, exercise.columns[cell + 1]].filter((label) => label !== undefined),
				})),
			);
		default:
			return [];
	}
}
