/** Addresses whose percent signs stand for nothing are told from sound ones, and end nothing. */
import { expect, it } from 'vitest';
import { decodedPart } from '../../src/files/percent.ts';

it('a part of an address is decoded where it can be', () => {
	expect(decodedPart('quy%E1%BB%81n')).toBe('quyền');
	expect(decodedPart('a%2Fb')).toBe('a/b');
	expect(decodedPart('a%2Fb', decodeURI)).toBe('a%2Fb');
	expect(decodedPart('')).toBe('');
	for (const part of ['%', '100%', '%zz', '%E0%A4%A', '%C0%AF', '%ED%A0%80']) expect(decodedPart(part), part).toBeUndefined();
});
