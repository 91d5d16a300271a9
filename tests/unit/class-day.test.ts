/** The timetable of a class on one module. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classDay, DAY_MINUTES, DAY_START, endOf, isHalfDay, type Slot, STRETCH, type TimedLesson } from '../../src/course/class/day.ts';
import { tries } from '../sweep.ts';

const lesson = (reading: number, exercises: readonly number[], check: number, name = 'a'): TimedLesson => ({
	reading,
	exercises: exercises.map((minutes, index) => ({ id: `${name}-${index + 1}`, minutes })),
	check,
});
/** Lessons with a check of five items, two of which ask for more than one thing. */
const four = (...exercises: number[]) => ['a', 'b', 'c', 'd'].map((name) => lesson(8, exercises, 12, name));
const told = ({ start, kind, minutes }: Slot) => `${Math.floor(start / 60)}:${`${start % 60}`.padStart(2, '0')} ${kind} ${minutes}`;
const isPause = ({ kind }: Slot) => kind === 'break' || kind === 'lunch';

describe('the day of a class', () => {
	it('of four lessons has a time for each of their parts, breaks between lessons and a long lunch', () => {
		const { slots, home } = classDay(four(6, 7));
		expect(slots.map(told)).toEqual([
			'8:00 arrival 15',
			'8:15 opening 15',
			'8:30 introduction 10',
			'8:40 exercise 20',
			'9:00 exercise 20',
			'9:20 check 15',
			'9:35 break 15',
			'9:50 introduction 10',
			'10:00 exercise 20',
			'10:20 exercise 20',
			'10:40 check 15',
			'10:55 break 15',
			'11:10 introduction 10',
			'11:20 exercise 20',
			'11:40 exercise 20',
			'12:00 check 15',
			'12:15 lunch 90',
			'13:45 introduction 10',
			'13:55 exercise 20',
			'14:15 exercise 20',
			'14:35 check 15',
			'14:50 closing 20',
		]);
		expect(home).toEqual([]);
	});
	it('of a short module ends by noon, without lunch', () => {
		const { slots } = classDay([lesson(8, [5], 4)]);
		expect(slots.map(({ kind }) => kind)).toEqual(['arrival', 'opening', 'introduction', 'exercise', 'check', 'closing']);
		expect(endOf(slots)).toBeLessThanOrEqual(12 * 60);
		expect(isHalfDay({ slots })).toBe(true);
		expect(isHalfDay(classDay(four(6, 7)))).toBe(false);
	});
	it('shortens lunch before anything is left for home', () => {
		const lunchOf = (...exercises: number[]) => {
			const { slots, home } = classDay(four(...exercises));
			return { lunch: slots.find(({ kind }) => kind === 'lunch')?.minutes, home: home.length };
		};
		expect(lunchOf(6, 7, 6)).toEqual({ lunch: 75, home: 0 });
	});
	it('of a long module leaves further exercises for home, of later lessons first, and keeps one of each lesson', () => {
		const { slots, home } = classDay(four(20, 20, 20));
		expect(home.every(({ kind }) => kind === 'exercise')).toBe(true);
		expect(home.map((each) => (each.kind === 'exercise' ? each.exercise : ''))).toEqual(['a-3', 'b-3', 'c-3', 'd-3']);
		for (const index of [0, 1, 2, 3]) expect(slots.some((slot) => slot.kind === 'exercise' && slot.lesson === index)).toBe(true);
	});
	it('leaves for home what takes longer than a class stays with one thing', () => {
		const { slots, home } = classDay([lesson(61, [5], 4)]);
		expect(home).toMatchObject([{ kind: 'introduction', lesson: 0 }]);
		expect(slots.some(({ kind }) => kind === 'exercise')).toBe(true);
	});
	it('of a module without anything is arrival, opening and closing', () =>
		expect(classDay([]).slots.map(({ kind }) => kind)).toEqual(['arrival', 'opening', 'closing']));
});

it('every day fits, adds up, has breaks in time and lunch at noon, and loses nothing', () => {
	const lessons = fc.array(
		fc.record({
			reading: fc.integer({ min: 1, max: 120 }),
			exercises: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
			check: fc.nat({ max: 60 }),
		}),
		{ maxLength: 10 },
	);
	fc.assert(
		fc.property(lessons, (list) => {
			const timed = list.map(({ reading, exercises, check }, index) => lesson(reading, exercises, check, `b${index}`));
			const { slots, home } = classDay(timed);
			expect(slots[0]?.start).toBe(DAY_START);
			expect(endOf(slots)).toBeLessThanOrEqual(DAY_START + DAY_MINUTES);
			let at = DAY_START;
			let since = 0;
			for (const slot of slots) {
				expect(slot.start).toBe(at);
				at += slot.minutes;
				since = isPause(slot) || slot.kind === 'arrival' ? 0 : since + slot.minutes;
				expect(since).toBeLessThanOrEqual(STRETCH);
				expect(slot.start % 5).toBe(0);
			}
			const lunches = slots.filter(({ kind }) => kind === 'lunch');
			expect(lunches).toHaveLength(endOf(slots) > 12 * 60 + 30 ? 1 : 0);
			for (const { start, minutes } of lunches) {
				expect(start).toBeGreaterThanOrEqual(10 * 60 + 45);
				expect(start).toBeLessThanOrEqual(12 * 60 + 15);
				expect([60, 75, 90]).toContain(minutes);
			}
			// Neither two breaks in a row nor one at the end.
			expect(slots.some((slot, index) => isPause(slot) && (index === slots.length - 1 || isPause(slots[index + 1] as Slot)))).toBe(false);
			const parts = timed.reduce((sum, { exercises, check }) => sum + 1 + exercises.length + (check > 0 ? 1 : 0), 0);
			expect(slots.filter((slot) => 'lesson' in slot).length + home.length).toBe(parts);
			for (const slot of slots) {
				const own = 'lesson' in slot ? timed[slot.lesson] : undefined;
				const asked =
					slot.kind === 'introduction'
						? own?.reading
						: slot.kind === 'check'
							? own?.check
							: slot.kind === 'exercise'
								? (own?.exercises.find(({ id }) => id === slot.exercise)?.minutes ?? 0) + 10
								: undefined;
				if (asked !== undefined) expect(slot.minutes).toBe(Math.ceil(asked / 5) * 5);
			}
		}),
		{ numRuns: tries(1000) },
	);
});
