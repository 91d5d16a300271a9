/** What this room adds to the content: whole H5P packages, and content types, that editors put beside the quizzes. */
import { LIMITS } from '../files/unzip.ts';
import { PACKAGE_FILE, quizKind } from '../quiz/kinds.ts';
import { quizPath } from '../quiz/paths.ts';
import { id as idForm } from '../source/fields.ts';
import type { Format } from '../source/format.ts';
import type { Kind, PublishedFolder, Room } from '../source/kind.ts';
import { topOf } from '../source/problem.ts';
import { libraryFaults } from './dropped-libraries.ts';
import { refusalTerms } from './import/result.ts';
import { messages, problem } from './messages.ts';
import { packageFaults } from './package-faults.ts';

/** A package is what its file is named: its id. Its files are read again where they are published. */
const h5pPackage: Format<{ id: string }> = {
	of: 'bytes',
	largest: LIMITS.packed,
	read(file, bytes) {
		const id = (file.split('/').at(-1) ?? '').replace(/\.h5p$/, '');
		const place = topOf(file);
		const problems = [
			...(idForm.safeParse(id).success ? [] : [problem('wrong-format', place, { field: 'id', got: id })]),
			...packageFaults(bytes).map((found) => problem('h5p-refused', place, refusalTerms(found))),
		];
		if (problems.length > 0) return { entries: [], problems, broken: { ids: [id], whole: false } };
		return { entries: [{ data: { id }, file, place: () => place }], problems };
	},
};

export const h5pPackageKind: Kind<{ id: string }, string[]> = {
	name: 'h5p-package',
	noun: { vi: 'gói H5P', en: 'H5P package' },
	files: PACKAGE_FILE,
	format: h5pPackage,
	check: (entries, content) =>
		entries.flatMap(({ data: { id }, place }) => {
			const quiz = content.all(quizKind).find(({ data }) => data.id === id);
			return quiz ? [problem('duplicate-id', place([]), { id, other: `${quiz.file}:${quiz.place(['id']).line}` })] : [];
		}),
	addressesOf: (id) => [quizPath(id)],
	/** their ids */
	serve: (entries) => entries.map(({ data }) => data.id),
};

/** Content types that editors put beside the quizzes. */
const libraries: PublishedFolder = {
	under: 'quizzes/libraries/',
	check: (path, shown) => libraryFaults(path).map((found) => problem('h5p-refused', topOf(shown), refusalTerms(found))),
};

export const exchangeRoom: Room = { kinds: [h5pPackageKind], folders: [libraries], messages };
