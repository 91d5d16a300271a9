/** What a tutor tells of a lesson, taken from its page: the case, the worked example, the summary, and what the sections in between rest on. */
import { languageTags } from '../../language/kinds.ts';
import { ORIGINAL } from '../../language/paths.ts';
import { splitKey } from '../../prose/shown.ts';
import { placesOf, recordIn } from '../../reference/claims.ts';
import type { SourceRef, Verification } from '../../source/fields.ts';
import type { Content } from '../../source/kind.ts';
import type { PageBlock, Tag } from '../../source/page-blocks.ts';
import { lessonOfPage, lessonPage } from '../paths.ts';

/** What a claim rests on. */
export type Evidence = { source: SourceRef[]; verified?: Verification };
export type LessonText = {
	/** the language that it is written in */
	language: string;
	case?: { composed: boolean; blocks: readonly PageBlock[] };
	example?: readonly PageBlock[];
	summary?: readonly PageBlock[];
	/** the sections between case and summary, each with the sources that it names a place in, such as an article */
	sections: { title: string; rests: SourceRef[] }[];
};
/** By page and language. */
export type LessonTexts = Readonly<Record<string, Readonly<Record<string, LessonText>>>>;

/** @returns the texts of all lessons of all courses */
export function lessonTexts(content: Content): LessonTexts {
	const languages = languageTags(content);
	const texts: Record<string, Record<string, LessonText>> = {};
	for (const { name, page } of content.pages) {
		const { language, original } = splitKey(name.replace(/^docs\/|\.mdx$/g, ''), languages);
		if (!lessonOfPage(original)) continue;
		texts[original] = { ...texts[original], [language]: lessonText(page.blocks, language) };
	}
	return texts;
}

/** @returns the text of a lesson in a language, or else the original; none for a lesson without a page */
export function lessonTextIn(texts: LessonTexts, course: string, lesson: string, language: string): LessonText | undefined {
	const all = texts[lessonPage(course, lesson)];
	return all?.[language] ?? all?.[ORIGINAL];
}

/** @param blocks of the lesson's page @param language that it is written in */
export function lessonText(blocks: readonly PageBlock[], language: string): LessonText {
	const part = (name: string) => blocks.find((block) => block.kind === 'component' && block.name === name) as (Tag & { blocks: PageBlock[] }) | undefined;
	const told = { case: part('Case'), example: part('Example'), summary: part('Summary') };
	return {
		language,
		...(told.case ? { case: { composed: told.case.attributes.kind === 'composed', blocks: told.case.blocks } } : {}),
		...(told.example ? { example: told.example.blocks } : {}),
		...(told.summary ? { summary: told.summary.blocks } : {}),
		sections: sectionsOf(blocks),
	};
}

/** A section that only holds the example is told with it. */
function sectionsOf(blocks: readonly PageBlock[]): LessonText['sections'] {
	const sections: (LessonText['sections'][number] & { holdsExample: boolean })[] = [];
	for (const block of blocks) {
		const section = sections.at(-1);
		if (block.kind === 'heading' && block.depth === 2) sections.push({ title: block.text, rests: [], holdsExample: false });
		else if (block.kind !== 'component') section?.rests.push(...evidenceIn([block]).flatMap(({ source }) => source.filter(hasPlace)));
		else if (block.name === 'Example' && section) section.holdsExample = true;
	}
	return sections.filter(({ rests, holdsExample }) => rests.length > 0 || !holdsExample).map(({ title, rests }) => ({ title, rests }));
}

const hasPlace = (reference: SourceRef): boolean => typeof reference !== 'string';

/** @returns what the claims in some blocks rest on, in the order of the text */
export const evidenceIn = (blocks: readonly PageBlock[]): Evidence[] =>
	blocks.flatMap(tagsIn).flatMap(({ name, attributes: { source = '', at, verified, against } }): Evidence[] => {
		if (name !== 'Claim') return [];
		const record = recordIn(verified, against);
		return [{ source: placesOf(source, at), ...(record ? { verified: record } : {}) }];
	});

function tagsIn(block: PageBlock): readonly Tag[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return block.tags;
		case 'list':
			return block.items.flatMap(({ tags }) => tags);
		case 'table':
			return block.rows.flat().flatMap(({ tags }) => tags);
		case 'quote':
			return block.blocks.flatMap(tagsIn);
		case 'component':
			return [block, ...block.blocks.flatMap(tagsIn)];
	}
}
