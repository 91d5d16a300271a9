/** How the reading of hostile texts grows with their size: what is read in one pass takes the same time for each megabyte. */
import { fromGift } from '../../src/exchange/import/gift.ts';
import { fromMoodleXml } from '../../src/exchange/import/moodle.ts';
import { draftYaml } from '../../src/exchange/import/yaml.ts';
import { addressesIn } from '../../src/files/style-addresses.ts';
import { readMdx } from '../../src/source/mdx.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { hostilePages, hostileYaml } from '../../tests/unit/hostile-pages.ts';
import { hostileSheets } from '../../tests/unit/hostile-sheets.ts';
import { type HostileText, hostileGift, hostileMoodle } from '../../tests/unit/hostile-texts.ts';
import { fixed, printTable, step } from './table.ts';

/** Reads as the commands do; an import goes on to the text of the quiz that it would write. */
const imported =
	(read: typeof fromGift) =>
	(text: string): void => {
		const { quiz } = read(text, 'a');
		if (quiz) draftYaml([quiz]);
	};

/** Sizes in characters: up to what each reader takes. */
const readers: { name: string; texts: readonly HostileText[]; read: (text: string) => unknown; sizes: readonly number[] }[] = [
	{ name: 'GIFT', texts: hostileGift, read: imported(fromGift), sizes: [80_000, 800_000, 4_000_000] },
	{ name: 'Moodle XML', texts: hostileMoodle, read: imported(fromMoodleXml), sizes: [80_000, 800_000, 4_000_000] },
	{ name: 'MDX', texts: hostilePages, read: (text) => readMdx('a.mdx', text), sizes: [30_000, 100_000, 290_000] },
	{ name: 'CSS', texts: hostileSheets, read: addressesIn, sizes: [80_000, 800_000, 4_000_000] },
	{ name: 'YAML', texts: hostileYaml, read: (text) => readYaml('a.yaml', text), sizes: [80_000, 400_000, 1_600_000] },
];

/** Prints, for each format and size, the time of all texts, that of a megabyte of them, and the slowest. */
export function measureHostile(): void {
	const rows = readers.flatMap(({ name, texts, read, sizes }) =>
		sizes.map((size) => {
			step(`${name}: ${texts.length} texts of ${size} characters`);
			const runs = texts.map(({ what, make }) => {
				const text = make(size);
				const started = performance.now();
				read(text);
				return { what, length: text.length, taken: performance.now() - started };
			});
			const taken = runs.reduce((sum, run) => sum + run.taken, 0);
			const length = runs.reduce((sum, run) => sum + run.length, 0);
			const [slowest] = runs.toSorted((a, b) => b.taken - a.taken);
			return [name, `${size}`, `${runs.length}`, fixed(taken / 1000, 1), fixed(taken / (length / 1e6)), fixed(slowest?.taken), slowest?.what ?? ''];
		}),
	);
	printTable('Hostile texts: the time to read them', ['format', 'characters', 'texts', 'all, s', 'ms per million', 'slowest, ms', 'which'], rows, [
		'ms per million characters stays about the same where a text is read in one pass, and grows with the size where it is not',
	]);
}
