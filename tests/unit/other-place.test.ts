/** Names of the place that a copy was made from, found in its texts. */
import { expect, it } from 'vitest';
import { namesInText } from '../../src/reference/other-place.ts';

const found = (text: string, names: string[]) => namesInText(text, names).map(({ name, line, column, offset }) => [name, line, column, offset]);

it.each<[what: string, text: string, names: string[], places: ReturnType<typeof found>]>([
	[
		'where it stands',
		'a\nở Hà Mẫu, Hà Mẫu',
		['Hà Mẫu'],
		[
			['Hà Mẫu', 2, 3, 4],
			['Hà Mẫu', 2, 11, 12],
		],
	],
	['as whole words', 'Hà Mẫub xHà Mẫu Hà Mẫu1', ['Hà Mẫu'], []],
	['behind one that is part of a word', 'aba ba', ['ba'], [['ba', 1, 5, 4]]],
	['the longest of several', 'KH-1/UBND', ['KH-1', 'KH-1/UBND'], [['KH-1/UBND', 1, 1, 0]]],
	['a shorter one where the longer goes on', 'KH 12', ['KH', 'KH 1'], [['KH', 1, 1, 0]]],
	[
		'letter by letter',
		'a.b (c) axb',
		['a.b', '(c)'],
		[
			['a.b', 1, 1, 0],
			['(c)', 1, 5, 4],
		],
	],
	['not in comments of a data file', '# Hà Mẫu\n  # Hà Mẫu\n#Hà Mẫu', ['Hà Mẫu'], [['Hà Mẫu', 3, 2, 21]]],
	['nowhere without names', 'Hà Mẫu', [], []],
])('%s', (_what, text, names, places) => expect(found(text, names)).toEqual(places));
