/** What filters say is nearest where they leave nothing. */
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/lesson/fits.ts';
import { hasWords, nearestNames, nearestWays } from '../../src/ui/nearest.ts';

const lessons = [
	{ grade: '6', subject: 'gdcd', time: '45' },
	{ grade: '7', subject: 'gdcd', time: '45' },
	{ grade: '7', subject: 'gdcd', time: '90' },
	{ grade: '9', subject: 'gdcd', time: '45' },
	{ grade: '10', subject: 'gdktpl', time: '45' },
];
const count = (asked: Readonly<Record<string, string>>) =>
	lessons.filter((lesson) => fits(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')), lesson)).length;
const numbers = { grade: Array.from({ length: 12 }, (_, index) => `${index + 1}`), time: ['45', '90'] };
const ways = (asked: Record<string, string>) => nearestWays(asked, count, numbers).map(({ name, value, count: left }) => `${name}=${value} ${left}`);

describe('nearest of a number', () => {
	it('is the closest that has something; both where one below and one above are equally close', () => {
		expect(ways({ grade: '12', subject: '' })).toEqual(['grade=10 1']);
		expect(ways({ grade: '8', subject: '' })).toEqual(['grade=7 2', 'grade=9 1']);
	});

	it('keeps to what else is asked', () => {
		expect(ways({ grade: '8', subject: '', time: '90' })).toEqual(['grade=7 1']);
		expect(ways({ grade: '6', subject: 'gdktpl' })).toEqual(['grade=10 1', 'subject= 1']);
	});
});

it('a value that is no number, among numbers, is given up like any other', () => {
	const classes = { grade: [...numbers.grade, 'adult'] };
	expect(nearestWays({ grade: 'adult', subject: '' }, count, classes)).toEqual([{ name: 'grade', value: '', count: 5 }]);
	expect(nearestWays({ grade: '12', subject: '' }, count, classes)).toEqual([{ name: 'grade', value: '10', count: 1 }]);
});

it('a filter whose values are not numbers is given up, where that leaves something', () => {
	expect(nearestWays({ grade: '6', subject: 'dao-duc' }, count, {})).toEqual([{ name: 'subject', value: '', count: 1 }]);
	expect(nearestWays({ grade: '3', subject: 'dao-duc' }, count, {})).toEqual([]);
});

describe('words of a name', () => {
	it('are found without marks, from their beginning and not in their middle', () => {
		expect(hasWords('hoi an', 'Ủy ban nhân dân thành phố Hội An')).toBe(true);
		expect(hasWords('hoi an', 'Hội Nông dân tỉnh Quảng Nam')).toBe(false);
		expect(hasWords('duc', 'Công tác giáo dục')).toBe(true);
		expect(hasWords('', 'Bất kỳ')).toBe(true);
	});
});

describe('names near to what was typed', () => {
	const names = ['Công an tỉnh Quảng Nam', 'Ủy ban nhân dân thành phố Hội An', 'Ủy ban nhân dân huyện Đại Lộc', 'Báo Quảng Nam'];
	it('come with a slip of the finger, and the one that has most of it first', () => {
		expect(nearestNames('hoi anh', names)[0]).toBe(1);
		expect(nearestNames('dai loch', names)[0]).toBe(2);
		expect(nearestNames('bao quang ngam', names)).toEqual([3, 0]);
	});
	it('are none for a word that is like nothing', () => {
		expect(nearestNames('xyz', names)).toEqual([]);
	});
});
