/** What was learnt on a device where the LMS did not know who learns: offered, taken, left. */
import { describe, expect, it, vi } from 'vitest';
import { TrackerMissing } from '../../src/lms/tracker.ts';
import { FakeTracker } from './fake-tracker.ts';
import { apart, here, lessons, opened, readOne, visitsHere } from './session-visits.ts';

visitsHere();

describe('what was done where the LMS did not know the learner', () => {
	const missing = new TrackerMissing('API');
	async function strayLeft(): Promise<FakeTracker> {
		const fake = new FakeTracker();
		fake.missing = missing;
		readOne(await opened(fake));
		fake.missing = undefined;
		return fake;
	}
	it('is offered at the next good launch, and joins the rest when it is taken', async () => {
		const fake = await strayLeft();
		const one = await opened(fake);
		expect(one.record.lessons).toEqual({});
		expect(here.status?.stray).toMatchObject({ lessons: 1, quizzes: 0, attempts: 0 });
		await one.takeStray();
		await vi.advanceTimersByTimeAsync(0);
		expect(here.status?.stray).toBeUndefined();
		expect(lessons(fake.state)).toEqual(['bai-mot']);
		one.close();
		await opened(fake);
		expect(here.status?.stray).toBeUndefined();
	});
	it('is not offered again to who said no, and is still there for another', async () => {
		const fake = await strayLeft();
		(await opened(fake)).leaveStray();
		expect(here.status?.stray).toBeUndefined();
		await opened(fake);
		expect(here.status?.stray).toBeUndefined();
		fake.learner = 'another';
		await opened(fake);
		expect(here.status?.stray).toBeDefined();
	});
	it('stays on the device while nothing can be kept under the learner', async () => {
		const fake = await strayLeft();
		const one = await opened(fake);
		here.full = true;
		const taken = one.takeStray();
		await vi.advanceTimersByTimeAsync(10);
		await taken;
		here.full = false;
		fake.state = '';
		await opened(fake);
		expect(here.status?.stray).toBeDefined();
	});
	it('is offered where the LMS has another beginning than the copy, which is not lost', async () => {
		const fake = await apart(7);
		const two = await opened(fake);
		expect(Object.keys(two.record.lessons)).toEqual(['bai-mot']);
		expect(here.status?.stray).toMatchObject({ lessons: 1 });
		await two.takeStray();
		expect(Object.keys(two.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
	});
	it('is not offered where the course is only looked at', async () => {
		const fake = await strayLeft();
		fake.look = 'review';
		await opened(fake);
		expect(here.status?.stray).toBeUndefined();
	});
});
