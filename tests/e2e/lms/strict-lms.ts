/**
 * An LMS that takes nothing but what the standards allow, for SCORM 1.2 and 2004: it refuses, and notes, every word outside the
 * vocabulary, every text that is too long, every call before the beginning or after the end, and a status before its score.
 * Runs in the browser as it stands: nothing here may come from outside the function.
 */

/** `gone`: the API cannot be found any more, and what is still held of it throws. */
export type Fault = 'refuse' | 'slow' | 'gone';
export type StrictLms = {
	/** the calls, in their order, but for reading */
	log: string[];
	violations: string[];
	fault?: Fault;
	/** what was committed */
	saved: Record<string, string>;
	initialized: number;
	terminated: number;
};

export function installStrictLms(version: '1.2' | '2004'): void {
	const KEY = `strict-lms-${version}`;
	const host = window as unknown as { lms: StrictLms; API?: object; API_1484_11?: object };
	const saved = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string>;
	const lms: StrictLms = { log: [], violations: [], saved, initialized: 0, terminated: 0 };
	host.lms = lms;
	const old = version === '1.2';
	const text = (most: number) => (value: string) => value.length <= most;
	const ascii = (most: number) => (value: string) => value.length <= most && /^[\x20-\x7e]*$/.test(value);
	const one = (words: string) => (value: string) => words.split('|').includes(value);
	const like = (pattern: RegExp) => (value: string) => pattern.test(value);
	const number = (least: number, most: number) => (value: string) => /^-?\d+(\.\d{1,7})?$/.test(value) && Number(value) >= least && Number(value) <= most;
	const timespan = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
	const interval = like(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
	type Rule = (value: string) => boolean;
	const responses: Record<string, Rule> = old
		? {
				choice: like(/^([a-z0-9](,[a-z0-9])*)?$/),
				'true-false': like(/^[01tf]$/),
				'fill-in': text(255),
				matching: like(/^(\w\.\w(,\w\.\w)*)?$/),
			}
		: {
				choice: like(/^([\w]{1,250}(\[,\][\w]{1,250})*)?$/),
				'true-false': like(/^(true|false)$/),
				'fill-in': (value) => value.split('[,]').every((word) => word.length <= 275),
				matching: like(/^(\w+\[\.\]\w+(\[,\]\w+\[\.\]\w+)*)?$/),
			};
	const id = old ? like(/^[\x21-\x7e]{1,255}$/) : like(/^[\w.:/-]{1,4000}$/);
	const types = 'true-false|choice|fill-in|matching|performance|sequencing|likert|numeric';
	const rules: [RegExp, Rule][] = old
		? [
				[/^cmi\.core\.lesson_location$/, ascii(255)],
				[/^cmi\.core\.lesson_status$/, one('passed|completed|failed|incomplete|browsed')],
				[/^cmi\.core\.score\.(raw|min|max)$/, number(0, 100)],
				[/^cmi\.core\.session_time$/, timespan],
				[/^cmi\.core\.exit$/, one('time-out|suspend|logout|')],
				[/^cmi\.suspend_data$/, ascii(4096)],
				[/^cmi\.objectives\.\d+\.id$/, id],
				[/^cmi\.objectives\.\d+\.status$/, one('passed|completed|failed|incomplete|browsed')],
				[/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, number(0, 100)],
				[/^cmi\.interactions\.\d+\.id$/, id],
				[/^cmi\.interactions\.\d+\.type$/, one(types)],
				[/^cmi\.interactions\.\d+\.time$/, like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
				[/^cmi\.interactions\.\d+\.weighting$/, number(-1000, 1000)],
				[/^cmi\.interactions\.\d+\.result$/, (value) => one('correct|wrong|unanticipated|neutral')(value) || number(0, 1000)(value)],
				[/^cmi\.interactions\.\d+\.latency$/, timespan],
			]
		: [
				[/^cmi\.location$/, text(1000)],
				[/^cmi\.completion_status$/, one('completed|incomplete|not attempted|unknown')],
				[/^cmi\.success_status$/, one('passed|failed|unknown')],
				[/^cmi\.score\.(raw|min|max)$/, number(-1e9, 1e9)],
				[/^cmi\.score\.scaled$/, number(-1, 1)],
				[/^cmi\.progress_measure$/, number(0, 1)],
				[/^cmi\.session_time$/, interval],
				[/^cmi\.exit$/, one('time-out|suspend|logout|normal|')],
				[/^cmi\.suspend_data$/, text(64_000)],
				[/^adl\.nav\.request$/, like(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=.+\}(choice|jump))$/)],
				[/^cmi\.objectives\.\d+\.id$/, id],
				[/^cmi\.objectives\.\d+\.completion_status$/, one('completed|incomplete|not attempted|unknown')],
				[/^cmi\.objectives\.\d+\.success_status$/, one('passed|failed|unknown')],
				[/^cmi\.objectives\.\d+\.progress_measure$/, number(0, 1)],
				[/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, number(-1e9, 1e9)],
				[/^cmi\.objectives\.\d+\.score\.scaled$/, number(-1, 1)],
				[/^cmi\.interactions\.\d+\.id$/, id],
				[/^cmi\.interactions\.\d+\.type$/, one(`${types}|long-fill-in|other`)],
				[/^cmi\.interactions\.\d+\.timestamp$/, like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2})?(Z|[+-]\d\d:\d\d)?$/)],
				[/^cmi\.interactions\.\d+\.weighting$/, number(-1e9, 1e9)],
				[/^cmi\.interactions\.\d+\.result$/, (value) => one('correct|incorrect|unanticipated|neutral')(value) || number(-1e9, 1e9)(value)],
				[/^cmi\.interactions\.\d+\.latency$/, interval],
				[/^cmi\.interactions\.\d+\.description$/, text(250)],
			];
	const readable: Record<string, string> = old
		? { 'cmi.core.student_id': 'hoc-vien-1', 'cmi.core.lesson_mode': 'normal', 'cmi.core.lesson_status': 'not attempted', 'cmi.student_data.mastery_score': '' }
		: {
				'cmi.learner_id': 'hoc-vien-1',
				'cmi.mode': 'normal',
				'cmi.completion_status': 'unknown',
				'cmi.success_status': 'unknown',
				'cmi.scaled_passing_score': '',
			};
	const suspended = saved[old ? 'cmi.core.exit' : 'cmi.exit'] === 'suspend';
	const values: Record<string, string> = { ...readable, ...(suspended ? saved : {}) };
	let open = false;
	let ended = false;
	let error = '0';
	const bad = (what: string, code: string) => {
		lms.violations.push(what);
		error = code;
		return 'false';
	};
	const idsOf = (list: string) =>
		Object.entries(values).flatMap(([name, value]) => (name.startsWith(`cmi.${list}.`) && /\.\d+\.id$/.test(name) ? [value] : []));
	const count = () => idsOf('interactions').length;
	const wait = () => {
		const until = Date.now() + 500;
		while (lms.fault === 'slow' && Date.now() < until);
	};
	const usable = (what: string): boolean => {
		if (lms.fault === 'gone') throw new Error('the LMS has gone');
		error = '0';
		if (open && !ended) return true;
		bad(`${what} ${ended ? 'after the end' : 'before the beginning'}`, ended ? '123' : '301');
		return false;
	};
	function set(name: string, value: string): string {
		if (!usable(`set ${name}`)) return 'false';
		lms.log.push(`${name}=${value}`);
		const [, index, part] = /^cmi\.interactions\.(\d+)\.(.+?)(?:\.\d+\.pattern)?$/.exec(name) ?? [name, '', ''];
		if (index !== '' && index !== undefined) {
			const first = part === 'id' && Number(index) <= count();
			if (!first && Number(index) >= count()) return bad(`${name}: no such interaction`, '351');
			const type = values[`cmi.interactions.${index}.type`];
			if (part === 'correct_responses' || part === (old ? 'student_response' : 'learner_response')) {
				if (type === undefined) return bad(`${name}: before the type`, '408');
				const plain = part === 'correct_responses' ? value.replace(/^(\{\w+=\w+\})+/, '') : value;
				if (!responses[type]?.(plain)) return bad(`${name}=${value}: no ${type}`, '406');
				values[name] = value;
				return 'true';
			}
		}
		const [, place, field] = /^cmi\.objectives\.(\d+)\.(.+)$/.exec(name) ?? [];
		if (place !== undefined && values[name] !== value) {
			const ids = idsOf('objectives');
			const isNew = field === 'id' && Number(place) === ids.length;
			if (Number(place) >= ids.length && !isNew) return bad(`${name}: no such objective`, '351');
			if (field === 'id' && !old && (!isNew || ids.includes(value))) return bad(`${name}=${value}: an id is written once, and is that of one objective`, '351');
		}
		const rule = rules.find(([pattern]) => pattern.test(name))?.[1];
		if (!rule) return bad(`${name}: unknown`, '401');
		if (!rule(value)) return bad(`${name}=${value.slice(0, 80)} (${value.length}): not allowed`, '405');
		const judges = old ? name === 'cmi.core.lesson_status' && ['passed', 'failed'].includes(value) : name === 'cmi.success_status' && value !== 'unknown';
		if (judges && !values[old ? 'cmi.core.score.raw' : 'cmi.score.scaled']) return bad(`${name}=${value}: before the score`, '408');
		values[name] = value;
		return 'true';
	}
	function get(name: string): string {
		if (!usable(`get ${name}`)) return '';
		const [, list] = /^cmi\.(interactions|objectives)\._count$/.exec(name) ?? [];
		if (list !== undefined) return `${idsOf(list).length}`;
		if (old && /^cmi\.interactions\.\d/.test(name)) {
			bad(`get ${name}: can only be written`, '404');
			return '';
		}
		if (name in values) return values[name] ?? '';
		error = rules.some(([pattern]) => pattern.test(name)) ? (old ? '0' : '403') : '401';
		return '';
	}
	function commit(): string {
		if (!usable('commit')) return 'false';
		wait();
		lms.log.push('commit');
		if (lms.fault === 'refuse') {
			error = '391';
			return 'false';
		}
		lms.saved = { ...values };
		localStorage.setItem(KEY, JSON.stringify(lms.saved));
		return 'true';
	}
	function initialize(): string {
		if (lms.fault === 'gone') throw new Error('the LMS has gone');
		lms.initialized++;
		lms.log.push('initialize');
		if (open || ended) {
			error = old ? '101' : ended ? '104' : '103';
			return 'false';
		}
		open = true;
		error = '0';
		return 'true';
	}
	function terminate(): string {
		if (!usable('terminate')) return 'false';
		lms.terminated++;
		lms.log.push('terminate');
		ended = true;
		if (lms.fault === 'refuse') return 'false';
		lms.saved = { ...values };
		localStorage.setItem(KEY, JSON.stringify(lms.saved));
		return 'true';
	}
	const names = old
		? (['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'] as const)
		: (['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'] as const);
	const calls = [initialize, terminate, get, set, commit, () => error];
	const api = Object.fromEntries(names.map((name, index) => [name, calls[index]]));
	Object.defineProperty(host, old ? 'API' : 'API_1484_11', { configurable: true, get: () => (lms.fault === 'gone' ? undefined : api) });
}
