/**
 * The connection to an LMS by the API of SCORM: found in the windows around, called with care, found again where it was lost.
 * Own code rather than pipwerks-scorm-api-wrapper: that one stops at 500 windows and knows one API for the whole page, sets
 * statuses by itself, and neither tells a commit that failed from one that was kept nor looks for an API that is gone.
 */

export type ApiNames = { api: string; initialize: string; terminate: string; get: string; set: string; commit: string; lastError: string };
type Api = Record<string, ((...args: string[]) => unknown) | undefined>;

/**
 * Looks through this window's parents and openers, however many, for an object of a name. Windows of other origins are passed
 * through: what they hold cannot be reached, the windows around them can.
 */
export function findApi(from: Window, name: string): Api | undefined {
	const seen = new Set<Window>();
	const open: (Window | null | undefined)[] = [from];
	while (open.length > 0) {
		const next = open.shift();
		if (!next || seen.has(next)) continue;
		seen.add(next);
		try {
			const found = (next as unknown as Record<string, unknown>)[name];
			if (typeof found === 'object' && found !== null) return found as Api;
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

export class ScormLink {
	readonly #window: Window;
	readonly #names: ApiNames;
	#api: Api | undefined;
	#lost = false;

	constructor(window: Window, names: ApiNames) {
		this.#window = window;
		this.#names = names;
	}

	/** @returns whether there is an API */
	find(): boolean {
		this.#api = findApi(this.#window, this.#names.api);
		this.#lost = this.#api === undefined;
		return !this.#lost;
	}

	/** True after a call that reached nobody. */
	get lost(): boolean {
		return this.#lost;
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
			const call = this.#api?.[this.#names[name]];
			if (!call) throw new Error(this.#names[name]);
			const value = call.apply(this.#api, args);
			this.#lost = false;
			return value;
		} catch {
			this.#lost = true;
			return undefined;
		}
	}
}
