/** Archives are those that the library for them would write whole, byte for byte. */
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../src/files/zip.ts';
import { tries } from '../sweep.ts';

/** The library's own archive of the same entries. */
function whole(files: Record<string, string | Uint8Array>): Uint8Array {
	const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	const bytes = entries.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
	return zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(1980, 0, 1) });
}

const name = fc.oneof(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,5})?\.[a-z]{2}$/), fc.constantFrom('quyền.txt', 'b/Ộ.css', '2.js', '9', '10'));
const content = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), fc.constant('a'.repeat(70_000)), fc.constant(''));

it('has the same bytes whatever was packed before', () =>
	fc.assert(
		fc.property(fc.dictionary(name, content, { noNullPrototype: true }), (files) => {
			expect(Buffer.from(zip(files)).equals(Buffer.from(whole(files)))).toBe(true);
		}),
		{ numRuns: tries(300) },
	));

it('gives back what was put in, the same file under several names too', () => {
	const same = new TextEncoder().encode('quyền con người '.repeat(500));
	const read = unzipSync(zip({ 'b.txt': same, 'a.txt': same, 'c.txt': 'c' }));
	expect(Object.keys(read)).toEqual(['a.txt', 'b.txt', 'c.txt']);
	expect(read['a.txt']).toEqual(same);
	expect(read['b.txt']).toEqual(same);
});

it('forgets what was packed long ago, and packs it again to the same bytes', { tags: 'all' }, () => {
	const first = zip({ 'a.txt': 'first' });
	// More than is remembered; bytes of a generator, as others would be packed to nothing.
	let state = 1;
	const next = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state & 255;
	};
	for (let file = 0; file < 10; file++) zip({ [`${file}.bin`]: Uint8Array.from({ length: 4_000_000 }, next) });
	expect(zip({ 'a.txt': 'first' })).toEqual(first);
});

it('begins with the file that is to be told by, which is not packed', () => {
	const bytes = zip({ 'META-INF/a.xml': 'a'.repeat(99) }, { name: 'mimetype', content: 'application/epub+zip' });
	expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
	expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', 'META-INF/a.xml']);
});
