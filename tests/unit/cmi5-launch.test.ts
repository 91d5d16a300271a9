/** What a cmi5 launch says, and what of it is used. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { cmi5 } from '../../src/lms/cmi5.ts';
import { launchAddress, launchData } from '../../src/lms/cmi5-launch.ts';
import { TrackerMissing } from '../../src/lms/tracker.ts';
import { tries } from '../sweep.ts';

/** A device that keeps nothing. */
const nowhere = new DeviceStorage(() => {
	throw new DOMException('no', 'SecurityError');
});
const PAGE = 'https://lms.example.org/p/index.html';
const whole = {
	endpoint: 'https://lrs.example.org/xapi',
	fetch: 'https://lms.example.org/t',
	actor: '{"account":{"name":"1","homePage":"https://lms.example.org"}}',
	registration: '0f4e6b1a-6c1f-4b5e-9a53-0a3c7a0b9d11',
	activityId: 'https://example.org/a',
};
const at = (values: Record<string, string>) => launchAddress(`${PAGE}?${new URLSearchParams(values)}`);

describe('the address of a cmi5 launch', () => {
	it('is read whole', () =>
		expect(at(whole)).toEqual({ found: { ...whole, endpoint: 'https://lrs.example.org/xapi/', actor: JSON.parse(whole.actor) as unknown } }));
	it('is none where the page was not launched', () => expect(at({ theme: 'dark' })).toBeUndefined());
	it.each(Object.keys(whole))('cannot be used without %s', (name) =>
		expect(at(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)))).toEqual({ unusable: [name] }),
	);
	it('names all that cannot be used', () =>
		expect(at({ endpoint: 'javascript:alert(1)', fetch: 'data:,x', actor: '{', registration: 'r', activityId: 'a b' })).toEqual({
			unusable: ['endpoint', 'fetch', 'actor', 'registration', 'activityId'],
		}));
	it.each([
		['endpoint', 'javascript:alert(1)//'],
		['endpoint', 'file:///etc/'],
		['endpoint', 'blob:https://lms.example.org/1'],
		['endpoint', 'https://user:word@lrs.example.org/'],
		['endpoint', 'https://lrs.example.org/xapi?tenant=1'],
		['endpoint', 'https://'],
		['fetch', ' java\nscript:alert(1)'],
		['fetch', 'ftp://lms.example.org/t'],
		['actor', 'null'],
		['actor', '[]'],
		['actor', '"one"'],
		['actor', '{}'],
		['actor', '{"objectType":"Group","mbox":"mailto:a@example.org"}'],
		['actor', '{"account":{"name":1,"homePage":"https://lms.example.org"}}'],
		['registration', '../../statements'],
		['activityId', 'khoa-thu'],
		['activityId', 'https://example.org/a b'],
	])('%s is not used where it is %j', (name, value) => expect(at({ ...whole, [name]: value })).toEqual({ unusable: [name] }));
	it.each([
		['fetch', '/t', 'https://lms.example.org/t'],
		['endpoint', 'http://lrs.example.org:8080/xapi/', 'http://lrs.example.org:8080/xapi/'],
		['activityId', 'urn:uuid:1', 'urn:uuid:1'],
		['activityId', 'https://example.org/khóa-học', 'https://example.org/khóa-học'],
	])('%s may be %j', (name, value, read) => expect(at({ ...whole, [name]: value })).toMatchObject({ found: { [name]: read } }));
});

describe('the launch data of an LMS', () => {
	const read = (value: unknown) => launchData(value, PAGE);
	it('may be missing', () => expect(read(undefined)).toEqual({ found: {} }));
	it('are read whole', () => {
		const grouping = [{ objectType: 'Activity', id: 'https://example.org/g' }];
		const said = { contextTemplate: { contextActivities: { grouping }, extensions: { a: 1 }, platform: 'x' }, launchMode: 'Review', masteryScore: 0.6 };
		expect(read({ ...said, moveOn: 'Passed', returnURL: 'https://lms.example.org/back' })).toEqual({
			found: { ...said, returnURL: 'https://lms.example.org/back' },
		});
	});
	it.each([
		'javascript:alert(document.domain)',
		'JaVaScRiPt:alert(1)',
		'\tjavascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'blob:x',
		'mailto:a@b.c',
		7,
		{},
	])('do not lead back to %j', (returnURL) =>
		expect(read({ launchMode: 'Normal', returnURL })).toEqual({ found: { contextTemplate: {}, launchMode: 'Normal' } }),
	);
	it('lead back to an address on the page’s own host', () =>
		expect(read({ returnURL: '/back' })).toMatchObject({ found: { returnURL: 'https://lms.example.org/back' } }));
	it('do not lead from a folder to a file', () =>
		expect(launchData({ returnURL: '../x.html' }, 'file:///tmp/index.html')).toEqual({ found: { contextTemplate: {}, launchMode: 'Normal' } }));
	it('name all that cannot be used', () =>
		expect(read({ contextTemplate: [], launchMode: 'Admin', masteryScore: '0.6' })).toEqual({ unusable: ['contextTemplate', 'launchMode', 'masteryScore'] }));
	it.each([
		['masteryScore', 1.5],
		['masteryScore', -1],
		['masteryScore', Number.NaN],
		['contextTemplate', { contextActivities: { grouping: [{ id: 7 }] } }],
		['contextTemplate', { contextActivities: ['x'] }],
		['contextTemplate', { extensions: 'x' }],
	])('%s is not used where it is %j', (name, value) => expect(read({ [name]: value })).toEqual({ unusable: [name] }));
	it('may have one activity in place of a list', () =>
		expect(read({ contextTemplate: { contextActivities: { grouping: { id: 'https://example.org/g' } } } })).toMatchObject({
			found: { contextTemplate: { contextActivities: { grouping: [{ id: 'https://example.org/g' }] } } },
		}));
	it('are read or refused, whatever they are', () => {
		fc.assert(
			fc.property(
				fc.record({ contextTemplate: fc.jsonValue(), launchMode: fc.jsonValue(), masteryScore: fc.jsonValue(), returnURL: fc.jsonValue() }),
				(said) => {
					const outcome = read(said);
					expect('found' in outcome || outcome.unusable.length > 0).toBe(true);
				},
			),
		);
		fc.assert(fc.property(fc.jsonValue(), (said) => void read(said)));
	});
	it('never lead back to what is no page, whatever is written', () => {
		const scheme = fc.constantFrom('javascript:', 'JAVASCRIPT:', 'data:', 'vbscript:', 'file://', 'blob:', 'about:', '//', 'https://', 'http:', '');
		fc.assert(
			fc.property(fc.constantFrom('', ' ', '\n', '\u0000', '\u0001'), scheme, fc.string(), (before, start, rest) => {
				const outcome = read({ returnURL: before + start + rest });
				const back = 'found' in outcome ? outcome.found.returnURL : undefined;
				expect(back ?? 'https://').toMatch(/^https?:\/\//);
			}),
			{ numRuns: tries(500) },
		);
	});
});

describe('a store that never answers', () => {
	afterEach(() => vi.unstubAllGlobals());
	it('holds up no course: after a while there is no session, and the reason is said', async () => {
		const clock = new AbortController();
		vi.stubGlobal('AbortSignal', { timeout: () => clock.signal });
		vi.stubGlobal(
			'fetch',
			(_address: unknown, { signal }: RequestInit = {}) =>
				new Promise((_, reject) => {
					if (signal?.aborted) reject(signal.reason as Error);
					signal?.addEventListener('abort', () => reject(signal.reason));
				}),
		);
		const opened = cmi5({ location: { href: `${PAGE}?${new URLSearchParams(whole)}` } } as unknown as Window, nowhere).open();
		clock.abort(new DOMException('too late', 'TimeoutError'));
		await expect(opened).rejects.toMatchObject({ code: 'timeout', learner: whole.actor });
	});
	it('holds up no exit: what was not delivered is told', async () => {
		const clock = new AbortController();
		vi.stubGlobal('AbortSignal', { timeout: () => clock.signal });
		const answers = [{ 'auth-token': 't' }, { launchMode: 'Normal' }, {}, {}];
		vi.stubGlobal('fetch', (_address: unknown, { signal }: RequestInit = {}) => {
			const answer = answers.shift();
			if (answer) return Promise.resolve(new Response(JSON.stringify(answer)));
			return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
		});
		const tracker = cmi5({ location: { href: `${PAGE}?${new URLSearchParams(whole)}` } } as unknown as Window, nowhere);
		await tracker.open();
		const left = tracker.leave({ lessons: [], state: '', location: '', measure: 0, completed: false, success: 'unknown', again: true });
		clock.abort(new DOMException('too late', 'TimeoutError'));
		expect(await left).toEqual({ trouble: { kind: 'unreachable' } });
	});
});

describe('a launch that cannot be used', () => {
	const windowAt = (href: string) => ({ location: { href }, localStorage: undefined }) as unknown as Window;
	it('opens no session, asks no store, and names what is wrong', async () => {
		const fault = await cmi5(windowAt(`${PAGE}?${new URLSearchParams({ ...whole, endpoint: 'javascript:1', actor: '[]' })}`), nowhere)
			.open()
			.catch((error: unknown) => error);
		expect(fault).toBeInstanceOf(TrackerMissing);
		expect(fault).toMatchObject({ unusable: ['endpoint', 'actor'], code: undefined });
	});
});

describe('an answer that is heard twice', () => {
	it('is one statement for the store, with the id and the time that it was made with', async () => {
		const posted: { id: string; timestamp: string; verb: { id: string } }[] = [];
		const answers: object[] = [{ 'auth-token': 't' }, { launchMode: 'Normal' }];
		vi.stubGlobal('fetch', (address: URL | string, { body }: RequestInit = {}) => {
			if (`${address}`.endsWith('/statements')) posted.push(...(JSON.parse(`${body}`) as typeof posted));
			return Promise.resolve(new Response(JSON.stringify(answers.shift() ?? {})));
		});
		const tracker = cmi5({ location: { href: `${PAGE}?${new URLSearchParams(whole)}` } } as unknown as Window, nowhere);
		await tracker.open();
		const statement = {
			id: '0b0c5f7e-2f0e-4a53-9d3c-0a4f6c1b2d3e',
			timestamp: '2026-11-29T06:00:00.000Z',
			object: { id: 'https://example.org/a?subContentId=1', definition: {} },
		};
		const answer = { id: 'mot', text: '', kind: 'choice' as const, response: ['a'], correct: ['a'], score: 1, max: 1, at: 0, statement };
		for (const heard of [answer, answer]) tracker.answered(heard);
		await tracker.keep({ state: '', location: '', measure: 0, completed: false, success: 'unknown', again: true, lessons: [] });
		const answered = posted.filter(({ verb }) => verb.id.endsWith('/answered'));
		expect(answered).toMatchObject([{ id: statement.id, timestamp: statement.timestamp }]);
	});
});
