/** The kind of content of this room: a text in easy language, one a file, in every language of the site. */
import { languageKind } from '../language/kinds.ts';
import { helpLineKind } from '../law/kinds.ts';
import { termKind } from '../reference/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { namesIn } from '../source/entry-checks.ts';
import { webAddress } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Kind, Option, Title } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkEasyTexts } from './check.ts';
import { names } from './messages.ts';
import { EASY, easyPath } from './paths.ts';
import { type EasyText, easyText } from './schema.ts';
import { easyStarter } from './starter.ts';
import { subjectsOf } from './subjects.ts';

/** A text as pages get it. */
export type ShownEasyText = EasyText & {
	/** the page that it makes easy: what that is called, and its address without the language */ of: { title: Title; path: string };
};

const optionsOf = (content: Content): Option[] => subjectsOf(content).map(({ about, called }) => ({ label: called, value: about }));

export const easyKind: Kind<EasyText, ShownEasyText[]> = {
	...names.easy,
	files: /^easy\/[^/]+\.yaml$/,
	format: yamlEntry(easyText),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) =>
		checkEasyTexts(entries, {
			subjects: new Map(subjectsOf(content).map(({ about, local }) => [about, local])),
			helpLines: namesIn(content, helpLineKind),
			terms: content.all(termKind).map(({ data }) => data),
			languages: content.all(languageKind).map(({ data }) => data),
			today: content.today,
		}),
	addresses: () => [EASY],
	addressesOf: (id) => [easyPath(id)],
	serve: (entries, content) =>
		subjectsOf(content).flatMap(({ about, title, path }) => entries.flatMap(({ data }) => (data.about === about ? [{ ...data, of: { title, path } }] : []))),
	shownOn: ({ data }) => [{ title: data.title, path: easyPath(data.id) }],
	starter: starterWithId(easyStarter),
	form: {
		label: 'easy',
		schema: easyText,
		holds: 'folder',
		order: 16,
		places: (content) => [{ path: 'content/easy', choices: { about: optionsOf(content), line: entriesOf(helpLineKind) } }],
	},
	feed: {
		name: 'de-doc',
		order: 76,
		schema: easyText.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: easyPath(data.id) })),
	},
};
