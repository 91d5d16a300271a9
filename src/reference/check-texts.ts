/** What no text may hold: markup where none is read, words that a starter left for somebody to replace, the original in place of its translation. */
import { ORIGINAL } from '../language/paths.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Language } from '../source/message.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';

/** A tag or a character of HTML, and Markdown: data files hold plain text. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+);|\]\([^()]*\)|\*\*(?=\S)/i;
/** Dots alone, and words that say that somebody has yet to write. */
const STARTER = /^[[({<*_\s]*(?:\.\.|…|TODO|XXX|FIXME|(?:viết|điền) ở đây|(?:write|fill in) here)[\])}>*_\s.…]*$/iu;
/** A note to oneself within a text; a number in Roman figures is none. */
const MARKED = /\b(?:TODO|FIXME)\b|[Ll]orem ipsum/u;
/** Words of a text that is more than a name. */
const SENTENCE = 5;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** @param texts of one place, by language */
export function textProblems({ place }: Located<unknown>, path: Path, texts: Readonly<Record<string, string>>): Problem[] {
	// Recordings name their own.
	if (path[0] === 'audio') return [];
	return Object.entries(texts).flatMap(([language, text]): Problem[] => {
		const at = () => place([...path, language]);
		if (STARTER.test(text) || MARKED.test(text)) return [problem('text-starter', at(), { text })];
		const [markup] = MARKUP.exec(text) ?? [];
		if (markup !== undefined) return [problem('text-markup', at(), { text: markup })];
		const original = texts[ORIGINAL] ?? '';
		const same = language !== ORIGINAL && text === original && VIETNAMESE.test(text) && text.split(/\s+/).length >= SENTENCE;
		return same ? [problem('text-untranslated', at(), { language })] : [];
	});
}

/** In pages: a paragraph that a starter left, or a note to oneself. */
export function pageStarters(entry: Entry<unknown>): Problem[] {
	const { page, kind, written, keys } = entry;
	if (!page) return [];
	const slips = page.texts.filter(({ text }) => (STARTER.test(text) && !/^[\s.…]*$/.test(text)) || MARKED.test(text));
	const found = slips.map(({ text, place }) => problem('text-starter', place, { text: text.trim().slice(0, 60) }));
	const italic = (written ?? '').split(/\r\n|\n/).flatMap((line, index) => (ITALIC.test(line.trim()) ? [{ line: index + 1, text: line.trim() }] : []));
	const lines = new Set(italic.length > 0 ? starterLines(kind, keys) : []);
	const left = italic.filter(({ text }) => lines.has(text));
	return [
		...found,
		...left.map(({ line, text }) =>
			problem('text-starter', { file: entry.file, line, column: 1 }, { text: text.replace(/^(?:\d+\. |- |#+ )?\*|\*$/g, '').slice(0, 60) }),
		),
	];
}

/** A line in italics, alone, as an item of a list or as a heading: so starters say what to write in its place. */
const ITALIC = /^(?:\d+\. |- |#+ )?\*[^\s*].*\*$/;

/** The lines in italics of a starter of a kind: they say what to write in their place. */
function starterLines(kind: Entry<unknown>['kind'], keys: readonly string[]): string[] {
	const id = keys.at(-1)?.split('/').at(-1) ?? '';
	return (['vi', 'en'] satisfies Language[]).flatMap((language) => {
		const made = kind.starter?.(id, { language, year: undefined });
		return made && 'text' in made ? made.text.split('\n').filter((line) => ITALIC.test(line)) : [];
	});
}

/** A page whose translation is word for word its original. */
export function samePages(content: Content, tags: readonly string[]): Problem[] {
	const byName = new Map(content.pages.map((entry) => [entry.name, entry]));
	const textOf = (entry: Content['pages'][number]) => entry.page.texts.map(({ text }) => text).join('\n');
	return content.pages.flatMap((entry) => {
		const tag = tags.find((each) => each !== ORIGINAL && entry.name.startsWith(`docs/${each}/`));
		const original = tag === undefined ? undefined : byName.get(entry.name.replace(`docs/${tag}/`, 'docs/'));
		if (tag === undefined || !original || textOf(entry) !== textOf(original) || !VIETNAMESE.test(textOf(entry))) return [];
		return [problem('page-untranslated', { file: entry.file, line: 1, column: 1 }, { language: tag, original: original.file })];
	});
}
