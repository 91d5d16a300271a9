/** Sentences that are too long for their readers: of each part of a text the longest is named, and the others are counted. */
import { markOf } from '../reference/known-warnings.ts';
import { cachedOf } from '../source/cached.ts';
import { nearestTo } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Place, Problem } from '../source/problem.ts';
import { placesIn } from './in-file.ts';
import { problem } from './messages.ts';
import { type Read, readEntries } from './read.ts';
import type { Audience } from './schema.ts';

/** Characters of a sentence that tell it from others. */
const SHOWN = 60;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')}…` : text);

/**
 * A part is what the list of known warnings tells apart: an entry with an id, or what stands below a heading. So a text that was too hard at
 * the last release stays one known warning until it is mended whole.
 */
export function checkSentences(audiences: readonly Entry<Audience>[], listed: ReadonlySet<string>, content: Content): Problem[] {
	const mark = markOf(content);
	const all = audiences.map(({ data }) => data);
	return readEntries(audiences, listed, content).flatMap(({ entry, input, read }) =>
		cachedOf(entry, 'long-sentences', input, () => read(true).map((text) => longOf(text, all.indexOf(text.text.audience)))).flatMap(
			({ audience, limit, long }) => {
				const placed = long.map(({ line, column, ...rest }) => ({ ...rest, place: { file: entry.file, line, column } }));
				return [...Map.groupBy(placed, ({ place }) => mark({ ...place, kind: 'long-sentence' }).at)].map(([, group]) => {
					const { text, words, place } = group.reduce((a, b) => (b.words > a.words ? b : a));
					const name = all[audience]?.name ?? { vi: '' };
					return problem('long-sentence', place, {
						words,
						limit,
						audience: { ...name, en: name.en ?? name.vi },
						more: more(group.length - 1),
						text: shortened(text),
					});
				});
			},
		),
	);
}

/** The sentences of a text that are over the limit, and where they stand. @param audience its index among the audiences */
function longOf({ text: { entry }, limit, sentences }: Read, audience: number) {
	const placeOf = placesIn(entry.written ?? '');
	const long = sentences
		.filter(({ words }) => words > limit)
		.map(({ text, words, passage }) => {
			const { line, column } = placeOf(text, plain(passage.place()));
			return { text, words, line, column };
		});
	return { audience, limit, long };
}

const plain = ({ file, line, column }: Place): Place => ({ file, line, column });

const more = (count: number) => (count === 0 ? { vi: '', en: '' } : { vi: `; phần này còn ${count} câu quá dài`, en: `; ${count} more in this part` });

/** Kinds that there are; grades in their order; limits only where something is measured. @param kinds the names of all kinds of content */
export function checkAudiences(entries: readonly Entry<Audience>[], listed: ReadonlySet<string>, kinds: ReadonlySet<string>): Problem[] {
	return entries.flatMap(({ data: { texts, limits }, place }) => [
		...texts.flatMap(({ kind, grades: [from = 0, to = 0] = [] }, index) => [
			...(kinds.has(kind) ? [] : [problem('audience-kind', place(['texts', index, 'kind']), { kind, near: nearestTo(kind, kinds) })]),
			...(from > to ? [problem('audience-grades', place(['texts', index, 'grades']), { from, to })] : []),
		]),
		...Object.keys(limits).flatMap((language) =>
			listed.has(language) ? [] : [problem('limit-without-words', place(['limits', language], 'key'), { language })],
		),
	]);
}
