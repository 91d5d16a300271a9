/** The kind of content of this room: the one file that says how a province's pictures look and where they stand. */
import { nearestTo } from '../source/entry-checks.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Entry, Kind, Room } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { imageKind } from './images/image-kind.ts';
import { messages as imageMessages } from './images/messages.ts';
import { messages, problem } from './messages.ts';
import { type Pictures, pictures } from './schema.ts';

/** The kind whose entries are named under `modules:`; it is declared further up. */
const COURSE = { name: 'course', noun: { vi: 'khóa học', en: 'course' } };
const MODULE = { vi: 'học phần', en: 'module' };

export const picturesKind: Kind<Pictures, Pictures | null> = {
	name: 'pictures',
	noun: { vi: 'tệp hình vẽ', en: 'file of pictures' },
	files: /^pictures\.yaml$/,
	format: yamlEntry(pictures),
	check: (entries, content) => entries.flatMap((entry) => [...checkPages(entry, content), ...checkModules(entry, content)]),
	serve: ([entry]) => entry?.data ?? null,
};

export const pictureRoom: Room = { kinds: [picturesKind, imageKind], messages: { ...messages, ...imageMessages } };

/** Every page that has a picture is there. */
function checkPages({ data, place }: Entry<Pictures>, { addresses }: Content): Problem[] {
	return Object.keys(data.pages).flatMap((url) =>
		addresses.has(url) ? [] : [problem('broken-link', place(['pages', url], 'key'), { url }, [{ address: url }])],
	);
}

/** So is every course and module. */
function checkModules({ data, place }: Entry<Pictures>, { everything }: Content): Problem[] {
	const courses = everything.filter(({ kind }) => kind.name === COURSE.name).map((course) => course.data as { id: string; modules: { id: string }[] });
	return Object.entries(data.modules ?? {}).flatMap(([id, modules]) => {
		const dependsOn = [{ kind: COURSE.name, id }];
		const course = courses.find((each) => each.id === id);
		if (!course)
			return [
				problem(
					'unknown-id',
					place(['modules', id], 'key'),
					{
						id,
						what: COURSE.noun,
						near: nearestTo(
							id,
							courses.map((each) => each.id),
						),
					},
					dependsOn,
				),
			];
		const known = new Set(course.modules.map((module) => module.id));
		return Object.keys(modules).flatMap((module) =>
			known.has(module)
				? []
				: [problem('unknown-id', place(['modules', id, module], 'key'), { id: module, what: MODULE, near: nearestTo(module, known) }, dependsOn)],
		);
	});
}
