/** SVG from elsewhere: what would run or load something is named, all of it; what libraries really ship passes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgFaults } from '../../src/files/svg.ts';
import { tries } from '../sweep.ts';
import { falseSvgs, hostileSvgs, soundSvgs } from './hostile-svgs.ts';

const bytesOf = (data: string | Uint8Array) => (typeof data === 'string' ? new TextEncoder().encode(data) : data);

describe('an SVG', () => {
	it.each(hostileSvgs)('%s is refused', (text, found) => expect(svgFaults(bytesOf(text))).toEqual(found));
	it.each(falseSvgs.map((data) => [`${data}`.slice(0, 80), data] as const))('%s is none', (_what, data) => expect(svgFaults(bytesOf(data))).toBe('not-svg'));
	it.each(soundSvgs)('%s passes', (text) => expect(svgFaults(bytesOf(text))).toEqual([]));

	it('of any bytes is read without an error', () => {
		const sound = soundSvgs.map((text) => bytesOf(text));
		const spoilt = fc.tuple(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 })).map(([bytes, changes]) => {
			const copy = Uint8Array.from(bytes);
			for (const [at, value] of changes) copy[at % copy.length] = value;
			return copy;
		});
		fc.assert(
			fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })), (bytes) => {
				const found = svgFaults(bytes);
				expect(found === 'not-svg' || Array.isArray(found)).toBe(true);
			}),
			{ numRuns: tries(1000), seed: 20261128 },
		);
	});

	it('with very many faults names some of them, each once', () => {
		const many = Array.from({ length: 500 }, (_, index) => `<g on${index}="1"/><g onclick="1"/>`).join('');
		const found = svgFaults(bytesOf(`<svg xmlns="http://www.w3.org/2000/svg">${many}</svg>`));
		expect(found).toHaveLength(10);
		expect(new Set(found).size).toBe(10);
	});
});
