/** What the tutor tells of a lesson: the case, what to draw out of it, the worked example. The rules in full stay in the lesson. */
import type { Say } from '../../language/strings.ts';
import type { Localized } from '../../source/fields.ts';
import type { PageBlock } from '../../source/page-blocks.ts';
import type { Block, Line, Piece } from './blocks.ts';
import { evidenceIn, type LessonText } from './lesson-text.ts';
import { type Naming, sourceNames, sourcesLine } from './source-names.ts';

/** @param to the address of the lesson, without its language */
export function tellingOf(text: LessonText, to: string, naming: Naming, say: Say): Block[] {
	const words = tellWords(text.language, naming.language);
	const sources = (blocks: readonly PageBlock[]) => sourcesLine(say('course.class.textSources'), evidenceIn(blocks), naming);
	const label = (key: string): Block => ({ kind: 'heading', title: say(`course.class.tell.${key}`) });
	const part = (key: string, blocks: readonly PageBlock[] | undefined, more: readonly Block[] = []): Block[] =>
		blocks === undefined ? [] : [label(key), ...more, ...blocks.flatMap((block) => toldOf(block, words, say)), ...sources(blocks)];
	const composed: Block[] = text.case?.composed ? [{ kind: 'text', line: say('course.class.composed'), look: 'note' }] : [];
	return [...part('case', text.case?.blocks, composed), ...part('drawOut', text.summary), ...rules(text, to, naming, say), ...part('example', text.example)];
}

/** A text stands for itself in its own language, and is marked in another. */
const tellWords =
	(own: string, language: string) =>
	(text: string): string | Localized =>
		own === language ? text : { vi: text };
type AsWords = ReturnType<typeof tellWords>;

/** The sections of the lesson with what they rest on. */
function rules({ sections, language: own }: LessonText, to: string, naming: Naming, say: Say): Block[] {
	const words = tellWords(own, naming.language);
	const rests = (references: LessonText['sections'][number]['rests']): Piece[] =>
		references.length === 0 ? [] : [' (', ...sourceNames(references, naming), ')'];
	const link: Piece = { words: say('course.class.tell.rules'), to };
	if (sections.length === 0) return [{ kind: 'text', line: [link, '.'] }];
	return [
		{ kind: 'text', line: [link, ':'] },
		{ kind: 'list', look: 'note', marks: 'bullets', items: sections.map(({ title, rests: references }): Line => [words(title), ...rests(references)]) },
	];
}

function toldOf(block: PageBlock, words: AsWords, say: Say): Block[] {
	switch (block.kind) {
		case 'heading':
			return [{ kind: 'text', line: words(block.text), look: 'strong' }];
		case 'paragraph':
			return [{ kind: 'text', line: words(block.text) }];
		case 'list':
			return [{ kind: 'list', marks: block.ordered ? 'numbers' : 'bullets', items: block.items.map(({ text }) => words(text)) }];
		case 'quote':
			return [passage(block.blocks, words)];
		case 'table': {
			const [head = [], ...rows] = block.rows.map((row) => row.map(({ text }): Line => words(text)));
			return [{ kind: 'table', name: head[0] ?? '', head, rows, widths: head.map(() => 100 / head.length) }];
		}
		case 'component':
			return framed(block, words, say);
	}
}

/** The two answers of an example stand in frames; of what else stands in a part, only what is read is told. */
function framed({ name, blocks }: PageBlock & { kind: 'component' }, words: AsWords, say: Say): Block[] {
	const title = { Wrong: 'course.block.wrong', Better: 'course.block.better' }[name];
	return title === undefined ? blocks.flatMap((block) => toldOf(block, words, say)) : [passage(blocks, words, say(title))];
}

function passage(blocks: readonly PageBlock[], words: AsWords, title?: string): Block {
	return { kind: 'passage', ...(title === undefined ? {} : { title }), text: words(plain(blocks).join('\n\n')) };
}

/** Every text in some blocks, an entry for a paragraph. */
const plain = (blocks: readonly PageBlock[]): string[] =>
	blocks.flatMap((block): string[] => {
		switch (block.kind) {
			case 'heading':
			case 'paragraph':
				return [block.text];
			case 'list':
				return block.items.map(({ text }, index) => `${block.ordered ? `${index + 1}.` : '•'} ${text}`);
			case 'table':
				return block.rows.map((row) => row.map(({ text }) => text).join(' | '));
			default:
				return plain(block.blocks);
		}
	});
