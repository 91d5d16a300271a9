/** Both placings of Vietnamese tone marks, and the syllables that have only one. */
import { describe, expect, it } from 'vitest';
import { newerPlacement, olderPlacement, placements } from '../../src/quiz/tone-marks.ts';

const pairs = [
	['hòa', 'hoà'],
	['HÒA BÌNH', 'HOÀ BÌNH'],
	['khỏe mạnh', 'khoẻ mạnh'],
	['thủy', 'thuỷ'],
	['Tòa án', 'Toà án'],
	['ủy ban nhân dân', 'uỷ ban nhân dân'],
	['xóa, họa; lũy.', 'xoá, hoạ; luỹ.'],
	['hòa thủy', 'hoà thuỷ'],
] as const;

describe('the placing of tone marks', () => {
	it.each(pairs)('%s is %s', (older, newer) => {
		expect(newerPlacement(older)).toBe(newer);
		expect(olderPlacement(newer)).toBe(older);
		expect([newerPlacement(newer), olderPlacement(older)]).toEqual([newer, older]);
		expect(placements(older.normalize('NFD'))).toEqual([older, newer]);
		expect(placements(newer)).toEqual([newer, older]);
	});
	it.each([
		'quý',
		'Quý',
		'qúy',
		'quà',
		'toán',
		'hoàn',
		'ngoài',
		'xoáy',
		'khuỷnh',
		'huỳnh',
		'tuyển',
		'khuya',
		'hoa',
		'của',
		'thuở',
		'mùa',
		'oắt',
		'đường',
		'a',
		'',
	])('%s has one spelling', (word) => expect(placements(word)).toEqual([word]));
	it('one text may hold both', () => expect(placements('hoà và thủy')).toEqual(['hoà và thủy', 'hòa và thủy', 'hoà và thuỷ']));
});
