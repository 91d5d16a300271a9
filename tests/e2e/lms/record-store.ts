/**
 * An LMS for cmi5 with its record store: launches, gives the token once, keeps documents, and refuses statements that break the
 * rules of the profile (cmi5 Quartz, 9 and 10): the order in a session, what comes once, and what each statement has to carry.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { statementFaults } from '../../unit/xapi-rules.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const ACTIVITY = 'https://lms.example.org/activities/khoa-thu';
const GROUPING = 'https://example.org/khoa-hoc/khoa-thu/#hoc';

export type Statement = {
	id: string;
	timestamp?: string;
	actor: { account?: { name: string } };
	verb: { id: string };
	object: { id: string };
	context?: { registration?: string; contextActivities?: Record<string, { id: string }[]>; extensions?: Record<string, unknown> };
	result?: { score?: { scaled?: number }; success?: boolean; completion?: boolean; duration?: string };
};
type Session = { id: string; token: string; tokenGiven: boolean; launchData: object; ended: boolean; verbs: string[]; preferencesAsked: boolean };

export class RecordStore {
	readonly registration = randomUUID();
	readonly statements: Statement[] = [];
	readonly violations: string[] = [];
	readonly documents = new Map<string, string>();
	/** the store answers nothing, as when the network is gone */
	offline = false;
	/** sessions that the store never hears again, however long their window still tries */
	readonly #cutOff = new Set<string>();
	/** where the LMS wants the learner to go at the end */
	returnURL = '/returned';
	/** the answer is lost on its way back */
	forgetful = false;
	readonly #sessions: Session[] = [];

	/** Begins a session. @returns the address to open, from the root */
	launch(mode: 'Normal' | 'Browse' | 'Review' = 'Normal', masteryScore: number | undefined = 0.6): string {
		const session: Session = {
			id: randomUUID(),
			token: Buffer.from(randomUUID()).toString('base64'),
			tokenGiven: false,
			ended: false,
			verbs: [],
			preferencesAsked: false,
			launchData: {
				contextTemplate: {
					contextActivities: { grouping: [{ objectType: 'Activity', id: GROUPING }] },
					extensions: { [SESSION]: '' },
				},
				launchMode: mode,
				moveOn: 'CompletedAndPassed',
				returnURL: this.returnURL,
				...(masteryScore === undefined ? {} : { masteryScore }),
			},
		};
		(session.launchData as { contextTemplate: { extensions: Record<string, string> } }).contextTemplate.extensions[SESSION] = session.id;
		this.#sessions.push(session);
		const values = new URLSearchParams({
			endpoint: '/xapi/',
			fetch: `/token?session=${session.id}`,
			actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'hoc-vien-1' } }),
			registration: this.registration,
			activityId: ACTIVITY,
		});
		return `/p/cmi5/index.html?${values}`;
	}

	/** Ends all that the sessions until now can say; a later one reaches the store. */
	cutOff(): void {
		for (const { token } of this.#sessions) this.#cutOff.add(token);
	}

	/** The verbs that were said, in their order. */
	verbs(): string[] {
		return this.statements.map(({ verb }) => verb.id.replace(VERBS, ''));
	}

	/** Answers what belongs to the store. */
	answer = (request: IncomingMessage, response: ServerResponse, url: URL): boolean => {
		if (url.pathname === '/returned') {
			response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Trở lại</title>');
			return true;
		}
		if (url.pathname !== '/token' && !url.pathname.startsWith('/xapi/')) return false;
		const [, token = ''] = request.headers.authorization?.split(' ') ?? [];
		if (this.offline || this.#cutOff.has(token)) {
			request.socket.destroy();
			return true;
		}
		let body = '';
		request.setEncoding('utf8').on('data', (text: string) => {
			body += text;
		});
		request.on('end', () => {
			const { status, content } = url.pathname === '/token' ? this.#token(request, url) : this.#xapi(request, url, body);
			if (this.forgetful && status < 300 && request.method !== 'GET') {
				this.forgetful = false;
				request.socket.destroy();
				return;
			}
			response.writeHead(status, { 'content-type': 'application/json' }).end(content === undefined ? '' : JSON.stringify(content));
		});
		return true;
	};

	#token(request: IncomingMessage, url: URL): { status: number; content?: object } {
		const session = this.#sessions.find(({ id }) => id === url.searchParams.get('session'));
		if (request.method !== 'POST' || !session) return this.#refuse('a token without a launch', 400);
		if (session.tokenGiven) return { status: 200, content: { 'error-code': '1', 'error-text': 'đã dùng' } };
		session.tokenGiven = true;
		return { status: 200, content: { 'auth-token': session.token } };
	}

	#xapi(request: IncomingMessage, url: URL, body: string): { status: number; content?: unknown } {
		const session = this.#sessions.find(({ token }) => request.headers.authorization === `Basic ${token}`);
		if (!session) return this.#refuse('no token', 401);
		if (!`${request.headers['x-experience-api-version']}`.startsWith('1.0')) return this.#refuse('no version', 400);
		if (url.pathname === '/xapi/activities/state') return this.#document(request, url, body, session);
		if (url.pathname === '/xapi/agents/profile') {
			session.preferencesAsked = true;
			return { status: 404 };
		}
		if (url.pathname !== '/xapi/statements' || (request.method !== 'POST' && request.method !== 'PUT')) return this.#refuse(url.pathname, 404);
		const all = [JSON.parse(body) as Statement | Statement[]].flat();
		if (request.method === 'PUT' && all[0]?.id !== url.searchParams.get('statementId')) return this.#refuse('another id', 400);
		// As ADL's player does: it looks at each statement of a request before it takes the first.
		if (!session.preferencesAsked) return { status: 403 };
		if (session.verbs.length === 0 && all.length > 1) return this.#refuse('statements in one request with initialized', 403);
		const fresh = all.filter((statement) => !this.statements.some(({ id }) => id === statement.id));
		const changed = all.some((statement) => {
			const known = this.statements.find(({ id }) => id === statement.id);
			return known !== undefined && JSON.stringify(known) !== JSON.stringify(statement);
		});
		if (changed) return { status: 409 };
		for (const statement of fresh) {
			const wrong = statementFaults(statement)[0] ?? this.#wrong(statement, session);
			if (wrong) return this.#refuse(wrong, 400);
			this.statements.push(statement);
			session.verbs.push(statement.verb.id.replace(VERBS, ''));
		}
		return { status: 200, content: all.map(({ id }) => id) };
	}

	#document(request: IncomingMessage, url: URL, body: string, session: Session): { status: number; content?: unknown } {
		const id = url.searchParams.get('stateId') ?? '';
		if (url.searchParams.get('registration') !== this.registration || url.searchParams.get('activityId') !== ACTIVITY)
			return this.#refuse('a document of another course', 400);
		if (id === 'LMS.LaunchData')
			return request.method === 'GET' ? { status: 200, content: session.launchData } : this.#refuse('the launch data is the LMS’s', 403);
		if (request.method === 'GET') return this.documents.has(id) ? { status: 200, content: JSON.parse(this.documents.get(id) ?? '') } : { status: 404 };
		this.documents.set(id, body);
		return { status: 204 };
	}

	#wrong({ id, timestamp, actor, verb, object, context, result }: Statement, session: Session): string | undefined {
		const name = verb.id.replace(VERBS, '');
		const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(name);
		const categories = (context?.contextActivities?.category ?? []).map((activity) => activity.id);
		const registered = (other: string) => this.statements.some((one) => one.verb.id === VERBS + other);
		const mode = (session.launchData as { launchMode: string; masteryScore?: number }).launchMode;
		const mastery = (session.launchData as { masteryScore?: number }).masteryScore;
		const moves = ['completed', 'passed', 'failed'].includes(name);
		if (!/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)) return `${name}: no UUID`;
		if (!timestamp?.endsWith('Z')) return `${name}: no time in UTC`;
		if (actor.account?.name !== 'hoc-vien-1') return `${name}: another learner`;
		if (context?.registration !== this.registration) return `${name}: no registration`;
		if (context.extensions?.[SESSION] !== session.id) return `${name}: another session`;
		if (!context.contextActivities?.grouping?.some((activity) => activity.id === GROUPING)) return `${name}: without the context of the LMS`;
		if (session.ended) return `${name}: after terminated`;
		if (session.verbs.length === 0 && name !== 'initialized') return `${name}: before initialized`;
		if (!defined) return categories.includes(CATEGORY) ? `${name}: claims to be defined by cmi5` : undefined;
		if (!categories.includes(CATEGORY)) return `${name}: without its category`;
		if (moves !== categories.includes(MOVE_ON)) return `${name}: category moveon`;
		if (object.id !== ACTIVITY) return `${name}: about another activity`;
		if (session.verbs.includes(name)) return `${name}: twice in a session`;
		if (moves && mode !== 'Normal') return `${name}: in mode ${mode}`;
		if ((name === 'completed' || name === 'passed') && registered(name)) return `${name}: twice in a registration`;
		if (name === 'failed' && registered('passed')) return 'failed after passed';
		if ((name === 'passed' || name === 'failed') && session.verbs.some((other) => other === 'passed' || other === 'failed'))
			return `${name}: judged twice in a session`;
		if (name === 'completed' && (result?.completion !== true || !result.duration)) return 'completed: no completion or duration';
		if (name === 'passed' && (result?.success !== true || !result.duration)) return 'passed: no success or duration';
		if (name === 'failed' && (result?.success !== false || !result.duration)) return 'failed: no success or duration';
		if (name === 'terminated' && !result?.duration) return 'terminated: no duration';
		if ((name === 'passed' || name === 'failed') && mastery !== undefined) {
			if (context.extensions?.[MASTERY] !== mastery) return `${name}: no masteryScore`;
			if ((result?.score?.scaled ?? 0) >= mastery !== (name === 'passed')) return `${name}: against the masteryScore`;
		}
		if (name === 'terminated') session.ended = true;
		return undefined;
	}

	#refuse(what: string, status: number): { status: number } {
		this.violations.push(what);
		return { status };
	}
}
