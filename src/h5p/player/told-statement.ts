/** A statement of what plays as the page is told of it (xAPI 1.0.3, part two). */
import { isObject } from '../../files/json.ts';
import { isUuid, randomUuid } from '../../files/uuid.ts';
import type { Statement } from './result.ts';

/** The tag under which the H5P core and the official content types put every text, whatever its language. */
const CORE_TAG = 'en-US';

type Fields = Record<string, unknown>;

/** Parts of an interaction that have descriptions (xAPI 1.0.3, 2.4.4.1). */
const COMPONENTS = ['choices', 'scale', 'source', 'target', 'steps'];

/** A language map whose text stands under the language that it is in. */
function retagged(map: unknown, language: string): unknown {
	if (!isObject(map) || !(CORE_TAG in map)) return map;
	const { [CORE_TAG]: text, ...rest } = map;
	return { [language]: text, ...rest };
}

function definitionIn(definition: Fields, language: string): Fields {
	const component = (one: unknown) => (isObject(one) ? { ...one, description: retagged(one.description, language) } : one);
	const entries = Object.entries(definition).map(([key, value]) => {
		if (key === 'name' || key === 'description') return [key, retagged(value, language)];
		return [key, COMPONENTS.includes(key) && Array.isArray(value) ? value.map(component) : value];
	});
	return Object.fromEntries(entries);
}

/**
 * @param statement as the core's event carries it; it is not changed
 * @param language of the content, a tag of RFC 5646: its texts stand under it
 * @param now milliseconds since 1970
 * @returns the statement without an actor, with its id where it has one and with a new one where it has none, and with the time. A
 * duration of less than nothing, as where the clock was set back, is none
 */
export function toldStatement(statement: Statement, language: string, now: number): object {
	const { actor: _, id, object, result, ...rest } = statement;
	const told: Fields = { id: isUuid(id) ? id : randomUuid(), timestamp: new Date(now).toISOString(), ...rest };
	if (isObject(object)) told.object = isObject(object.definition) ? { ...object, definition: definitionIn(object.definition, language) } : object;
	if (isObject(result)) told.result = `${result.duration}`.startsWith('PT-') ? { ...result, duration: 'PT0S' } : result;
	return told;
}
