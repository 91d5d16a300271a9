/** Which numbers can be dialled where they stand in the sentences of a text. */
import { linesOf } from '../law/help.ts';
import { helpLineKind } from '../law/kinds.ts';
import type { HelpLine } from '../law/schema.ts';
import type { EasyText } from './schema.ts';

/** Those of the lines that the text names for calls; of a text about help lines, all: in others such a number may count something. */
export const dialledLines = ({ about, phones }: Pick<EasyText, 'about' | 'phones'>, lines: readonly HelpLine[]): readonly HelpLine[] =>
	about === helpLineKind.name
		? lines
		: linesOf(
				phones.map(({ line }) => line),
				lines,
			);
