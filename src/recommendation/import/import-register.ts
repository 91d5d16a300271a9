/** Takes the exports of registers into the content: each document that they speak of is extended, or made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../../files/write-together.ts';
import { conventionKind } from '../../law/kinds.ts';
import { sourceKind } from '../../reference/kinds.ts';
import type { Content } from '../../source/kind.ts';
import { bodyKind, documentKind } from '../kinds.ts';
import type { RecommendationDocument } from '../schema.ts';
import { themeKind } from '../theme-kind.ts';
import { type Draft, draftsOf, type Passed } from './drafts.ts';
import { headOf, registerSource, sourceOf } from './heads.ts';
import { mergeInto, needs } from './merge.ts';
import { isNote, note, type Reading } from './mistakes.ts';
import type { Rows } from './row.ts';
import { knownThemes } from './themes.ts';
import { changedText, newText, type Said } from './write.ts';

/** Where documents stand, in the content folder. */
const FOLDER = 'recommendations/';

/** What becomes of one file of the content. */
export type Written = { /** from the content folder */ file: string; text: string; isNew: boolean; added: number; filled: number; kept: number };
export type Planned = { written: Written[]; passed: Passed };

/**
 * @param folder the content folder, whose texts are extended
 * @param content what stands in it, without errors
 * @param chosen the id of the source of the register, where the command names one
 * @param languages the tags of the site's languages
 * @returns what would be written; nothing where the reading has a mistake
 */
export function planned(rows: Rows, folder: string, content: Content, chosen: string | undefined, languages: readonly string[], reading: Reading): Planned {
	const sources = content.all(sourceKind).map(({ data }) => data);
	const documents = content.served(documentKind);
	const conventions = content.served(conventionKind);
	if (chosen !== undefined && !sources.some(({ id }) => id === chosen)) note(reading, { kind: 'unknown-source', params: { got: chosen } });
	const register = registerSource(sources, chosen);
	const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
	const known = {
		themes: knownThemes(content.served(themeKind)),
		bodies: content.served(bodyKind),
		languages,
		register: register?.toLowerCase() ?? 'register',
	};
	const { drafts, passed } = draftsOf(rows, known, reading);
	if (drafts.length === 0 && reading.mistakes.every(isNote)) note(reading, { kind: 'nothing', params: {} });
	const written: Written[] = [];
	const taken = ids(documents);
	const groups = Map.groupBy(drafts, ({ symbol }) => symbol.toLowerCase());
	for (const group of groups.values()) {
		const symbol = group[0]?.symbol ?? '';
		const there = documents.find((document) => document.symbol.toLowerCase() === symbol.toLowerCase());
		const source = [...new Set([sourceOf(symbol, sources) ?? [], register ?? []].flat())];
		const one = there ? extended(there, group, folder, source, register, reading) : made(group, conventions, taken, source, register, reading);
		if (!one) continue;
		taken.add(one.file.replace(/^.*\/|\.yaml$/g, ''));
		written.push(one);
	}
	return { written: reading.mistakes.every(isNote) ? written : [], passed };
}

type Conventions = Parameters<typeof headOf>[1];

function extended(
	there: RecommendationDocument,
	drafts: readonly Draft[],
	folder: string,
	source: readonly string[],
	register: string | undefined,
	reading: Reading,
) {
	const { symbol } = there;
	const change = mergeInto(there.recommendations, symbol, drafts, source, reading);
	if (source.length === 0 && change.added.some((one) => one.paragraph === undefined)) note(reading, { kind: 'no-source', params: { symbol } });
	const said = saidOf(needs(there, change), symbol, register, reading);
	const file = `${FOLDER}${there.id}.yaml`;
	const text = readFileSync(join(folder, file), 'utf8');
	const { added, filled, kept } = change;
	const counts = { file, isNew: false, added: added.length, filled: filled.size, kept };
	if (!reading.mistakes.every(isNote)) return undefined;
	const changed = added.length + filled.size === 0 ? text : changedText(text, change, said);
	if (changed === undefined) note(reading, { kind: 'flow-list', params: { name: `content/${file}` } });
	return changed === undefined ? undefined : { ...counts, text: changed };
}

function made(
	drafts: readonly Draft[],
	conventions: Conventions,
	taken: ReadonlySet<string>,
	source: readonly string[],
	register: string | undefined,
	reading: Reading,
) {
	const symbol = drafts[0]?.symbol ?? '';
	const head = headOf(drafts, conventions, taken, reading);
	if (source.length === 0) note(reading, { kind: 'no-source', params: { symbol } });
	const change = mergeInto([], symbol, drafts, source, reading);
	const said = saidOf(needs({}, change), symbol, register, reading);
	if (!head || !reading.mistakes.every(isNote)) return undefined;
	const file = `${FOLDER}${head.id}.yaml`;
	return { file, isNew: true, added: change.added.length, filled: 0, kept: 0, text: newText(head, source, said, change.added) };
}

/** The sources of answers and of who leads, where they have to be said. */
function saidOf(need: ReturnType<typeof needs>, symbol: string, register: string | undefined, reading: Reading): Said {
	if (register === undefined && need.answered) note(reading, { kind: 'no-answer-source', params: { symbol } });
	if (register === undefined && need.assigned) note(reading, { kind: 'no-lead-source', params: { symbol } });
	if (register === undefined) return {};
	return { ...(need.answered ? { answered: [register] } : {}), ...(need.assigned ? { assigned: [register] } : {}) };
}

/** Writes what was planned, all of it or, where the file system refuses, nothing, which the reading says. */
export function write(folder: string, written: readonly Written[], reading: Reading): void {
	const files = written.filter(({ added, filled }) => added + filled > 0);
	try {
		writeTogether(
			join(folder, FOLDER),
			files.map(({ file, text, isNew }) => ({ name: file.slice(FOLDER.length), text, isNew })),
		);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		note(reading, { kind: 'not-written', params: { got: code } });
	}
}
