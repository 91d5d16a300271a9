/** The kinds of content of this room: the languages of the site, the words of its interface, the wordings that each avoids, synonyms for the search. */
import { unknownId } from '../source/entry-checks.ts';
import { yamlEntry, yamlList } from '../source/format.ts';
import type { Content, EditorForm, Entry, Kind } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import { ORIGINAL } from './paths.ts';
import { type Language, language, type Strings, type Synonyms, strings, synonyms, type Wording, wording } from './schema.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkVoice } from './voice.ts';

/** The component that shows a word list in a page of prose. */
export const WORD_LIST = 'WordList';

/** Where the forms of a file stand that every language has. */
const places =
	(file: string): EditorForm['places'] =>
	(content) =>
		[...languageTags(content)]
			.filter((tag) => content.files.has(`languages/${tag}/${file}`))
			.map((tag) => ({ path: `content/languages/${tag}/${file}`, group: { label: 'languages', suffix: tag }, suffix: tag, choices: {} }));

export const languageKind: Kind<Language> = {
	name: 'language',
	noun: { vi: 'ngôn ngữ', en: 'language' },
	files: /^languages\/([^/]+)\/language\.yaml$/,
	format: yamlEntry(language),
	required: () => [`languages/${ORIGINAL}/language.yaml`],
	check: checkFolders,
	form: { label: 'language', schema: language, holds: 'file', order: 95, places: places('language.yaml') },
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

export const voiceKind: Kind<Wording, Record<string, Wording[]>> = {
	name: 'voice',
	noun: { vi: 'danh sách từ ngữ', en: 'word list' },
	files: /^languages\/([^/]+)\/voice\.yaml$/,
	format: yamlList(wording),
	check: (entries, content) => [
		...checkVoice(byLanguage(entries), content, ({ kind }) => kind.name === stringsKind.name),
		...checkShown(byLanguage(entries), content),
	],
	form: { label: 'voice', schema: wording, holds: 'list', order: 96, places: places('voice.yaml') },
	serve: (entries) => Object.fromEntries([...byLanguage(entries)].map(([tag, of]) => [tag, of.map(({ data }) => data)])),
};

export const synonymsKind: Kind<Synonyms, Record<string, Synonyms>> = {
	name: 'synonyms',
	noun: { vi: 'danh sách từ đồng nghĩa', en: 'list of synonyms' },
	files: /^languages\/([^/]+)\/synonyms\.yaml$/,
	format: yamlEntry(synonyms),
	check: checkSynonyms,
	form: { label: 'synonyms', schema: synonyms, holds: 'file', order: 97, places: places('synonyms.yaml') },
	serve: (entries): Record<string, Synonyms> => Object.fromEntries(entries.map(({ keys: [tag = ''], data }) => [tag, data])),
};

/** The entries of each list, by the tag of its language. */
const byLanguage = (entries: readonly Entry<Wording>[]): Map<string, Entry<Wording>[]> => Map.groupBy(entries, ({ keys: [tag = ''] }) => tag);

/** A page shows only lists that there are. */
function checkShown(lists: ReadonlyMap<string, unknown>, { pages }: Content): Problem[] {
	const { name: kind, noun } = voiceKind;
	const named = { noun, ids: new Set(lists.keys()), dependsOn: (id: string) => [{ kind, id }] };
	return pages.flatMap(({ page: { elements, file } }) =>
		elements
			.filter(({ name }) => name === WORD_LIST)
			.flatMap(({ attributes, place }) => unknownId({ data: undefined, file, place: () => place }, [], attributes.language ?? '', named)),
	);
}

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
