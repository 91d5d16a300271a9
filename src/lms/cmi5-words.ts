/** The words of cmi5 (Quartz, 1st edition) and of xAPI 1.0.3, as statements use them. */
import type { Activities, Context, Json, LaunchAddress, LaunchData } from './cmi5-launch.ts';

export const VERBS = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
/** What cmi5 defines itself; every other verb is «cmi5 allowed». */
export type Defined = keyof typeof VERBS;

export const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
export const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
export const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export type Statement = { id: string; timestamp: string; actor: Json; verb: Json & { id: string }; object: Json; context: Context; result?: Json };

/** True for what moves the course on or frames its session. */
export const isDefined = ({ verb }: Statement): boolean => Object.values<string>(VERBS).includes(verb.id);

/** The context of every statement: the LMS's template, with what is added to it. */
export function contextOf({ registration }: LaunchAddress, { contextTemplate = {} }: LaunchData, added: Context): Context {
	const kinds = new Set([...Object.keys(contextTemplate.contextActivities ?? {}), ...Object.keys(added.contextActivities ?? {})]);
	const contextActivities: Activities = {};
	for (const kind of kinds) {
		const all = [...(contextTemplate.contextActivities?.[kind] ?? []), ...(added.contextActivities?.[kind] ?? [])];
		contextActivities[kind] = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
	}
	return { ...contextTemplate, ...added, registration, contextActivities, extensions: { ...contextTemplate.extensions, ...added.extensions } };
}
