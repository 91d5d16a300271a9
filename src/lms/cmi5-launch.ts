/**
 * What a cmi5 launch brings along (Quartz, 1st edition): the values in its address, and the document `LMS.LaunchData`. Anyone can
 * write an address, and what is in it decides where tokens and results go: nothing of it is used before it was looked at.
 */
import { isObject } from '../files/json.ts';

export type Json = Record<string, unknown>;
export type Activities = Record<string, { id: string }[]>;
export type Context = Json & { contextActivities?: Activities; extensions?: Json };

/** The values in the address of a launch (cmi5, 8.1). `endpoint` ends with a slash; it and `fetch` are whole http or https addresses. */
export type LaunchAddress = { endpoint: string; fetch: string; actor: Json; registration: string; activityId: string };

/** `LMS.LaunchData` (cmi5, 10.2). */
export type LaunchData = {
	contextTemplate?: Context;
	launchMode?: (typeof MODES)[number];
	/** 0 to 1 */
	masteryScore?: number;
	/** a whole http or https address */
	returnURL?: string;
};

/** What was read, or the names of all values that cannot be used. */
export type Read<T> = { found: T } | { unusable: string[] };

const MODES = ['Normal', 'Browse', 'Review'] as const;
const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** An absolute IRI (RFC 3987, 2.2), as far as it tells one from a word: a scheme, and no space or control character. */
const IRI = /^[a-z][a-z\d+.-]*:[^\s\p{Cc}<>"{}|\\^`]+$/iu;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
/** An LMS that writes null for what it does not say says nothing. */
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/**
 * An address that a browser may open or send to.
 * @param page the address of the page, on which one that is not whole builds
 * @returns the whole address; none where it is not http or https, or names a user, which `fetch` refuses
 */
function webAddress(text: unknown, page: string): URL | undefined {
	if (typeof text !== 'string') return undefined;
	try {
		const url = new URL(text, page);
		return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
	} catch {
		return undefined;
	}
}

/** The address of a store's resources: what is asked for is put behind it, so that it has no query and no fragment. */
function endpointOf(text: string, page: string): string | undefined {
	const url = webAddress(text, page);
	if (url?.search !== '' || url.hash !== '') return undefined;
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** An agent with something that tells it from others (xAPI 1.0.3, Data, 2.4.2). */
function actorOf(text: string): Json | undefined {
	try {
		const actor = JSON.parse(text) as unknown;
		if (!isObject(actor) || !(isAbsent(actor.objectType) || actor.objectType === 'Agent')) return undefined;
		const { account, mbox, mbox_sha1sum: sha1, openid } = actor;
		const known = isObject(account) ? isText(account.homePage) && isText(account.name) : [mbox, sha1, openid].some(isText);
		return known ? actor : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Reads the address of a launch.
 * @param page the address of the page, with the values of the launch in its query
 * @returns none where the page was not launched: its address has none of the values
 */
export function launchAddress(page: string): Read<LaunchAddress> | undefined {
	const values = new URL(page).searchParams;
	if (!NAMES.some((name) => values.has(name))) return undefined;
	const text = (name: (typeof NAMES)[number]) => values.get(name) ?? '';
	const found = {
		endpoint: endpointOf(text('endpoint'), page),
		fetch: text('fetch') === '' ? undefined : webAddress(text('fetch'), page)?.href,
		actor: actorOf(text('actor')),
		registration: UUID.test(text('registration')) ? text('registration') : undefined,
		activityId: IRI.test(text('activityId')) ? text('activityId') : undefined,
	};
	const unusable = NAMES.filter((name) => found[name] === undefined);
	return unusable.length > 0 ? { unusable } : { found: found as LaunchAddress };
}

/** xAPI lets a single activity stand where a list does (1.0.3, Data, 2.4.6.2). */
function activitiesOf(value: unknown): Activities | undefined {
	if (!isObject(value)) return undefined;
	const lists = Object.entries(value).map(([kind, one]) => [kind, Array.isArray(one) ? (one as unknown[]) : [one]] as const);
	if (!lists.every(([, list]) => list.every((activity) => isObject(activity) && isText(activity.id)))) return undefined;
	return Object.fromEntries(lists) as Activities;
}

function templateOf(value: unknown): Context | undefined {
	if (!isObject(value)) return undefined;
	const { contextActivities, extensions, ...rest } = value;
	const activities = isAbsent(contextActivities) ? {} : activitiesOf(contextActivities);
	const added = isAbsent(extensions) ? {} : extensions;
	return activities && isObject(added) ? { ...rest, contextActivities: activities, extensions: added } : undefined;
}

/**
 * Reads the document `LMS.LaunchData`.
 * @param value parsed JSON; an LMS that has no such document says nothing
 * @param page the address of the page
 * @returns without `returnURL` where that is none to follow: the learner's work is worth more than the way back
 */
export function launchData(value: unknown, page: string): Read<LaunchData> {
	if (value === undefined) return { found: {} };
	if (!isObject(value)) return { unusable: ['LMS.LaunchData'] };
	const { contextTemplate, launchMode, masteryScore, returnURL } = value;
	const template = isAbsent(contextTemplate) ? {} : templateOf(contextTemplate);
	const mode = isAbsent(launchMode) ? 'Normal' : MODES.find((known) => known === launchMode);
	const mastery = isAbsent(masteryScore) || (typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1);
	const unusable = [...(template ? [] : ['contextTemplate']), ...(mode ? [] : ['launchMode']), ...(mastery ? [] : ['masteryScore'])];
	if (!template || !mode || !mastery) return { unusable };
	const back = isText(returnURL) ? webAddress(returnURL, page)?.href : undefined;
	return {
		found: {
			contextTemplate: template,
			launchMode: mode,
			...(isAbsent(masteryScore) ? {} : { masteryScore: masteryScore as number }),
			...(back === undefined ? {} : { returnURL: back }),
		},
	};
}
