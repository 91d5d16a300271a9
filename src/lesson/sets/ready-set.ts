/** Ready-made sets of lessons: what editors write, what holds of them, the file that one begins with. */
import { z } from 'zod';
import { type Named, unknownIds } from '../../source/entry-checks.ts';
import { id, localized } from '../../source/fields.ts';
import { ofForm } from '../../source/forms.ts';
import type { Located, Problem } from '../../source/problem.ts';
import { asItem, fillIn, keptIdRow, type Row, type Starter, type StarterOptions, written } from '../../source/starter.ts';
import { problem } from '../messages.ts';
import { KEY, LIMITS } from './set.ts';

export const FILE = 'lesson-sets.yaml';

/** One entry of `content/lesson-sets.yaml`. */
export const readySet = z.strictObject({
	id,
	title: localized,
	/** one sentence: for whom, and for what time */
	description: localized,
	/** lessons, guides and scripts in their order, by folder and id */
	lessons: z
		.array(
			ofForm(KEY, {
				vi: 'thư mục và id của bài',
				en: 'the folder and the id of a lesson',
				example: 'truong-hoc/tieng-noi-cua-em',
			}),
		)
		.min(2)
		.max(LIMITS.items),
});
export type ReadySet = z.infer<typeof readySet>;

/** @returns lessons that are not there, and such as stand in a set twice */
export const checkReadySets = (entries: readonly Located<ReadySet>[], lessons: Named): Problem[] =>
	entries.flatMap((entry) => {
		const all = entry.data.lessons;
		return [
			...unknownIds(entry, ['lessons'], all, lessons),
			...all.flatMap((key, index) => (all.indexOf(key) === index ? [] : [problem('set-twice', entry.place(['lessons', index]), { key })])),
		];
	});

export function readySetStarter(setId: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		keptIdRow(setId),
		["title: { vi: '', en: '' }", 'tên bộ bài', 'the name of the set'],
		["description: { vi: '', en: '' }", 'một câu: cho ai, dùng lúc nào', 'one sentence: for whom, and for what time'],
		['lessons:', 'theo thứ tự dạy; mỗi bài là thư mục/id, mỗi bài một lần', 'in the order in which they are taught, as folder/id; each of them once'],
		["  - ''", 'ví dụ truong-hoc/tieng-noi-cua-em', 'such as truong-hoc/tieng-noi-cua-em'],
		["  - ''", 'hoặc sinh-hoat/nghe-tre-noi, phat-thanh/goi-111', 'or sinh-hoat/nghe-tre-noi, phat-thanh/goi-111'],
	];
	return { path: `content/${FILE}`, text: written(language, [fillIn, ...asItem(rows)]), appended: setId };
}
