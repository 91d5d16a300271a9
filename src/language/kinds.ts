/** The kinds of content of this room: the languages of the site, and the words of its interface. */
import { yamlEntry } from '../source/format.ts';
import type { Content, Entry, Kind, Room } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { messages, problem } from './messages.ts';
import { ORIGINAL } from './paths.ts';
import { type Language, language, type Strings, strings } from './schema.ts';

export const languageKind: Kind<Language> = {
	name: 'language',
	noun: { vi: 'ngôn ngữ', en: 'language' },
	files: /^languages\/([^/]+)\/language\.yaml$/,
	format: yamlEntry(language),
	required: () => [`languages/${ORIGINAL}/language.yaml`],
	check: checkFolders,
	order: (a, b) => a.order - b.order,
};

export const stringsKind: Kind<Strings, Record<string, Strings>> = {
	name: 'strings',
	noun: { vi: 'bảng chữ của giao diện', en: 'table of interface strings' },
	files: /^languages\/([^/]+)\/strings\.yaml$/,
	format: yamlEntry(strings),
	required: () => [`languages/${ORIGINAL}/strings.yaml`],
	check: checkStrings,
	serve: (entries): Record<string, Strings> => Object.fromEntries(entries.map(({ keys: [tag = ''], data }) => [tag, data])),
};

export const languageRoom: Room = { kinds: [languageKind, stringsKind], messages };

/** A language's folder is named after its tag. */
function checkFolders(entries: readonly Entry<Language>[]): Problem[] {
	return entries.flatMap(({ data: { tag }, keys: [folder = ''], place }) =>
		folder === tag ? [] : [problem('file-name', place(['tag']), { name: folder, id: tag, expected: tag })],
	);
}

/** Every language has the words of the original, and no others. */
function checkStrings(entries: readonly Entry<Strings>[], content: Content): Problem[] {
	const original = entries.find(({ keys: [tag] }) => tag === ORIGINAL)?.data ?? {};
	const known = new Set(content.all(languageKind).map(({ data }) => data.tag));
	return entries
		.filter(({ keys: [tag = ''] }) => tag !== ORIGINAL && known.has(tag))
		.flatMap(({ data, place }) => [
			...Object.keys(original).flatMap((key) => (key in data ? [] : [problem('missing-string', place([]), { key })])),
			...Object.keys(data).flatMap((key) => (key in original ? [] : [problem('unknown-field', place([key], 'key'), { field: key })])),
		]);
}

/** The tags of the site's languages. */
export const languageTags = (content: Content): ReadonlySet<string> => new Set(content.all(languageKind).map(({ data }) => data.tag));
