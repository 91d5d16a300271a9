/**
 * What of a document changes when drafts are put into it. Nothing that a person looked at is touched: see the README of this folder.
 */
import { sha256 } from '../../files/hash.ts';
import type { Recommendation, RecommendationDocument } from '../schema.ts';
import type { Draft } from './drafts.ts';
import { idFrom } from './heads.ts';
import { note, type Reading } from './mistakes.ts';

export type Change = {
	/** entries that are new, in the order of the file */
	added: Recommendation[];
	/** by the index of an entry that waits for review: the fields that it gets */
	filled: Map<number, Partial<Recommendation>>;
	/** how many stay as they are */
	kept: number;
};

/** What a draft may give to an entry that waits for its editor and has not got it. */
const FILLABLE = ['paragraph', 'by', 'original', 'groups', 'articles', 'answer', 'leads', 'ids'] as const;

/** @param source of an entry whose paragraph is not known */
export function mergeInto(there: readonly Recommendation[], symbol: string, drafts: readonly Draft[], source: readonly string[], reading: Reading): Change {
	const change: Change = { added: [], filled: new Map(), kept: 0 };
	const taken = new Set<Recommendation>();
	const freeId = idsBeside(there.map(({ id }) => id));
	for (const draft of drafts) {
		const known = entryOf(draft, there, taken);
		if (known) {
			taken.add(known);
			const fields = known.toReview ? missingIn(known, draft) : {};
			tellDifferences(known, draft, symbol, fields, reading);
			if (Object.keys(fields).length > 0) change.filled.set(there.indexOf(known), fields);
			else change.kept++;
			continue;
		}
		const parts = partsOf(draft, there);
		if (parts.length > 0) {
			note(reading, { kind: 'parts', row: draft.row.at, params: { got: draft.paragraph ?? '', symbol, names: parts.map(({ id }) => id).join(', ') } });
			change.kept++;
			continue;
		}
		const entry = entryFrom(draft, freeId, source);
		change.added.push(entry);
		if (draft.paragraph === undefined && draft.row.values('paragraph').length === 0)
			note(reading, { kind: 'no-paragraph', row: draft.row.at, params: { symbol, name: entry.id } });
	}
	return change;
}

/** The entry that a draft is: by the id of the Index, or by its paragraph, among several of one paragraph first by its words. */
function entryOf(draft: Draft, there: readonly Recommendation[], taken: ReadonlySet<Recommendation>): Recommendation | undefined {
	const uhri = draft.ids?.uhri;
	const byId = uhri === undefined ? undefined : there.find(({ ids }) => ids?.uhri === uhri);
	if (byId) return byId;
	const open = there.filter((one) => !taken.has(one) && (uhri === undefined || one.ids?.uhri === undefined));
	const sameWords = (one: Recommendation) => one.original !== undefined && same(one.original.text, draft.original.text);
	const inParagraph = open.filter(({ paragraph }) => paragraph !== undefined && paragraph === draft.paragraph);
	return inParagraph.find(sameWords) ?? inParagraph[0] ?? open.find(sameWords);
}

/** Entries that are parts of the draft's paragraph: `12(a)` and `12(b)` where the draft is `12`. */
const partsOf = ({ paragraph }: Draft, there: readonly Recommendation[]): Recommendation[] =>
	paragraph === undefined ? [] : there.filter((one) => one.paragraph?.startsWith(`${paragraph}(`));

const same = (a: string, b: string) => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

/** What an entry that waits for review gets: what it has not got, and newer words of the document while nobody has written its text. */
function missingIn(there: Recommendation, draft: Draft): Partial<Recommendation> {
	const fields: Partial<Recommendation> = {};
	for (const field of FILLABLE) if (there[field] === undefined && draft[field] !== undefined) Object.assign(fields, { [field]: draft[field] });
	if (there.rights.length === 0 && draft.rights.length > 0) fields.rights = draft.rights;
	const { original, text } = there;
	if (original && text === undefined && original.language === draft.original.language && !same(original.text, draft.original.text))
		fields.original = draft.original;
	return fields;
}

/** Says what the file has otherwise and the entry keeps. */
function tellDifferences(there: Recommendation, draft: Draft, symbol: string, fields: Partial<Recommendation>, reading: Reading): void {
	const name = `${symbol}, ${there.paragraph ?? there.id}`;
	const { original, answer } = there;
	if (original && !fields.original && original.language === draft.original.language && !same(original.text, draft.original.text))
		note(reading, { kind: 'original-differs', row: draft.row.at, params: { name } });
	if (draft.answer !== undefined && answer !== draft.answer && fields.answer === undefined)
		note(reading, { kind: 'answer-differs', row: draft.row.at, params: { name, got: draft.answer, there: answer ?? '—' } });
}

/** Gives ids that no entry has: `12`, then `12-2`; each number is tried once, however many entries there are of one paragraph. */
function idsBeside(there: readonly string[]): (stem: string) => string {
	const taken = new Set(there);
	const last = new Map<string, number>();
	return (stem) => {
		let count = last.get(stem) ?? 1;
		let id = count === 1 ? stem : `${stem}-${count}`;
		while (taken.has(id)) id = `${stem}-${++count}`;
		last.set(stem, count);
		taken.add(id);
		return id;
	};
}

function entryFrom(
	{ row: _, symbol: __, paragraph, by, original, rights, groups, articles, answer, leads, ids }: Draft,
	freeId: (stem: string) => string,
	source: readonly string[],
): Recommendation {
	const stem = paragraph === undefined ? `doan-${sha256(ids?.uhri ?? original.text).slice(0, 8)}` : idFrom(paragraph);
	const id = freeId(stem);
	return {
		id,
		...(paragraph === undefined ? {} : { paragraph }),
		...(by ? { by } : {}),
		original,
		rights,
		...(groups ? { groups } : {}),
		...(articles ? { articles } : {}),
		...(answer ? { answer } : {}),
		...(leads ? { leads } : {}),
		...(ids ? { ids } : {}),
		toReview: true,
		...(paragraph === undefined ? { source: [...source] } : {}),
	};
}

/** Whether a document needs a source for answers or for who leads, which it has not got. */
export function needs(
	{ answered, assigned }: Pick<RecommendationDocument, 'answered' | 'assigned'>,
	{ added, filled }: Change,
): { answered: boolean; assigned: boolean } {
	const all = [...added, ...filled.values()];
	return {
		answered: answered === undefined && all.some(({ answer }) => answer !== undefined),
		assigned: assigned === undefined && all.some(({ leads }) => leads !== undefined),
	};
}
