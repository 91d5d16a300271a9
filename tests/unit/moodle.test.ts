/** A learner's visits to a package in Moodle, in both versions of SCORM: what its API and its server do with all that the package says. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Attempt, newAttempt } from '../e2e/lms/moodle.ts';
import { answerTo, copiesHere, deviceWith, done, elsewhere, pass, sitExam, statement, visit, visitsInMoodle } from './moodle-visit.ts';

visitsInMoodle();

const elements = {
	'1.2': { status: 'cmi.core.lesson_status', passed: ['passed'], raw: 'cmi.core.score.raw' },
	'2004': { status: 'cmi.completion_status', passed: ['completed'], raw: 'cmi.score.raw' },
} as const;

describe.each(['1.2', '2004'] as const)('SCORM %s in Moodle', (version) => {
	const { status, raw } = elements[version];
	let attempt: Attempt;
	beforeEach(() => {
		attempt = newAttempt(version);
	});

	it('has all after the browser was killed', async () => {
		const one = await visit(attempt);
		await pass(one, 'bai-mot');
		one.kill();
		elsewhere();
		expect(done(await visit(attempt))).toEqual(['bai-mot']);
	});

	it('has all after the window was closed, however much it has been told', async () => {
		const one = await visit(attempt);
		for (let number = 0; number < 250; number++) one.session.answered(answerTo(number));
		await pass(one, 'bai-mot');
		await pass(one, 'bai-hai');
		one.session.setQuiz('kiem-mot', { turn: 1 });
		attempt.requests.length = 0;
		one.close();
		expect(attempt.requests).toMatchObject([{ beacon: true }]);
		expect(attempt.requests[0]?.size).toBeLessThan(40_000);
		elsewhere();
		const next = await visit(attempt);
		expect(done(next)).toEqual(['bai-hai', 'bai-mot']);
		expect(next.session.state.quizzes['kiem-mot']).toEqual({ turn: 1 });
	});

	it('says little at the end of every visit, also of the third', async () => {
		for (const turn of [0, 1, 2]) {
			const one = await visit(attempt);
			for (let number = 0; number < 40; number++) one.session.answered(answerTo(100 * turn + number));
			await pass(one, 'bai-mot');
			one.session.setQuiz('kiem-mot', { turn });
			attempt.requests.length = 0;
			one.close();
			elsewhere();
			expect(attempt.requests).toMatchObject([{ beacon: true }]);
			expect(attempt.requests[0]?.size).toBeLessThan(48_000);
		}
		expect((await visit(attempt)).session.state.quizzes['kiem-mot']).toEqual({ turn: 2 });
	});

	it('has what was done after another tab was looked at', async () => {
		const one = await visit(attempt);
		for (let number = 0; number < 60; number++) one.session.answered(answerTo(number));
		await pass(one, 'bai-mot');
		await one.hide();
		await pass(one, 'bai-hai');
		one.close();
		elsewhere();
		expect(done(await visit(attempt))).toEqual(['bai-hai', 'bai-mot']);
	});

	it('an exam that was failed can be sat again, and the one that was passed is recorded', async () => {
		const one = await visit(attempt);
		await pass(one, 'bai-mot');
		await pass(one, 'bai-hai');
		await sitExam(one, 3);
		one.close();
		const two = await visit(attempt);
		expect(two.mode).toBe('normal');
		await sitExam(two, 9);
		expect(attempt.tracks[raw]).toBe('90');
		expect(elements[version].passed).toContain(attempt.tracks[status]);
		two.close();
		expect((await visit(attempt)).mode).toBe('review');
	});

	it('reading all lessons leaves the exam open', async () => {
		const one = await visit(attempt);
		await pass(one, 'bai-mot');
		await pass(one, 'bai-hai');
		one.close();
		expect(attempt.tracks[status]).toBe('incomplete');
		expect((await visit(attempt)).mode).toBe('normal');
	});

	it('what is looked at by «Preview» is browsed, and can be learnt afterwards', async () => {
		attempt.preview = true;
		const one = await visit(attempt);
		expect(one.status).toMatchObject({ place: 'nowhere' });
		await pass(one, 'bai-mot');
		one.close();
		if (version === '1.2') expect(attempt.tracks[status]).toBe('browsed');
		attempt.preview = false;
		const next = await visit(attempt);
		expect(next.mode).toBe('normal');
		expect(done(next)).toEqual([]);
		await pass(next, 'bai-mot');
		expect(attempt.tracks[status]).toBe('incomplete');
	});

	it('what the server did not take when an exam was handed in is sent again', async () => {
		const one = await visit(attempt);
		await pass(one, 'bai-mot');
		await pass(one, 'bai-hai');
		attempt.fault = 'bad-gateway';
		await sitExam(one, 9);
		expect(one.status).toMatchObject({ state: 'failing', trouble: { kind: 'refused' } });
		attempt.fault = undefined;
		await vi.advanceTimersByTimeAsync(120_000);
		expect(one.status).toMatchObject({ state: 'kept' });
		one.kill();
		elsewhere();
		expect(attempt.tracks[raw]).toBe('90');
		expect(elements[version].passed).toContain(attempt.tracks[status]);
		expect((await visit(attempt)).session.record.attempts).toHaveLength(1);
	});

	it('does not say that all is saved while its server is away, and sends it all when it is back', async () => {
		const one = await visit(attempt);
		expect(one.status).toMatchObject({ state: 'kept' });
		for (const fault of ['unreachable', 'expired'] as const) {
			attempt.fault = fault;
			one.session.answered(answerTo(fault.length));
			await pass(one, fault === 'expired' ? 'bai-hai' : 'bai-mot');
			expect(one.status?.state).toBe('failing');
			attempt.fault = undefined;
			await vi.advanceTimersByTimeAsync(120_000);
			expect(one.status).toMatchObject({ state: 'kept' });
		}
		one.kill();
		elsewhere();
		expect(done(await visit(attempt))).toEqual(['bai-hai', 'bai-mot']);
		const ids = Object.entries(attempt.tracks).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [value] : []));
		expect(ids).toEqual(['cau-hoi-11', 'cau-hoi-7']);
	});

	it('keeps what was answered later, on whatever device, when an older answer is handed in late', async () => {
		const first = await visit(attempt);
		attempt.fault = 'bad-gateway';
		first.session.setQuiz('kiem-mot', { turn: 'old' });
		first.session.setQuiz('kiem-hai', { turn: 'only here' });
		await vi.advanceTimersByTimeAsync(2000);
		first.kill();
		const copies = copiesHere();
		attempt.fault = undefined;
		elsewhere();
		const second = await visit(attempt);
		second.session.setQuiz('kiem-mot', { turn: 'new' });
		await vi.advanceTimersByTimeAsync(2000);
		second.kill();
		deviceWith(copies);
		const third = await visit(attempt);
		await vi.advanceTimersByTimeAsync(2000);
		expect(third.session.state.quizzes).toEqual({ 'kiem-mot': { turn: 'new' }, 'kiem-hai': { turn: 'only here' } });
		third.kill();
		elsewhere();
		expect((await visit(attempt)).session.state.quizzes).toEqual({ 'kiem-mot': { turn: 'new' }, 'kiem-hai': { turn: 'only here' } });
	});

	it('goes on from a state that was kept before answers had times', async () => {
		attempt.tracks = { 'cmi.suspend_data': 'asOIACoBcGw5gADgqUICLVqqOUcrNL4lRsjKsVYoFAA', 'cmi.exit': 'suspend' };
		const one = await visit(attempt);
		expect(done(one)).toEqual(['bai-mot']);
		expect(one.session.state.quizzes).toEqual({ 'kiem-mot': { mot: 1 } });
	});

	it('takes every answer: moments, descriptions of several lines, words', async () => {
		const one = await visit(attempt);
		const common = { score: 1, max: 1, seconds: 4.5, at: Date.UTC(2026, 10, 24, 1, 2, 3, 456), text: 'Câu hỏi?\nDòng hai', statement };
		one.session.answered({ ...common, id: 'mot', kind: 'choice', response: ['a', 'c'], correct: ['a', 'c'] });
		one.session.answered({ ...common, id: 'hai', kind: 'fill-in', response: ['trẻ em'], correct: ['trẻ em'] });
		await pass(one, 'bai-mot');
		const parts = Object.keys(attempt.tracks).filter((name) => name.startsWith('cmi.interactions.1.'));
		expect(parts).toEqual(
			expect.arrayContaining(
				version === '1.2'
					? ['cmi.interactions.1.time', 'cmi.interactions.1.student_response']
					: ['cmi.interactions.1.learner_response', 'cmi.interactions.1.description'],
			),
		);
	});
});
