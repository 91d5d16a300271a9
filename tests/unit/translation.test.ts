import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/plan/schema.ts';
import { dateDifference, datesIn, unitDifference, unitsIn } from '../../src/plan/translation.ts';

describe('dates in Vietnamese', () => {
	it.each([
		['ngày 30/5/2025', ['2025-05-30']],
		['trước 30/05/2025', ['2025-05-30']],
		['30-5-2025', ['2025-05-30']],
		['30.5.2025', ['2025-05-30']],
		['2025-05-30', ['2025-05-30']],
		['ngày 30 tháng 5 năm 2025', ['2025-05-30']],
		['Ngày 05 tháng 02 năm 2025', ['2025-02-05']],
		['ngày 1 tháng 12 năm 2025', ['2025-12-01']],
		['tháng 5 năm 2025', ['2025-05']],
		['tháng 12/2025', ['2025-12']],
		['tháng 06/2025', ['2025-06']],
		['ngày 30/5 hằng năm', ['--05-30']],
		['ngày 10 tháng 12', ['--12-10']],
		['trước ngày 30/11/2025, rồi ngày 30/5/2025', ['2025-05-30', '2025-11-30']],
		['ngày 1/7/2025 và 1/7/2025', ['2025-07-01']],
	])('%s', (text, dates) => expect(datesIn(text, 'vi')).toEqual(dates));
});

describe('dates in English', () => {
	it.each([
		['30 May 2025', ['2025-05-30']],
		['before 30 May, 2025', ['2025-05-30']],
		['May 30, 2025', ['2025-05-30']],
		['30th May 2025', ['2025-05-30']],
		['the 1st of June 2025', ['2025-06-01']],
		['December 3rd, 2025', ['2025-12-03']],
		['30/05/2025', ['2025-05-30']],
		['in December 2025', ['2025-12']],
		['10 December every year', ['--12-10']],
		['December 10 every year', ['--12-10']],
		['from 1 June 2025 to 31 August 2025', ['2025-06-01', '2025-08-31']],
	])('%s', (text, dates) => expect(datesIn(text, 'en')).toEqual(dates));
});

describe('no date', () => {
	it.each([
		['trực 24/7', 'vi'],
		['Nghị quyết 203/2025/QH15', 'vi'],
		['1/3 số xã, năm 2025', 'vi'],
		['số 1079/QĐ-TTg', 'vi'],
		['24/7, in 2025', 'en'],
		['1 in 3 communes', 'en'],
	])('%s', (text, language) => expect(datesIn(text, language)).toEqual([]));
});

it('two spellings of one date agree, and two dates do not', () => {
	expect(dateDifference('trước ngày 05 tháng 6 năm 2025', 'before June 5th, 2025', 'en')).toEqual([]);
	expect(dateDifference('trước ngày 5/6/2025', 'before 6 May 2025', 'en')).toEqual(['2025-06-05', '2025-05-06']);
	expect(dateDifference('trước ngày 5/6/2025', 'soon', 'en')).toEqual(['2025-06-05']);
});

const unit = (id: string, vi: string, en?: string): Unit => ({ id, name: en === undefined ? { vi } : { vi, en }, kind: 'department', source: ['MAU'] });
const units = [
	unit('so', 'Sở Văn hóa', 'Culture Department'),
	unit('so-tinh', 'Sở Văn hóa Tỉnh Mẫu', 'Culture Department of Sample Province'),
	unit('bao', 'Báo Mẫu'),
];
const found = (text: string, language = 'vi', known = units) => [...unitsIn(text, language, known).values()].map((ids) => [...ids]);

describe('units in a text', () => {
	it('a longer name wins over the one inside it', () => {
		expect(found('Gửi Sở Văn hóa Tỉnh Mẫu.')).toEqual([['so-tinh']]);
		expect(found('Sent to the Culture Department of Sample Province.', 'en')).toEqual([['so-tinh']]);
	});

	it('both are found where both stand there, the longer first', () => {
		expect(found('Sở Văn hóa và Sở Văn hóa Tỉnh Mẫu')).toEqual([['so-tinh'], ['so']]);
	});

	it('case and the way marks are encoded make no difference', () => {
		expect(found('SỞ VĂN HÓA gửi'.normalize('NFD'))).toEqual([['so']]);
	});

	it('a name inside another word is not a name', () => {
		expect(found('Sở Văn hóan')).toEqual([]);
		expect(found('Các Sở Văn hóa')).toEqual([['so']]);
	});

	it('a name borne by two units stands for both', () => {
		expect(found('Sở Văn hóa', 'vi', [...units, unit('so-moi', 'Sở Văn hóa')])).toEqual([['so', 'so-moi']]);
	});
});

describe('units in two languages', () => {
	it('agree where the same units are named in another order', () => {
		expect(unitDifference('Sở Văn hóa và Sở Văn hóa Tỉnh Mẫu', 'The Culture Department of Sample Province and the Culture Department', 'en', units)).toEqual(
			[],
		);
	});

	it('differ where another unit is named, or one is left out', () => {
		expect(unitDifference('Sở Văn hóa làm', 'Done by the Culture Department of Sample Province', 'en', units)).toEqual([
			'sở văn hóa',
			'culture department of sample province',
		]);
		expect(unitDifference('Sở Văn hóa làm', 'Done by all', 'en', units)).toEqual(['sở văn hóa']);
	});

	it('a unit without a name in the other language is not asked for', () => {
		expect(unitDifference('Báo Mẫu đăng', 'The newspaper prints it', 'en', units)).toEqual([]);
	});
});
