/** What of the content each audience reads: pieces of text, each in one language. */
import { languageTags } from '../language/kinds.ts';
import { languageOfPage } from '../language/page-language.ts';
import { curriculumKind, lessonKind } from '../lesson/kinds.ts';
import { baseName } from '../source/format.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { PageBlock, Tag } from '../source/page-blocks.ts';
import type { Place } from '../source/problem.ts';
import { strings, walk } from '../source/walk.ts';
import type { Audience, AudienceTexts } from './schema.ts';

export type Passage = {
	text: string;
	language: string;
	/** the fields or components that it stands in */
	inside: readonly string[];
	/** where it begins, or something before it */
	place: () => Place;
};

/** What one audience reads of an entry. */
export type AudienceText = { audience: Audience; entry: Entry<unknown>; passages: Passage[] };

/** An entry that some audience reads, before it is taken apart. */
export type Readable = {
	entry: Entry<unknown>;
	/** all that its texts depend on beside the entry and the audiences */
	input: string;
	/** What each audience reads of it: each passage belongs to the first audience whose texts it fits. */
	texts(): AudienceText[];
};

/** @returns all that audiences read, in the order of the content */
export function readableEntries(audiences: readonly Audience[], content: Content): Readable[] {
	const grades = gradesIn(content);
	const languages = languageTags(content);
	const wanted = new Set(audiences.flatMap(({ texts }) => texts.map(({ kind }) => kind)));
	return content.everything.flatMap((entry) => {
		if (!wanted.has(entry.kind.name)) return [];
		const grade = grades.get(gradedAs(entry));
		const open = audiences.flatMap((audience) => {
			const rules = audience.texts.filter((rule) => fits(rule, entry, grade, languages));
			return rules.length > 0 ? [{ audience, rules }] : [];
		});
		if (open.length === 0) return [];
		const language = languageOfPage(entry, content);
		const input = JSON.stringify([language, open.map(({ audience, rules }) => [audiences.indexOf(audience), rules])]);
		return [{ entry, input, texts: () => textsOf(entry, language, open) }];
	});
}

function textsOf(entry: Entry<unknown>, language: string, readers: readonly { audience: Audience; rules: readonly AudienceTexts[] }[]): AudienceText[] {
	const open = readers.map((reader) => ({ ...reader, passages: [] as Passage[] }));
	for (const passage of passagesOf(entry, language)) open.find(({ rules }) => rules.some((rule) => holds(rule, passage)))?.passages.push(passage);
	return open.flatMap(({ audience, passages }) => (passages.length > 0 ? [{ audience, entry, passages }] : []));
}

function fits(
	{ kind, folder, grades }: AudienceTexts,
	{ kind: { name: own }, name }: Entry<unknown>,
	grade: number | undefined,
	languages: ReadonlySet<string>,
): boolean {
	if (kind !== own) return false;
	if (folder !== undefined && folderOf(name, languages) !== folder) return false;
	const [from = 0, to = 0] = grades ?? [];
	return grades === undefined || (grade !== undefined && grade >= from && grade <= to);
}

/** The folder of a page of prose, without that of its language: `khoa-hoc` of `docs/en/khoa-hoc/bai-1.mdx`. */
function folderOf(name: string, languages: ReadonlySet<string>): string | undefined {
	const [, ...folders] = name.split('/').slice(0, -1);
	return folders.find((folder, index) => index > 0 || !languages.has(folder));
}

const holds = ({ only, without }: AudienceTexts, { inside }: Passage): boolean =>
	(only === undefined || only.some((name) => inside.includes(name))) && !without?.some((name) => inside.includes(name));

/** The base name of a page, in whatever language; the id of another entry. */
function gradedAs({ data, page, name }: Entry<unknown>): string {
	return page ? baseName(name).replace(/\.mdx$/, '') : `${(data as { id?: unknown }).id ?? ''}`;
}

/** The grade of each lesson, and of the quiz that belongs to it: the lowest, where several lessons have the same. */
function gradesIn(content: Content): ReadonlyMap<string, number> {
	const topics = new Map(content.all(curriculumKind).flatMap(({ data }) => data.topics.map(({ id, grade }) => [id, grade] as const)));
	const grades = new Map<string, number>();
	for (const entry of content.all(lessonKind)) {
		const grade = entry.data.topic === undefined ? undefined : topics.get(entry.data.topic);
		if (grade === undefined) continue;
		for (const id of [gradedAs(entry), entry.data.quiz]) grades.set(id, Math.min(grade, grades.get(id) ?? grade));
	}
	return grades;
}

function passagesOf(entry: Entry<unknown>, language: string): Passage[] {
	if (!entry.page) return dataPassages(entry);
	const top = () => entry.place([]);
	return [
		...[...strings(entry.data)].map(({ text, path }) => ({ text, language, inside: namesIn(path), place: () => entry.place(path) })),
		...inBlocks(entry.page.blocks, []).map((passage) => ({ ...passage, language, place: top })),
	];
}

const namesIn = (path: readonly (string | number)[]): string[] => path.filter((step) => typeof step === 'string');

function dataPassages(entry: Entry<unknown>): Passage[] {
	return [...walk(entry.data)].flatMap((found) =>
		found.what === 'text'
			? Object.entries(found.text).map(([language, text]) => ({
					text,
					language,
					inside: namesIn(found.path),
					place: () => entry.place([...found.path, language]),
				}))
			: [],
	);
}

/** The blocks of a page that are read as sentences: no headings and no cells of tables, which are read as labels. */
function inBlocks(blocks: readonly PageBlock[], inside: readonly string[]): Pick<Passage, 'text' | 'inside'>[] {
	const within = (tags: readonly Tag[]) => (tags.length === 0 ? inside : [...inside, ...tags.map(({ name }) => name)]);
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'paragraph':
				return [{ text: block.text, inside: within(block.tags) }];
			case 'list':
				return block.items.map(({ text, tags }) => ({ text, inside: within(tags) }));
			case 'quote':
				return inBlocks(block.blocks, inside);
			case 'component':
				return inBlocks(block.blocks, [...inside, block.name]);
			default:
				return [];
		}
	});
}
