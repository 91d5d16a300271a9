/** The index of units by letter. */
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/plan/schema.ts';
import { lookupName, unitLetters } from '../../src/plan/unit-letters.ts';

const unitOf = (vi: string, en: string): Unit => ({ id: vi, name: { vi, en }, kind: 'government', source: ['MAU'] }) as Unit;
const places = [
	'Hội An',
	'Đại Lộc',
	'Duy Xuyên',
	'Đông Giang',
	'Ái Nghĩa',
	'Bàn Thạch',
	'Cẩm Kim',
	'Giang Hải',
	'Kỳ Anh',
	'La Dêê',
	'Mẫu Sơn',
	'Núi Thành',
	'Ô Châu',
];
const communes = places.map((place) => unitOf(`Ủy ban nhân dân xã ${place}`, `People’s Committee of ${place} commune`));

it('a body that governs a place is looked up by the place, any other by its name', () => {
	expect(lookupName('Ủy ban nhân dân thành phố Hội An, tỉnh Mẫu')).toBe('Hội An, tỉnh Mẫu');
	expect(lookupName('People’s Committee of Hội An city')).toBe('Hội An city');
	expect(lookupName('Công an tỉnh Mẫu')).toBe('Công an tỉnh Mẫu');
});

describe('letters', () => {
	it('stand for many units, Đ after D, whatever marks a name has', () => {
		for (const language of ['vi', 'en']) {
			const groups = unitLetters(communes, language);
			expect(groups.map(({ letter, units }) => `${letter}${units.length}`).sort()).toEqual([
				'A1',
				'B1',
				'C1',
				'D1',
				'G1',
				'H1',
				'K1',
				'L1',
				'M1',
				'N1',
				'O1',
				'Đ2',
			]);
		}
		const letters = unitLetters(communes, 'vi').map(({ letter }) => letter);
		expect(letters.indexOf('Đ')).toBe(letters.indexOf('D') + 1);
	});
	it('do not stand where most names begin alike', () => {
		const schools = Array.from({ length: 20 }, (_, index) => unitOf(`Các trường ${index}`, `Schools ${index}`));
		expect(unitLetters(schools, 'vi')).toEqual([{ letter: '', units: schools }]);
	});
	it('do not stand for few, which keep their order', () => {
		const few = communes.slice(0, 5);
		expect(unitLetters(few, 'vi')).toEqual([{ letter: '', units: few }]);
	});
});
