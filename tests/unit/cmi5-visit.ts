/** Visits to a course by cmi5 without a browser: the client, a session, and the strict record store, between which a test breaks what it wants. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { vi } from 'vitest';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { begun, checked, handedIn, read } from '../../src/learning/record.ts';
import { cmi5 } from '../../src/lms/cmi5.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { Session } from '../../src/lms/session.ts';
import type { Status } from '../../src/lms/session-status.ts';
import { RecordStore } from '../e2e/lms/record-store.ts';
import { sampleCourse } from './course-samples.ts';

const ORIGIN = 'https://lms.example.org';
const course = sampleCourse();
const shape: CourseShape = { language: 'vi', outline: course.outline, quizzes: [] };

/** What a request is for. */
export type Point = 'token' | 'launch data' | 'state' | 'preferences' | 'keep state' | 'statements';
export type Request = {
	point: Point;
	init: RequestInit;
	url: URL /** as the store answers it, who has heard the request then */;
	answer: () => Promise<Response>;
};
/** What becomes of a request. */
export type Fault = (request: Request) => Promise<Response>;

function pointOf(url: URL, method = 'GET'): Point {
	if (url.pathname === '/token') return 'token';
	if (url.pathname.endsWith('/statements')) return 'statements';
	if (url.pathname.endsWith('/agents/profile')) return 'preferences';
	if (url.searchParams.get('stateId') === 'LMS.LaunchData') return 'launch data';
	return method === 'PUT' ? 'keep state' : 'state';
}

/** Never answers, until whoever asked gives up. */
export const hang: Fault = ({ init: { signal } }) =>
	new Promise((_, reject) => {
		if (signal?.aborted) reject(signal.reason as Error);
		signal?.addEventListener('abort', () => reject(signal.reason as Error));
	});

/** Web Locks over all windows of a browser. */
class Locks {
	readonly held = new Map<string, () => void>();
	async request(name: string, _options: object, run: (lock: object | null) => unknown): Promise<void> {
		const free = !this.held.has(name);
		if (free) this.held.set(name, () => {});
		await run(free ? {} : null);
		if (free) this.held.delete(name);
	}
}

/** One learner, one device, one LMS. With fake timers. */
export class Cmi5World {
	readonly store = new RecordStore();
	readonly kept = new Map<string, string>();
	readonly locks = new Locks();
	fault: Partial<Record<Point, Fault>> = {};
	readonly asked: Point[] = [];

	constructor() {
		vi.stubGlobal('navigator', { locks: this.locks });
		vi.stubGlobal('fetch', (address: string | URL, init: RequestInit = {}) => this.#fetch(new URL(address, ORIGIN), init));
		vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
			const controller = new AbortController();
			setTimeout(() => controller.abort(new DOMException('The operation timed out.', 'TimeoutError')), limit);
			return controller.signal;
		});
	}

	#fetch(url: URL, init: RequestInit): Promise<Response> {
		const point = pointOf(url, init.method);
		this.asked.push(point);
		const answer = () => this.#answer(url, init);
		return this.fault[point]?.({ point, init, url, answer }) ?? answer();
	}

	#answer(url: URL, init: RequestInit): Promise<Response> {
		return new Promise((resolve, reject) => {
			const headers = Object.fromEntries(new Headers(init.headers));
			let status = 200;
			const request = {
				method: init.method ?? 'GET',
				headers,
				socket: { destroy: () => reject(new TypeError('Failed to fetch')) },
				setEncoding: () => request,
				on: (event: string, listener: (text: string) => void) => {
					if (event === 'data') listener(`${init.body ?? ''}`);
					else if (event === 'end') listener('');
					return request;
				},
			};
			const response = {
				writeHead: (code: number) => {
					status = code;
					return response;
				},
				end: (body: string) => resolve(new Response(status === 204 ? null : body, { status })),
			};
			this.store.answer(request as unknown as IncomingMessage, response as unknown as ServerResponse, url);
		});
	}

	/** Opens the course by the LMS, as a window of its own. */
	async visit(mode: 'Normal' | 'Review' = 'Normal') {
		const path = new URL(this.store.launch(mode), ORIGIN);
		for (const name of ['endpoint', 'fetch']) path.searchParams.set(name, new URL(path.searchParams.get(name) ?? '', ORIGIN).href);
		const { kept } = this;
		const storage = {
			get length() {
				return kept.size;
			},
			key: (index: number) => [...kept.keys()][index] ?? null,
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key),
		} as Storage;
		const window = { location: { href: path.href } } as Window;
		const device = new DeviceStorage(() => storage);
		const before = new Set(this.locks.held.keys());
		const statuses: Status[] = [];
		const session = new Session({
			shape,
			tracker: cmi5(window, device),
			progressOf: ({ record }) => progressOf(course.outline, course.outline.exam, record, Date.now()),
			onStatus: (status) => statuses.push(status),
			onChange: () => {},
			device,
			events: { addEventListener: () => {} },
		});
		let opened = false;
		void session.open().then(() => {
			opened = true;
		});
		const started = Date.now();
		for (let turn = 0; !opened && turn < 1000; turn++) await vi.advanceTimersByTimeAsync(1000);
		const waited = Date.now() - started;
		const locks = [...this.locks.held.keys()].filter((name) => !before.has(name));
		return {
			session,
			statuses,
			/** milliseconds until the course began; none where it never did */
			waited: opened ? waited : undefined,
			/** Reads a lesson and answers its check. */
			learn: (lesson: string) => {
				session.answered({ statement: answerIn(lesson) } as never);
				session.update((record) => checked(read(record, lesson, Date.now()), lesson, { score: 1, max: 1, passed: true }, Date.now()), true);
			},
			/** Sits the exam and hands it in. */
			sit: (seed: string, score: number) => {
				const now = Date.now();
				session.update((record) => {
					const attempt = { number: record.attempts.length + 1, seed, items: [], started: now };
					return handedIn(begun(record, attempt), seed, { score, max: 10, passed: score > 5, items: [] }, now);
				}, true);
			},
			close: () => {
				session.close();
				for (const name of locks) this.locks.held.delete(name);
			},
			/** The window is gone without a word, as where the browser crashed. */
			crash: () => {
				for (const name of locks) this.locks.held.delete(name);
			},
		};
	}

	/** The lessons whose answers have arrived, each as often as it did. */
	answers(): string[] {
		return this.store.statements.flatMap(({ verb, object }) => (verb.id.endsWith('/answered') ? [object.id.replace(`${ORIGIN}/`, '')] : [])).sort();
	}
}

const answerIn = (lesson: string) => ({ object: { id: `${ORIGIN}/${lesson}`, definition: {} }, result: { success: true } });
