/** The kind of content of this room: quizzes and item banks. */
import { languageKind } from '../language/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { unknownId } from '../source/entry-checks.ts';
import { yamlEntry } from '../source/format.ts';
import type { Kind, Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkQuizzes, quizNames } from './check.ts';
import { messages, names } from './messages.ts';
import { answerKeyPath, QUIZZES, quizPath } from './paths.ts';
import { type Quiz, quiz } from './schema.ts';
import { quizStarter } from './starter.ts';

/** What whole H5P packages beside the quizzes are called, also those that cannot be read: pages play them, too. */
export const PACKAGE_FILE = /^quizzes\/([^/]+)\.h5p$/;
const packageIds = (files: ReadonlySet<string>): string[] => [...files].flatMap((name) => PACKAGE_FILE.exec(name)?.[1] ?? []);

export const quizKind: Kind<Quiz> = {
	...names.quiz,
	files: /^quizzes\/[^/]+\.yaml$/,
	format: yamlEntry(quiz),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) => {
		const quizzes = quizNames(entries, 'quiz');
		const playable = { ...quizzes, ids: new Set([...quizzes.ids, ...packageIds(content.files)]) };
		const embedded = content.pages.flatMap(({ page }) => page.elements.filter(({ name }) => name === 'Quiz'));
		return [
			...checkQuizzes(
				entries,
				content.all(languageKind).map(({ data }) => data),
			),
			...embedded.flatMap(({ attributes, place }) => unknownId({ data: undefined, file: place.file, place: () => place }, [], attributes.id ?? '', playable)),
		];
	},
	addresses: () => [QUIZZES],
	claims: (entries) =>
		entries.flatMap(({ data, place }) => (data.kind === 'quiz' ? pathsOf(data.id).map((address) => ({ address, place: place(['id']) })) : [])),
	// One that cannot be read may be a quiz or a bank.
	mayMake: (id) => pathsOf(id),
	shownOn: ({ data }, content) => {
		if (data.kind !== 'quiz') return [];
		const banks = content.all(quizKind).filter((other) => data.from?.includes(other.data.id));
		return [{ title: data.title, path: answerKeyPath(data.id), part: [data, ...banks.map((bank) => bank.data)] }];
	},
	starter: starterWithId(quizStarter),
	form: {
		label: 'quizzes',
		schema: quiz,
		holds: 'folder',
		order: 50,
		places: () => [{ path: 'quizzes', choices: { from: entriesOf(quizKind, ['title.vi']) } }],
	},
};

export const quizRoom: Room = { kinds: [quizKind], messages };

const pathsOf = (id: string): string[] => [quizPath(id), answerKeyPath(id)];
