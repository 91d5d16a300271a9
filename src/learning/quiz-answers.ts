/**
 * The answers in what a set of questions keeps of itself, question by question: several tabs answer one quiz, each knows its own
 * answers alone, and none may take away those of another. What is no set is taken as a whole.
 */

/** When each question was changed last, milliseconds since 1970; also that of one whose answer was taken back. */
export type AnswerTimes = Record<string, number>;
/** What a set keeps, as far as its answers go. */
type Answers = { items: Record<string, unknown> };
/** What is kept of a quiz, and since when. `times` is missing where an earlier version kept it. */
export type KeptAnswers = { saved: number; state: unknown; times?: AnswerTimes | undefined };

/** @returns whether a state holds answers by the ids of their questions */
export function hasAnswers(state: unknown): state is Answers {
	const { order, items } = (state ?? {}) as Record<string, unknown>;
	return Array.isArray(order) && typeof items === 'object' && items !== null && !Array.isArray(items);
}

const itemsOf = (state: unknown): Record<string, unknown> => (hasAnswers(state) ? state.items : {});
const itemIn = (items: Record<string, unknown>, id: string): unknown => (Object.hasOwn(items, id) ? items[id] : undefined);
/** What is told of an answer beside the answer and its mode says the same of every tab, and is not always kept. */
function wordOf(item: unknown): string | undefined {
	const { answer, mode } = (item ?? {}) as Record<string, unknown>;
	return JSON.stringify(mode === undefined ? item : [answer, mode]);
}
const same = (one: unknown, other: unknown): boolean => one === other || wordOf(one) === wordOf(other);

/** The ids of the questions whose answers differ between two states. */
function changedBetween(from: unknown, to: unknown): string[] {
	const [before, after] = [itemsOf(from), itemsOf(to)];
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => !same(itemIn(before, id), itemIn(after, id)));
}

/**
 * Says which questions were changed now.
 * @param times those until now
 * @param now milliseconds since 1970
 */
export function timesAfter(times: AnswerTimes, from: unknown, to: unknown, now: number): AnswerTimes {
	return { ...times, ...Object.fromEntries(changedBetween(from, to).map((id) => [id, now])) };
}

/**
 * Puts what was changed between two states into a third one.
 * @returns `mine`, with the answers that were given, changed or taken back from `from` to `to`; none where one of them is no set
 */
export function withChanges(mine: unknown, from: unknown, to: unknown): Answers | undefined {
	if (!hasAnswers(mine) || !hasAnswers(to)) return undefined;
	const items = new Map(Object.entries(mine.items));
	for (const id of changedBetween(from, to)) {
		const changed = itemIn(to.items, id);
		if (changed === undefined) items.delete(id);
		else items.set(id, changed);
	}
	return { ...mine, items: Object.fromEntries(items) };
}

/** @returns whether `one` holds an answer to a question to which `other` has none */
export const hasMoreThan = (one: unknown, other: unknown): boolean =>
	hasAnswers(one) && Object.keys(one.items).some((id) => itemIn(itemsOf(other), id) === undefined);

/**
 * Joins what two tabs have kept of one quiz: of each question, what was changed last.
 * @param newer kept later: where it stands in the quiz counts
 * @returns none where one of them is no set
 */
export function joinedAnswers(newer: KeptAnswers, older: KeptAnswers): KeptAnswers | undefined {
	if (!hasAnswers(newer.state) || !hasAnswers(older.state)) return undefined;
	const both = [newer, older].map(({ saved, state, times = {} }) => {
		const items = itemsOf(state);
		return { items, timeOf: (id: string) => (Object.hasOwn(times, id) ? (times[id] ?? 0) : itemIn(items, id) === undefined ? 0 : saved), times };
	});
	const [mine, theirs] = both;
	if (!mine || !theirs) return undefined;
	const items: [string, unknown][] = [];
	const times: [string, number][] = [];
	for (const id of new Set(both.flatMap((one) => [...Object.keys(one.items), ...Object.keys(one.times)]))) {
		const [own, other] = [mine.timeOf(id), theirs.timeOf(id)];
		const later = other > own || (other === own && itemIn(mine.items, id) === undefined) ? theirs : mine;
		const item = itemIn(later.items, id);
		if (item !== undefined) items.push([id, item]);
		times.push([id, later.timeOf(id)]);
	}
	return { saved: newer.saved, state: { ...newer.state, items: Object.fromEntries(items) }, times: Object.fromEntries(times) };
}
