/** Video files: what is read of a sound one, and that a broken one is a problem, whatever is in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoster, readVideo } from '../../src/recording/signed/check-file.ts';
import { recordingFixture } from './recorded-province.ts';

const read = (name: string, bytes: Uint8Array) => readVideo(name, name, bytes);
/** Where the length of the segment stands in the fixture: eight bytes (RFC 8794, section 6). */
const LENGTH_AT = Buffer.from(recordingFixture('ky-hieu.webm')).indexOf(Buffer.of(0x18, 0x53, 0x80, 0x67)) + 4;

describe('a video', () => {
	it.each(['ky-hieu.mp4', 'ky-hieu.webm'])('is read: %s', (name) => {
		const bytes = recordingFixture(name);
		expect(read(name, bytes)).toEqual({ seconds: expect.closeTo(2, 0), bytes: bytes.length, width: 320, height: 240 });
	});
	it('may leave open how long its segment is', () => {
		const bytes = Buffer.from(recordingFixture('ky-hieu.webm'));
		bytes.fill(0xff, LENGTH_AT + 1, LENGTH_AT + 8);
		expect(read('mau.webm', bytes)).toMatchObject({ width: 320 });
	});
	it.each(['ky-hieu.mp4', 'ky-hieu.webm'])('that is cut off anywhere is not read: %s', (name) => {
		const whole = recordingFixture(name);
		for (let length = 0; length < whole.length; length += 37) expect(read(name, whole.subarray(0, length))).toHaveProperty('problems');
	});
	it.each(['ky-hieu.mp4', 'ky-hieu.webm'])('with other bytes in it has sound figures or a problem: %s', (name) => {
		const whole = recordingFixture(name);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 9 }), (at, bytes) => {
				const altered = Buffer.from(whole);
				altered.set(bytes.subarray(0, whole.length - at), at);
				const found = read(name, altered);
				if ('problems' in found) expect(found.problems).toHaveLength(1);
				else for (const figure of Object.values(found)) expect(Number.isFinite(figure) && figure > 0).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
	it('is none of boxes or elements that hold nothing, or more than there is', () => {
		const head = recordingFixture('ky-hieu.mp4').subarray(0, 32);
		for (const name of ['mau.mp4', 'mau.webm'])
			for (const bytes of [Buffer.alloc(2_000_000), Buffer.alloc(2_000_000, 0xff), Buffer.concat([head, Buffer.alloc(64, 1)]), Buffer.of(0x1a, 0x45)])
				expect(read(name, bytes)).toHaveProperty('problems');
	});
});

it('a poster that is cut off anywhere is a problem', () => {
	const whole = recordingFixture('ky-hieu.jpg');
	expect(readPoster('mau.jpg', 'mau.jpg', whole)).toMatchObject({ width: 320, height: 240 });
	for (let length = 0; length < whole.length; length += 11) expect(readPoster('mau.jpg', 'mau.jpg', whole.subarray(0, length))).toHaveProperty('problems');
});
