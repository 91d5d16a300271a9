/** What tells that two entries are one product. */
import type { Product } from './schema.ts';

const plain = (text: string) =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What makes two entries one product: the same address in the same languages, or the same title on one day, platform and unit. */
export function* doubleKeys({ title, date, unit, platform, languages, link }: Product): Generator<string> {
	const tongues = [...languages].sort().join(' ');
	if (link !== undefined) yield `${link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}\n${tongues}`;
	yield [plain(title.vi), date, unit, platform, tongues].join('\n');
}
