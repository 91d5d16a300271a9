/** The reporting dates of a task in words, and what a table says once instead of in each row. */
import { describe, expect, it } from 'vitest';
import { dueRows, sharedIn, sharedNotes } from '../../src/plan/due-rows.ts';
import { after, pair, registerOf } from './owing-register.ts';

const words = { language: 'vi', say: (key: string) => key };
const register = registerOf(pair, ['old']);
const [task] = register.tasks;
if (!task) throw new Error('no task');
const rowsFor = (id: string, owed = false) => dueRows(register, task, after, { unit: pair.find((unit) => unit.id === id), owed }, words);

describe('the dates of a task in words', () => {
	it('say of a date after a unit ended why it is not its own, and whose it is', () => {
		const [spring, autumn] = rowsFor('old');
		expect(spring).toMatchObject({ word: 'overdue' });
		expect(spring?.note).toBeUndefined();
		expect(autumn?.word).toBeUndefined();
		expect(autumn?.note).toEqual({ text: 'due.ended', successors: ['new'] });
	});
	it('leave out what is not the unit’s where that is asked', () => {
		expect(rowsFor('new').map(({ note, word }) => note?.text ?? word)).toEqual(['due.notBegun', 'inherited']);
		expect(rowsFor('new', true).map(({ note, word }) => note?.text ?? word)).toEqual(['inherited']);
	});
});

describe('a note of several rows', () => {
	it('is said once for all of them', () => {
		const tables = [rowsFor('old'), rowsFor('old'), rowsFor('old')];
		const shared = sharedNotes(tables);
		expect([...shared.values()].map(({ number, row }) => [number, row.note.text])).toEqual([[1, 'due.ended']]);
		for (const [spring, autumn] of tables) {
			expect(spring && sharedIn(spring, shared)).toBeUndefined();
			expect(autumn && sharedIn(autumn, shared)?.number).toBe(1);
		}
	});
	it('stays in its row where no other says the same of the same date', () => {
		const [spring, autumn] = rowsFor('old');
		if (!spring || !autumn?.note) throw new Error('no dates');
		const elsewhere = { ...autumn, note: { text: 'due.not-owed', successors: [] } };
		const otherDay = { ...autumn, due: { ...autumn.due, before: '2029-01-01' } };
		expect(sharedNotes([[spring, autumn], [elsewhere], [otherDay]]).size).toBe(0);
		expect(sharedNotes([]).size).toBe(0);
	});
});
