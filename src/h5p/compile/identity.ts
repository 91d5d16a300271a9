/** Identifiers that stay the same from build to build, so that stored answers and an LMS find their item again. */
import { createHash } from 'node:crypto';
import type { Ways } from '../types/ways.ts';

/** The namespace of this project's identifiers: a random UUID, fixed once. */
const NAMESPACE = '5b1d4c1e-6f0a-4d53-9c0e-2f1f0a7be6a1';

/** @returns the UUID version 5 (RFC 9562) of a name: the `subContentId` of an item is that of its id */
export function stableUuid(name: string): string {
	const digest = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(name, 'utf8')
		.digest();
	const bytes = digest.subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** @param ways that name items by their ids @returns the same, by the `subContentId`s of the content */
export const waysInContent = ({ review, on }: Ways): Ways => ({
	on,
	review: review.map(({ items, ...way }) => (items === undefined ? way : { ...way, items: items.map(stableUuid) })),
});
