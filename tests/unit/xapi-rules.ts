/** What a strict record store refuses in a statement (xAPI 1.0.3, part two, 2 and 4). */

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
/** RFC 5646 as far as language maps use it. */
const TAG = /^[a-z]{2,8}(-[A-Za-z\d]{1,8})*$/;
const INTERACTIONS = 'true-false choice fill-in long-fill-in matching performance sequencing likert numeric other'.split(' ');
const CMI = 'http://adlnet.gov/expapi/activities/cmi.interaction';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

/** @returns what is wrong, a line for each; nothing where a strict store takes the statement */
export function statementFaults(statement: unknown): string[] {
	const faults: string[] = [];
	const refuse = (wrong: boolean, what: string) => void (wrong && faults.push(what));
	const known = (value: Fields, keys: string, where: string) => {
		for (const key of Object.keys(value)) refuse(!keys.split(' ').includes(key), `${where}: “${key}” is no property`);
	};
	const map = (value: unknown, where: string) => {
		if (value === undefined) return;
		if (!isFields(value)) return refuse(true, `${where}: no language map`);
		for (const [tag, text] of Object.entries(value)) refuse(!TAG.test(tag) || typeof text !== 'string', `${where}: “${tag}”`);
	};
	const extensions = (value: unknown, where: string) => {
		if (value === undefined) return;
		if (!isFields(value)) return refuse(true, `${where}: no extensions`);
		for (const key of Object.keys(value)) refuse(!isIri(key), `${where}: “${key}” is no IRI`);
	};
	const activity = (value: unknown, where: string) => {
		if (!isFields(value)) return refuse(true, `${where}: no activity`);
		known(value, 'id objectType definition', where);
		refuse(!isIri(value.id), `${where}: id`);
		refuse(value.objectType !== undefined && value.objectType !== 'Activity', `${where}: objectType`);
		if (value.definition !== undefined) definition(value.definition, `${where}.definition`);
	};
	const definition = (value: unknown, where: string) => {
		if (!isFields(value)) return refuse(true, `${where}: none`);
		known(value, 'name description type moreInfo extensions interactionType correctResponsesPattern choices scale source target steps', where);
		map(value.name, `${where}.name`);
		map(value.description, `${where}.description`);
		extensions(value.extensions, `${where}.extensions`);
		refuse(value.type !== undefined && !isIri(value.type), `${where}: type`);
		const { interactionType: kind, correctResponsesPattern: pattern } = value;
		refuse(kind !== undefined && !INTERACTIONS.includes(`${kind}`), `${where}: interactionType ${kind}`);
		refuse(value.type === CMI && kind === undefined, `${where}: an interaction of no kind`);
		refuse(pattern !== undefined && !(Array.isArray(pattern) && pattern.every((one) => typeof one === 'string')), `${where}: correctResponsesPattern`);
		for (const list of ['choices', 'scale', 'source', 'target', 'steps']) {
			const all = value[list];
			if (all === undefined) continue;
			if (!Array.isArray(all)) refuse(true, `${where}: ${list}`);
			else {
				for (const one of all as Fields[]) {
					refuse(typeof one.id !== 'string' || /\s/.test(one.id), `${where}.${list}: id`);
					map(one.description, `${where}.${list}`);
				}
				refuse(new Set((all as Fields[]).map(({ id }) => id)).size < all.length, `${where}.${list}: ids`);
			}
		}
	};
	const score = (value: unknown) => {
		if (value === undefined) return;
		if (!isFields(value)) return refuse(true, 'result.score: none');
		known(value, 'scaled raw min max', 'result.score');
		const { scaled, raw, min, max } = value;
		for (const one of [scaled, raw, min, max]) refuse(one !== undefined && !Number.isFinite(one), 'result.score: no number');
		refuse(scaled !== undefined && Math.abs(Number(scaled)) > 1, 'result.score: scaled');
		refuse(min !== undefined && max !== undefined && Number(min) >= Number(max), 'result.score: min and max');
		refuse(raw !== undefined && (Number(raw) < Number(min ?? raw) || Number(raw) > Number(max ?? raw)), 'result.score: raw');
	};
	if (!isFields(statement)) return ['no statement'];
	refuse(/null/.test(JSON.stringify({ ...statement, object: undefined })), 'null');
	known(statement, 'id actor verb object result context timestamp stored authority version attachments', 'statement');
	refuse(!UUID.test(`${statement.id}`), 'id');
	refuse(!TIME.test(`${statement.timestamp}`) || Number.isNaN(Date.parse(`${statement.timestamp}`)), 'timestamp');
	const { verb, object, result, context } = statement;
	if (isFields(verb)) {
		known(verb, 'id display', 'verb');
		refuse(!isIri(verb.id), 'verb: id');
		map(verb.display, 'verb.display');
	} else refuse(true, 'verb');
	activity(object, 'object');
	if (result !== undefined && !isFields(result)) refuse(true, 'result');
	if (isFields(result)) {
		known(result, 'score success completion response duration extensions', 'result');
		score(result.score);
		for (const key of ['success', 'completion']) refuse(key in result && typeof result[key] !== 'boolean', `result: ${key}`);
		refuse(result.response !== undefined && typeof result.response !== 'string', 'result: response');
		refuse(result.duration !== undefined && !DURATION.test(`${result.duration}`), `result: duration ${result.duration}`);
		extensions(result.extensions, 'result.extensions');
	}
	if (context !== undefined && !isFields(context)) refuse(true, 'context');
	if (isFields(context)) {
		known(context, 'registration instructor team contextActivities revision platform language statement extensions', 'context');
		extensions(context.extensions, 'context.extensions');
		for (const [kind, all] of Object.entries((context.contextActivities ?? {}) as Fields)) {
			refuse(!['parent', 'grouping', 'category', 'other'].includes(kind), `contextActivities: ${kind}`);
			for (const one of [all].flat()) activity(one, `contextActivities.${kind}`);
		}
	}
	return faults;
}
