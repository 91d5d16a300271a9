/**
 * What Moodle does with a SCORM package, as it was observed on Moodle 4.5 with its default settings and as its player's code has it
 * (mod/scorm/request.js, datamodels/scorm_12.js, datamodels/scorm_13.js): the attempt that its server keeps, and the API that it puts
 * into the page. It refuses less than the standards do, and loses more. `installMoodle` runs in the browser as it stands: nothing in
 * it may come from outside the function.
 */

export type Version = '1.2' | '2004';

/** What reaches the server, and how the server answers. */
export type Fault = 'unreachable' | 'bad-gateway' | 'expired';

/** One learner's attempt on the server. */
export type Attempt = {
	version: Version;
	/** every element that was stored, by its name in the standard */
	tracks: Record<string, string>;
	/** the learner chose «Preview» */
	preview: boolean;
	/** of the manifest; empty where it names none */
	mastery: string;
	fault?: Fault | undefined;
	/** bytes of each request that arrived, beacons among them */
	requests: { beacon: boolean; size: number }[];
};

export const newAttempt = (version: Version): Attempt => ({ version, tracks: {}, preview: false, mastery: '', requests: [] });

/** What the server puts into the page when a package is launched. */
export type LaunchData = { version: Version; mode: 'normal' | 'browse' | 'review'; mastery: string; tracks: Record<string, string> };

const FINISHED = ['passed', 'completed', 'failed'];

/** An attempt that has ended opens for review alone. */
export function launchData({ version, tracks, preview, mastery }: Attempt): LaunchData {
	const ended = version === '1.2' ? FINISHED.includes(tracks['cmi.core.lesson_status'] ?? '') : tracks['cmi.completion_status'] === 'completed';
	// 2004: what was suspended comes back; an attempt that ended otherwise begins with an empty state.
	const lost = version === '2004' && tracks['cmi.exit'] !== 'suspend' ? ['cmi.suspend_data', 'cmi.location'] : [];
	const kept = Object.fromEntries(Object.entries(tracks).filter(([name]) => !lost.includes(name)));
	return { version, mode: preview ? 'browse' : ended ? 'review' : 'normal', mastery, tracks: kept };
}

/**
 * `datamodel.php`: stores what was sent.
 * @returns the status and the body of the answer; none where nobody answers
 */
export function store(attempt: Attempt, mode: LaunchData['mode'], sent: Record<string, string>, beacon: boolean): [status: number, body: string] | undefined {
	if (attempt.fault === 'unreachable') return undefined;
	if (attempt.fault === 'bad-gateway') return [502, '<html>Bad Gateway</html>'];
	// The page of the login, as any page without a session.
	if (attempt.fault === 'expired') return [200, '<!DOCTYPE html>'];
	attempt.requests.push({ beacon, size: beaconSize(sent) });
	if (mode !== 'review') Object.assign(attempt.tracks, sent);
	return [200, 'true\n0'];
}

/** How the API reaches the server. */
export type Wire = {
	/** @returns the status and the body of the answer; none where nobody answered */
	request: (sent: Record<string, string>) => [status: number, body: string] | undefined;
	/** @returns whether the browser has taken it */
	beacon: (sent: Record<string, string>) => boolean;
};

/**
 * Puts the API of a launch into a window.
 * @param window where the package looks for it; its events tell the API that the page goes away
 */
export function installMoodle(window: Pick<Window, 'addEventListener'>, launch: LaunchData, wire: Wire): void {
	const { version, mode, mastery, tracks } = launch;
	const old = version === '1.2';
	// For the whole page, and never taken back: looking at another tab is a closing, too.
	const page = Object.assign(window, { mod_scorm_is_window_closing: false });
	for (const name of ['beforeunload', 'unload', 'pagehide', 'visibilitychange']) {
		window.addEventListener(name, () => {
			page.mod_scorm_is_window_closing = true;
		});
	}
	const text = (most: number) => new RegExp(`^[\\u0000-\\uFFFF]{0,${most}}$`);
	const decimal = old ? /^-?([0-9]{0,3})(\.[0-9]*)?$/ : /^-?([0-9]{1,5})(\.[0-9]{1,18})?$/;
	const timespan = /^P(\d+Y)?(\d+M)?(\d+D)?(T(((\d+H)(\d+M)?(\d+(\.\d{1,2})?S)?)|((\d+M)(\d+(\.\d{1,2})?S)?)|((\d+(\.\d{1,2})?S))))?$/;
	// Seconds without a fraction have no `Z`, seconds with `Z` have a fraction.
	const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d)(:\d\d)?)?$/;
	const described = /^(\{lang=([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9-]{2,8})?\})?([^{].{0,250}$)?/;
	const types = /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;
	/** What may be written, with `n` for every number. What is left out is read only or unknown. */
	const formats: Record<string, RegExp> = old
		? {
				'cmi.core.lesson_location': text(255),
				'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
				'cmi.core.score.raw': decimal,
				'cmi.core.score.min': decimal,
				'cmi.core.score.max': decimal,
				'cmi.core.session_time': /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/,
				'cmi.core.exit': /^(time-out|suspend|logout|)$/,
				'cmi.suspend_data': text(4096),
				'cmi.objectives.n.id': /^[!-~]{0,255}$/,
				'cmi.objectives.n.status': /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
				'cmi.objectives.n.score.raw': decimal,
				'cmi.objectives.n.score.min': decimal,
				'cmi.objectives.n.score.max': decimal,
				'cmi.interactions.n.id': /^[!-~]{0,255}$/,
				'cmi.interactions.n.objectives.n.id': /^[!-~]{0,255}$/,
				'cmi.interactions.n.time': /^([0-2][0-9]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{1,2})?$/,
				'cmi.interactions.n.type': types,
				'cmi.interactions.n.correct_responses.n.pattern': text(255),
				'cmi.interactions.n.weighting': decimal,
				'cmi.interactions.n.student_response': text(255),
				'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral|([0-9]{0,3})?(\.[0-9]*)?)$/,
				'cmi.interactions.n.latency': /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/,
			}
		: {
				'cmi.location': text(1000),
				'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
				'cmi.success_status': /^(passed|failed|unknown)$/,
				'cmi.score.raw': decimal,
				'cmi.score.min': decimal,
				'cmi.score.max': decimal,
				'cmi.score.scaled': decimal,
				'cmi.progress_measure': decimal,
				'cmi.session_time': timespan,
				'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
				'cmi.suspend_data': text(64_000),
				'adl.nav.request': /^(previous|continue|exit|exitAll|abandon|abandonAll|suspendAll)$/,
				'cmi.objectives.n.id': /^\S{1,4000}$/,
				'cmi.objectives.n.success_status': /^(passed|failed|unknown)$/,
				'cmi.objectives.n.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
				'cmi.objectives.n.progress_measure': decimal,
				'cmi.objectives.n.description': described,
				'cmi.objectives.n.score.scaled': decimal,
				'cmi.objectives.n.score.raw': decimal,
				'cmi.objectives.n.score.min': decimal,
				'cmi.objectives.n.score.max': decimal,
				'cmi.interactions.n.id': /^\S{1,4000}$/,
				'cmi.interactions.n.objectives.n.id': /^\S{1,4000}$/,
				'cmi.interactions.n.timestamp': timestamp,
				'cmi.interactions.n.type': new RegExp(`${types.source}|^(long-fill-in|other)$`),
				'cmi.interactions.n.correct_responses.n.pattern': text(4000),
				'cmi.interactions.n.weighting': decimal,
				'cmi.interactions.n.learner_response': text(4000),
				'cmi.interactions.n.result': /^(correct|incorrect|unanticipated|neutral|-?([0-9]{1,4})(\.[0-9]{1,18})?)$/,
				'cmi.interactions.n.latency': timespan,
				'cmi.interactions.n.description': described,
			};
	const session = old ? 'cmi.core.session_time' : 'cmi.session_time';
	const status = old ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	const readable: Record<string, string> = old
		? {
				'cmi.core.student_id': 'hoc-vien-1',
				'cmi.core.lesson_mode': mode,
				'cmi.core.lesson_status': 'not attempted',
				'cmi.student_data.mastery_score': mastery,
			}
		: { 'cmi.learner_id': 'hoc-vien-1', 'cmi.mode': mode, 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.scaled_passing_score': '' };
	const values: Record<string, string> = { ...readable, ...tracks };
	/** 1.2 sends what has changed since it was sent last, whether that arrived or not. */
	const sent: Record<string, string> = { ...values };
	let open = false;
	let over = false;
	let error = '0';
	const generic = (name: string) => name.replace(/\.\d+(?=\.)/g, '.n');
	const countOf = (list: string) => {
		const pattern = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d+)\\.`);
		return new Set(Object.keys(values).flatMap((name) => pattern.exec(name)?.[1] ?? [])).size;
	};

	/** `DoRequest`: an answer of the server is read; a beacon, and what nobody answered, is taken for kept. */
	function deliver(data: Record<string, string>): boolean {
		if (!page.mod_scorm_is_window_closing) {
			const answer = wire.request(data);
			if (answer) return answer[0] === 200 && answer[1].startsWith('true');
		}
		wire.beacon(data);
		return true;
	}
	function collect(): Record<string, string> {
		const names = Object.keys(values).filter((name) => generic(name) in formats && name !== session && name !== 'adl.nav.request');
		const wanted = old ? names.filter((name) => sent[name] !== values[name]) : names;
		for (const name of wanted) sent[name] = values[name] ?? '';
		return Object.fromEntries(wanted.map((name) => [name, values[name] ?? '']));
	}
	const usable = (codes: { early: string; late: string }): boolean => {
		error = open ? '0' : over ? codes.late : codes.early;
		return open;
	};
	function set(name: string, value: string): string {
		if (!usable(old ? { early: '301', late: '301' } : { early: '132', late: '133' })) return 'false';
		const format = formats[generic(name)];
		if (!format?.test(`${value}`)) {
			error = format ? (old ? '405' : '406') : old ? '201' : '401';
			return 'false';
		}
		const [, list, index] = /^(cmi\.(?:interactions|objectives))\.(\d+)\./.exec(name) ?? [];
		if (list && Number(index) > countOf(list)) {
			error = old ? '201' : '351';
			return 'false';
		}
		const isObjective = /^cmi\.objectives\.\d+\.id$/.test(name);
		const other = Object.keys(values).some((known) => known !== name && generic(known) === 'cmi.objectives.n.id' && values[known] === value);
		// The id of an objective is written once, and no other has it.
		if (!old && isObjective && (other || ![undefined, value].includes(values[name]))) {
			error = '351';
			return 'false';
		}
		values[name] = `${value}`;
		return 'true';
	}
	function get(name: string): string {
		if (!usable(old ? { early: '301', late: '301' } : { early: '122', late: '123' })) return '';
		const list = /^(cmi\.(?:interactions|objectives))\._count$/.exec(name)?.[1];
		if (list) return `${countOf(list)}`;
		const writeOnly = old ? /^cmi\.(interactions\.\d|core\.exit|core\.session_time)/ : /^cmi\.(exit|session_time)$/;
		if (writeOnly.test(name)) error = old ? '404' : '405';
		else if (values[name] !== undefined) return values[name];
		else error = old ? '0' : '403';
		return '';
	}
	function commit(): string {
		if (!usable(old ? { early: '301', late: '301' } : { early: '142', late: '143' })) return 'false';
		const kept = deliver(collect());
		error = kept ? '0' : '101';
		return `${kept}`;
	}
	function terminate(): string {
		if (!usable(old ? { early: '301', late: '301' } : { early: '112', late: '113' })) return 'false';
		if (old) {
			if (values[status] === 'not attempted') values[status] = 'completed';
			const raw = values['cmi.core.score.raw'] ?? '';
			if (mode === 'normal' && mastery !== '' && raw !== '') values[status] = Number.parseFloat(raw) >= Number.parseFloat(mastery) ? 'passed' : 'failed';
		}
		const kept = deliver(collect());
		error = kept ? '0' : '101';
		// 1.2 is over whatever the server said; 2004 can be ended again.
		if (old || kept) {
			open = false;
			over = true;
		}
		return `${kept}`;
	}
	function initialize(): string {
		// 1.2 can be begun again after its end; 2004 cannot.
		error = open ? (old ? '101' : '103') : over && !old ? '104' : '0';
		if (error !== '0') return 'false';
		open = true;
		return 'true';
	}
	const names = old
		? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError']
		: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
	const calls = [initialize, terminate, get, set, commit, () => error];
	Object.assign(window, { [old ? 'API' : 'API_1484_11']: Object.fromEntries(names.map((name, index) => [name, calls[index]])) });
}

/** What browsers take of a page's beacons and keepalive requests that are on their way, in bytes. */
const BEACON_QUOTA = 65_536;
/** Bytes around each field of a form that a beacon carries. */
const FIELD = 110;

/** The size of a beacon: a form in parts, in UTF-8. */
const beaconSize = (sent: Record<string, string>): number =>
	Object.entries(sent).reduce((sum, [name, value]) => sum + FIELD + Buffer.byteLength(name) + Buffer.byteLength(value), 0);

/**
 * A wire for tests without a browser: beacons share the quota of a page, and arrive when it is gone.
 * @param attempt on the server
 */
export function nodeWire(attempt: Attempt, mode: LaunchData['mode']): Wire & { /** the page is gone: what its beacons carry arrives */ arrive(): void } {
	let waiting: Record<string, string>[] = [];
	return {
		request: (sent) => store(attempt, mode, sent, false),
		beacon(sent) {
			const used = waiting.reduce((sum, each) => sum + beaconSize(each), 0);
			if (used + beaconSize(sent) > BEACON_QUOTA) return false;
			waiting.push(sent);
			return true;
		},
		arrive() {
			for (const sent of waiting) store(attempt, mode, sent, true);
			waiting = [];
		},
	};
}
