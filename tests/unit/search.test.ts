import { describe, expect, it } from 'vitest';
import { merge, spellings } from '../../src/search/spellings.ts';

describe('the spellings of a query', () => {
	it('are the query itself first, then every reading of d as đ', () => {
		const found = spellings('duong day nong');
		expect(found[0]).toBe('duong day nong');
		expect([...found].sort()).toEqual(['duong day nong', 'duong đay nong', 'đuong day nong', 'đuong đay nong'].sort());
	});

	it('come with fewer changes first', () => {
		const changes = spellings('duong day do').map((query) => query.match(/đ/g)?.length ?? 0);
		expect(changes).toEqual([0, 1, 1, 1, 2, 2, 2, 3]);
	});

	it.each(['quyền con người', 'đường dây nóng', 'dân tộc', 'quyen', 'ICCPR', '1079'])('are «%s» alone where nothing can be meant by đ', (query) => {
		expect(spellings(query)).toEqual([query]);
	});

	it('leave a word with marks as it is beside one without', () => {
		expect(spellings('đường day')).toEqual(['đường day', 'đường đay']);
	});

	it('are the same for marks that are typed as letter and mark', () => {
		expect(spellings('đường dây'.normalize('NFD'))).toEqual(['đường dây']);
	});

	it('keep capitals, and leave an abbreviation such as «DD» or «dd» alone', () => {
		expect(spellings('Dang vien')).toEqual(['Dang vien', 'Đang vien']);
		expect(spellings('ngày dd')).toEqual(['ngày dd']);
	});

	it('change the first letter of a word alone', () => {
		expect(spellings('dodo')).toEqual(['dodo', 'đodo']);
		expect(spellings('Addis')).toEqual(['Addis']);
	});

	it('keep the quotes of a phrase', () => {
		expect(spellings('"duong day"')).toContain('"đuong đay"');
	});

	it('stay few for a query of many words: none of them, or all', () => {
		expect(spellings('du an dau tu di dan do thi')).toEqual(['du an dau tu di dan do thi', 'đu an đau tu đi đan đo thi']);
	});

	it('do not count spaces', () => {
		expect(spellings('  quyen   con  ')).toEqual(['quyen con']);
		expect(spellings('')).toEqual(['']);
	});
});

describe('one list from the hits of each spelling', () => {
	const hit = (id: string, score: number, from = '') => ({ id, score, from });

	it('is best first, and names each page once', () => {
		expect(
			merge([
				[hit('a', 1), hit('b', 3)],
				[hit('c', 2.5), hit('a', 0.5)],
			]).map(({ id }) => id),
		).toEqual(['b', 'c', 'a']);
	});

	it('prefers what was typed where both spellings fit alike', () => {
		expect(merge([[hit('typed', 1)], [hit('other', 1)]]).map(({ id }) => id)).toEqual(['typed', 'other']);
		expect(merge([[hit('typed', 1)], [hit('other', 2)]]).map(({ id }) => id)).toEqual(['other', 'typed']);
	});

	it('counts a page by its best score, with the hit that earned it', () => {
		const [first, ...rest] = merge([[hit('a', 1, 'typed')], [hit('a', 5, 'second')], [hit('a', 2, 'third')]]);
		expect(first?.from).toBe('second');
		expect(first?.score).toBeGreaterThan(1);
		expect(rest).toEqual([]);
	});

	it('is in one order whatever order equal hits came in', () => {
		expect(merge([[hit('b', 1), hit('a', 1)]])).toEqual(merge([[hit('a', 1), hit('b', 1)]]));
	});

	it('is empty where nothing was found', () => {
		expect(merge([[], []])).toEqual([]);
	});
});
