/** The forms of lessons, discussion guides and radio scripts, of their translations, and what they let their editors choose. */
import { conventionKind, helpLineKind } from '../law/kinds.ts';
import { pageHead } from '../prose/schema.ts';
import { quizKind } from '../quiz/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import type { Choices, Content, EditorForm, FormPlace } from '../source/kind.ts';
import { names } from './messages.ts';

const choices: Choices = {
	convention: entriesOf(conventionKind, ['short.vi']),
	helpLines: entriesOf(helpLineKind),
	quiz: entriesOf(quizKind, ['title.vi']),
	topic: entriesOf(names.curriculum, ['grade', 'topic.vi'], { list: 'topics' }),
};

/** A form of pages of prose in a folder, with the page that lists them as its index. */
const folder = (label: string, schema: EditorForm['schema'], order: number, places: (content: Content) => FormPlace[]): EditorForm => ({
	label,
	schema,
	holds: 'folder',
	prose: true,
	order,
	places,
});

/** @param name of the folder under `content/docs/` */
export const originalForm = (label: string, schema: EditorForm['schema'], order: number, name: string): EditorForm =>
	folder(label, schema, order, () => [{ path: `content/docs/${name}`, choices, index: pageHead }]);

/** A place for each language that has the folder. */
export const translatedForm = (label: string, schema: EditorForm['schema'], order: number, name: string): EditorForm =>
	folder(label, schema, order, ({ files }) => {
		const tags = new Set([...files].flatMap((file) => new RegExp(`^docs/([^/]+)/${name}/`).exec(file)?.[1] ?? []));
		return [...tags].map((tag) => ({ path: `content/docs/${tag}/${name}`, suffix: tag, choices, index: pageHead }));
	});

/** A form of scripts: a translation is one of its own. */
export const scriptForm = (label: string, schema: EditorForm['schema'], order: number, name: string): EditorForm => {
	const [original, translated] = [originalForm(label, schema, order, name), translatedForm(label, schema, order, name)];
	return { ...original, places: (content) => [...original.places(content), ...translated.places(content)] };
};
