/** What must hold of exercises beyond their schema. */
import { duplicates, misnamed, type Named, unknownId } from '../source/entry-checks.ts';
import type { MdxPage } from '../source/mdx.ts';
import type { Located, Problem } from '../source/problem.ts';
import { passagesOf } from './draft.ts';
import { names, problem } from './messages.ts';
import type { Exercise, ExerciseOf, Exercises } from './schema.ts';

type Placed<T> = Pick<Located<T>, 'data' | 'place'>;

/** @returns problems in the exercises, those that no page holds, and places in pages that name none */
export function checkExercises(entries: readonly Located<Exercises>[], pages: readonly MdxPage[]): Problem[] {
	const all = entries.flatMap((entry) =>
		entry.data.exercises.map(
			(data, index): Located<Exercise> => ({ data, file: entry.file, place: (path, target) => entry.place(['exercises', index, ...path], target) }),
		),
	);
	const places = pages.flatMap(({ elements }) => elements.filter(({ name }) => name === 'Exercise'));
	const held = new Set(places.map(({ attributes }) => attributes.id));
	const known: Named = {
		noun: names.exercise.noun,
		ids: new Set(all.map(({ data }) => data.id)),
		dependsOn: () => [{ kind: names.exercise.name }],
	};
	return [
		...misnamed(entries, (id) => `${id}.yaml`),
		...duplicates(all),
		...all.flatMap(checkExercise),
		...all.flatMap(({ data, place }) => (held.has(data.id) ? [] : [problem('exercise-unused', place(['id']), { id: data.id }, [{ named: data.id }])])),
		...places.flatMap(({ attributes, place }) => unknownId({ data: undefined, file: place.file, place: () => place }, [], attributes.id ?? '', known)),
	];
}

function checkExercise({ data, place }: Placed<Exercise>): Problem[] {
	switch (data.kind) {
		case 'choose': {
			const best = data.options.filter((option) => option.best).length;
			return best > 0 && best < data.options.length ? [] : [problem('exercise-no-best', place(['options'], 'key'))];
		}
		case 'mark-up':
			return checkDraft({ data, place });
		case 'sort': {
			const bins = new Set(data.bins.map(({ id }) => id));
			return data.cards.flatMap(({ bin }, index) => (bins.has(bin) ? [] : [problem('exercise-bin', place(['cards', index, 'bin']), { id: bin })]));
		}
		case 'plan':
			return data.rows.flatMap((row, index) =>
				row.length === data.columns.length ? [] : [problem('exercise-cells', place(['rows', index]), { got: row.length, count: data.columns.length })],
			);
		default:
			return [];
	}
}

/** Every language of the draft has as many passages of each kind as there are explanations. */
function checkDraft({ data, place }: Placed<ExerciseOf<'mark-up'>>): Problem[] {
	return Object.entries(data.draft).flatMap(([language, draft]) => {
		const found = passagesOf(draft);
		const passages = [
			{ kind: 'fault', mark: '[…]', count: data.faults.length },
			{ kind: 'sound', mark: '{…}', count: data.sound?.length ?? 0 },
		];
		return passages.flatMap(({ kind, mark, count }) => {
			const got = found.filter((passage) => passage.kind === kind).length;
			return got === count ? [] : [problem('exercise-marks', place(['draft', language]), { language, mark, got, count })];
		});
	});
}
