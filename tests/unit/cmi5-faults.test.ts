/** cmi5 with everything going wrong between the course and the LMS: the course goes on, nothing is lost, nothing counts twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Cmi5World, type Fault, hang, type Point } from './cmi5-visit.ts';

const body =
	(text: string, status = 200, type = 'application/json'): Fault =>
	async () =>
		new Response(text, { status, headers: { 'content-type': type } });
const FAULTS: Record<string, Fault> = {
	'never answered': hang,
	'answered without an end': async ({ init: { signal } }) =>
		new Response(
			new ReadableStream({
				start(controller) {
					controller.enqueue(new TextEncoder().encode('{"auth'));
					signal?.addEventListener('abort', () => controller.error(signal.reason));
				},
			}),
		),
	'heard, and its answer lost': async ({ answer }) => {
		await answer();
		throw new TypeError('Failed to fetch');
	},
	'cut off': () => Promise.reject(new TypeError('Failed to fetch')),
	'a page to log in': body('<!doctype html><title>Đăng nhập</title>', 200, 'text/html'),
	empty: body(''),
	'half of the answer': body('{"auth-to'),
	null: body('null'),
	'a list': body('[]'),
	'error 400': body('{}', 400),
	'error 401': body('{}', 401),
	'error 403': body('{}', 403),
	'error 413': body('{}', 413),
	'error 429': body('{}', 429),
	'error 500': body('<h1>500</h1>', 500, 'text/html'),
	'error 503': body('', 503),
};
function faultOf(name: string): Fault {
	const fault = FAULTS[name];
	if (!fault) throw new Error(`no fault “${name}”`);
	return fault;
}
const LAUNCH: Point[] = ['token', 'launch data', 'state', 'preferences'];
const LATER: Point[] = ['statements', 'keep state'];
/** An answer that says yes where nothing was taken is one that nobody can tell from a true one. */
const claimsAll = new Set(['empty', 'half of the answer', 'null', 'a list', 'answered without an end']);

let world: Cmi5World;
beforeEach(() => {
	vi.useFakeTimers();
	world = new Cmi5World();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
const settle = (seconds = 400) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('at the launch', () => {
	it.each(LAUNCH.flatMap((point) => Object.keys(FAULTS).map((fault) => [point, fault] as const)))('%s: %s', async (point, name) => {
		world.fault = { [point]: faultOf(name) };
		const one = await world.visit();
		// Whatever happens, the course begins, after a minute at most.
		expect(one.waited).toBeLessThanOrEqual(61_000);
		one.learn('bai-mot');
		await settle();
		const { place, missing, trouble } = one.session.status;
		// Without them the LMS takes no statement, which is said; they are asked for again.
		const refused = name === 'heard, and its answer lost' ? undefined : { kind: 'refused', code: '403' };
		if (point === 'preferences') expect([place, missing, trouble]).toEqual(['lms', undefined, refused]);
		else if (place === 'device') {
			// Said, with a reason that is short, and no text of a program.
			expect(missing?.unusable ?? missing?.code).toBeTruthy();
			expect(missing?.code ?? '').toMatch(/^(timeout|network|\d{3}( [\w/]+)?|đã dùng)?$/);
		}
		if (point === 'preferences') {
			world.fault = {};
			await settle();
			expect(one.session.status).toMatchObject({ state: 'kept', refused: 0 });
			expect(world.answers()).toEqual(['bai-mot']);
		}
		one.close();
		await settle();
		world.fault = {};
		const two = await world.visit();
		await settle();
		expect(two.session.status).toMatchObject({ place: 'lms', state: 'kept', refused: 0 });
		expect(two.session.record.lessons['bai-mot']?.check?.passed).toBe(true);
		expect(`${world.store.documents.get('quyen-con-nguoi.state')}`).toContain(two.session.record.lessons['bai-mot'] ? '"state":"e' : '');
		expect(world.store.violations.filter((what) => !/^(no token|a token without)/.test(what))).toEqual([]);
	});
});

describe('in the middle of a session', () => {
	it.each(LATER.flatMap((point) => Object.keys(FAULTS).map((fault) => [point, fault] as const)))('%s: %s', async (point, name) => {
		const one = await world.visit();
		await settle();
		world.fault = { [point]: faultOf(name) };
		one.learn('bai-mot');
		await settle(200);
		if (!claimsAll.has(name) && !(point === 'statements' && /40[09]|413/.test(name))) expect(one.session.status.state).toBe('failing');
		// The line is sound again: nothing has to be loaded anew.
		world.fault = {};
		one.learn('bai-hai');
		await settle();
		expect(one.session.status.state).toBe('kept');
		one.close();
		await settle();
		const two = await world.visit();
		await settle();
		expect(Object.keys(two.session.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		const arrived = [...world.answers(), ...(claimsAll.has(name) && point === 'statements' ? ['bai-mot'] : [])].sort();
		const refused = two.session.status.refused;
		expect([arrived.length + refused, new Set(arrived).size]).toEqual([2, arrived.length]);
		expect(world.store.violations).toEqual([]);
	});

	it.each(Object.keys(FAULTS).filter((name) => !claimsAll.has(name) && !/400|413/.test(name)))('to the end, then a new launch: %s', async (name) => {
		const one = await world.visit();
		await settle();
		world.fault = { statements: faultOf(name), 'keep state': faultOf(name) };
		one.learn('bai-mot');
		one.learn('bai-hai');
		await settle(100);
		one.close();
		await settle(100);
		world.fault = {};
		// Looked at in between.
		const look = await world.visit('Review');
		await settle(10);
		look.close();
		await settle(10);
		const two = await world.visit();
		await settle();
		expect(Object.keys(two.session.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		expect(world.answers()).toEqual(['bai-hai', 'bai-mot']);
		expect(world.store.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
		expect(world.store.violations).toEqual([]);
	});

	describe.each(['heard, and its answer lost', 'cut off'])('failed at its end, %s', (name) => {
		/** The session after that. */
		async function next() {
			const one = await world.visit();
			await settle(10);
			one.learn('bai-mot');
			one.learn('bai-hai');
			one.sit('de-mot', 0);
			await settle(10);
			world.fault = { statements: faultOf(name) };
			one.close();
			await settle(10);
			world.fault = {};
			const two = await world.visit();
			await settle(10);
			return two;
		}
		const finish = async ({ close }: Awaited<ReturnType<typeof next>>) => {
			close();
			await settle(10);
			expect(world.store.violations).toEqual([]);
		};

		it('the next session can pass', async () => {
			const two = await next();
			two.sit('de-hai', 10);
			await settle(10);
			expect(world.store.verbs()).toContain('passed');
			await finish(two);
		});

		it('the next session says so at its end, where the exam is not taken again', async () => {
			await finish(await next());
			expect(world.store.verbs()).toContain('failed');
		});
	});

	it('abandoned by the LMS: what the old window still has arrives by the next launch', async () => {
		const one = await world.visit();
		await settle();
		// The LMS has ended the session, and takes nothing of it any more.
		world.store.cutOff();
		one.learn('bai-mot');
		await settle(100);
		expect(one.session.status).toMatchObject({ state: 'failing', trouble: { kind: 'unreachable' } });
		const two = await world.visit();
		two.learn('bai-hai');
		await settle(100);
		one.close();
		two.close();
		await settle(10);
		const three = await world.visit();
		await settle();
		expect(Object.keys(three.session.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		expect(world.answers()).toEqual(['bai-hai', 'bai-mot']);
		expect(world.store.violations).toEqual([]);
	});
});

describe('seven windows of one registration', () => {
	const windows = (count: number) => Array.from({ length: count }, (_, number) => number);
	it.each([
		['one after another', []],
		['where the first to open is not heard at first', ['statements']],
	] as const)('each says what is its own, and nothing is said twice: %s', async (_, slow) => {
		const all = [];
		for (const number of windows(7)) {
			world.fault = slow.length > 0 && number < 3 ? { statements: faultOf('cut off') } : {};
			all.push(await world.visit());
		}
		world.fault = {};
		for (const [number, { learn }] of all.entries()) {
			learn(number % 2 === 0 ? 'bai-mot' : 'bai-hai');
			await settle(1);
		}
		await settle();
		for (const number of [3, 0, 6, 1, 5, 2, 4]) {
			all[number]?.close();
			await settle(5);
		}
		const last = await world.visit();
		await settle();
		expect(Object.keys(last.session.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		expect(world.answers()).toHaveLength(7);
		expect(world.store.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
		expect(world.store.verbs().filter((verb) => verb === 'initialized')).toHaveLength(8);
		expect(world.store.violations).toEqual([]);
	});
	it('that all crash leave what they had to the next', async () => {
		const all = [];
		for (const _ of windows(7)) all.push(await world.visit());
		await settle(10);
		world.store.cutOff();
		for (const { learn } of all) learn('bai-mot');
		await settle(10);
		for (const { crash } of all) crash();
		const last = await world.visit();
		await settle();
		expect(world.answers()).toHaveLength(7);
		expect(world.store.violations).toEqual([]);
		expect(last.session.status).toMatchObject({ place: 'lms', state: 'kept' });
		expect([...world.kept.keys()].filter((key) => key.includes('/session/') && !key.endsWith('/said'))).toEqual([]);
	});
});
