/** The kinds of content of this room: the languages of the site, the words of its interface, the wordings that each avoids, synonyms for the search. */
import { unknownId } from '../source/entry-checks.ts';
import { type Format, yamlEntry, yamlList } from '../source/format.ts';
import type { Content, EditorForm, Entry, Kind } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { checkPlurals } from './check-plurals.ts';
import { problem } from './messages.ts';
import { isWhole, ORIGINAL } from './paths.ts';
import { type Language, language, type Strings, type Synonyms, strings, synonyms, type Wording, type WrittenStrings, wording } from './schema.ts';
import { packedStrings } from './strings.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkVoice } from './voice.ts';

/** The component that shows a word list in a page of prose. */
export const WORD_LIST = 'WordList';

/** A language whose tag is not the name of its folder is named, and what is written in it is not asked about. */
function ofItsFolder(format: Format<Language>): Format<Language> {
	if (format.of === 'bytes') return format;
	return {
		...format,
		read(file: string, text: string) {
			const reading = format.read(file, text);
			const folder = file.split('/').at(-2) ?? '';
			const [entry] = reading.entries;
			if (!entry || entry.data.tag === folder) return reading;
			const wrong = problem('language-folder', entry.place(['tag']), { folder, tag: entry.data.tag });
			return { entries: [], problems: [...reading.problems, wrong], broken: { ids: [folder], whole: true } };
		},
	};
}
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
	format: ofItsFolder(yamlEntry(language)),
	required: () => [`languages/${ORIGINAL}/language.yaml`],
	check: (entries, content) => [...checkLabels(entries), ...checkPublished(entries, content)],
	form: { label: 'language', schema: language, holds: 'file', order: 95, places: places('language.yaml') },
	order: (a, b) => a.order - b.order,
	serve: (entries, content) => entries.flatMap(({ data }) => (isPublished(data, content) ? [data] : [])),
};

export const stringsKind: Kind<WrittenStrings, Record<string, Strings>> = {
	name: 'strings',
	noun: { vi: 'bảng chữ của giao diện', en: 'table of interface strings' },
	files: /^languages\/([^/]+)\/strings\.yaml$/,
	format: yamlEntry(strings),
	required: () => [`languages/${ORIGINAL}/strings.yaml`],
	check: checkStrings,
	serve: (entries): Record<string, Strings> => Object.fromEntries(entries.map(({ keys: [tag = ''], data }) => [tag, packedStrings(data, tag)])),
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

/** A language is published once it is complete, or a page is written in it. */
const isPublished = (language: Language, { pages }: Content): boolean =>
	isWhole(language) || pages.some(({ name }) => name.startsWith(`docs/${language.tag}/`));

/** Readers choose a language by its name: no two have the same. */
function checkLabels(entries: readonly Entry<Language>[]): Problem[] {
	const nameOf = (label: string) => label.normalize('NFC').toLowerCase();
	return entries.flatMap(({ data: { label }, place }, at) => {
		const other = entries.slice(0, at).find(({ data }) => nameOf(data.label) === nameOf(label));
		return other ? [problem('same-label', place(['label']), { label, other: other.data.tag })] : [];
	});
}

function checkPublished(entries: readonly Entry<Language>[], content: Content): Problem[] {
	return entries.flatMap(({ data, place }) =>
		isPublished(data, content) ? [] : [problem('language-unpublished', place(['tag']), { tag: data.tag, label: data.label })],
	);
}

/** Every language has the words of the original, and no others; each in forms that the language has. */
function checkStrings(entries: readonly Entry<WrittenStrings>[], content: Content): Problem[] {
	const original = entries.find(({ keys: [tag] }) => tag === ORIGINAL)?.data ?? {};
	const known = new Set(content.all(languageKind).map(({ data }) => data.tag));
	const plurals = entries.flatMap((entry) => checkPlurals(entry, entry.keys[0] ?? ''));
	const words = entries
		.filter(({ keys: [tag = ''] }) => tag !== ORIGINAL && known.has(tag))
		.flatMap(({ data, place }) => [
			...Object.keys(original).flatMap((key) => (key in data ? [] : [problem('missing-string', place([]), { key })])),
			...Object.keys(data).flatMap((key) => (key in original ? [] : [problem('unknown-field', place([key], 'key'), { field: key })])),
		]);
	return [...plurals, ...words];
}

/** The tags of the site's languages. */
export const languageTags = (content: Content): ReadonlySet<string> => new Set(content.all(languageKind).map(({ data }) => data.tag));
