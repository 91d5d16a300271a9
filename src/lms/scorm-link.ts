/**
 * The connection to an LMS by the API of SCORM: found in the windows around, called with care, found again where it was lost.
 * Own code rather than pipwerks-scorm-api-wrapper: that one stops at 500 windows and knows one API for the whole page, sets
 * statuses by itself, and neither tells a commit that failed from one that was kept nor looks for an API that is gone.
 */

export type ApiNames = { api: string; initialize: string; terminate: string; get: string; set: string; commit: string; lastError: string };
type Api = Record<string, ((...args: string[]) => unknown) | undefined>;
/** Where an API was found. */
type Found = { api: Api; host: Window };

/**
 * Moodle's player notes here that its page goes away, and from then on hands over by beacons, of which it hears no answer and the
 * browser takes 64 KB; it takes the looking at another tab for the end, too (mod/scorm/request.js).
 */
const MOODLE_CLOSING = 'mod_scorm_is_window_closing';

/**
 * Looks through this window's parents and openers, however many, for an object of a name. Windows of other origins are passed
 * through: what they hold cannot be reached, the windows around them can.
 */
export function findApi(from: Window, name: string): Found | undefined {
	const seen = new Set<Window>();
	const open: (Window | null | undefined)[] = [from];
	while (open.length > 0) {
		const next = open.shift();
		if (!next || seen.has(next)) continue;
		seen.add(next);
		try {
			const found = (next as unknown as Record<string, unknown>)[name];
			if (typeof found === 'object' && found !== null) return { api: found as Api, host: next };
		} catch {
			// A window of another origin.
		}
		open.push(next.parent, openerOf(next));
	}
	return undefined;
}

function openerOf(from: Window): Window | null {
	try {
		return from.opener as Window | null;
	} catch {
		return null;
	}
}

/** Milliseconds until a server counts as one that does not answer. */
const ANSWER_MS = 10_000;

/**
 * Asks the server that a page came from for that page: a session that has ended leads to the login, or is refused.
 * @returns true where it answers, and where the page came from no server
 */
export async function serverAnswers({ location, fetch }: Pick<Window & typeof globalThis, 'location' | 'fetch'>): Promise<boolean> {
	if (!/^https?:$/.test(location.protocol)) return true;
	try {
		const options = { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) } as const;
		const { type, status } = await fetch.call(undefined, location.href.replace(/#.*$/, ''), options);
		return type !== 'opaqueredirect' && status < 500 && ![401, 403].includes(status);
	} catch {
		return false;
	}
}

/** What is set: the name of an element, and its value. */
export type Value = [element: string, value: string];

export class ScormLink {
	readonly #window: Window;
	readonly #names: ApiNames;
	#found: Found | undefined;
	#lost = false;

	constructor(window: Window, names: ApiNames) {
		this.#window = window;
		this.#names = names;
	}

	/** @returns whether there is an API */
	find(): boolean {
		this.#found = findApi(this.#window, this.#names.api);
		this.#lost = this.#found === undefined;
		return !this.#lost;
	}

	/** True after a call that reached nobody. */
	get lost(): boolean {
		return this.#lost;
	}

	/** True where the API is that of Moodle's player. */
	get isMoodle(): boolean {
		return this.#found !== undefined && MOODLE_CLOSING in this.#found.host;
	}

	/** The learner looks at the page again: the LMS may wait for answers. */
	stay(): void {
		if (this.isMoodle) Object.assign(this.#found?.host ?? {}, { [MOODLE_CLOSING]: false });
	}

	initialize(): boolean {
		return this.#yes('initialize', '');
	}
	terminate(): boolean {
		return this.#yes('terminate', '');
	}
	commit(): boolean {
		return this.#yes('commit', '');
	}
	set(element: string, value: string | number): boolean {
		return this.#yes('set', element, `${value}`);
	}
	/** Empty where the LMS has nothing, or does not answer. */
	get(element: string): string {
		const value = this.#call('get', element);
		return value === undefined || value === null ? '' : `${value}`;
	}
	lastError(): string {
		const code = this.#call('lastError');
		return code === undefined || code === null ? '' : `${code}`;
	}

	#yes(name: keyof ApiNames, ...args: string[]): boolean {
		// Some LMSs answer with a boolean, some with its name.
		return `${this.#call(name, ...args)}` === 'true';
	}

	/** The LMS's window may be gone, or its code throw: neither may stop the course. */
	#call(name: keyof ApiNames, ...args: string[]): unknown {
		try {
			const call = this.#found?.api[this.#names[name]];
			if (!call) throw new Error(this.#names[name]);
			const value = call.apply(this.#found?.api, args);
			this.#lost = false;
			return value;
		} catch {
			this.#lost = true;
			return undefined;
		}
	}
}
