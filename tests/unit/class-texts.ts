/** What a section of the tutor's guide says. */
import { type Block, type Section, textOf } from '../../src/course/class/blocks.ts';

/** Every text of a section, as it is read in a language. @param read how lines that may hold links are read */
export function textsOf({ blocks, parts }: Section, language: string, read: typeof textOf = textOf): string[] {
	const of = (block: Block): string[] => {
		switch (block.kind) {
			case 'heading':
				return [block.title];
			case 'text':
			case 'sources':
				return [read(block.line, language)];
			case 'list':
				return block.items.map((item) => read(item, language));
			case 'passage':
				return [...(block.title ? [textOf(block.title, language)] : []), ...textOf(block.text, language).split('\n\n')];
			case 'table':
				return [...block.head, ...block.rows.flat()].map((cell) => textOf(cell, language));
			default:
				return [];
		}
	};
	return [...blocks.flatMap(of), ...parts.flatMap((part) => [textOf(part.title, language), ...part.blocks.flatMap(of)])];
}
