/**
 * What was read in the files of the content, kept from run to run: of a text that has not changed since, and had no problem. Of the places
 * only those are kept that somebody asked for, which sound content has few of: for another one the text is read again.
 */
import { join } from 'node:path';
import { cacheFolder, projectCode } from '../files/cache.ts';
import { sha256 } from '../files/hash.ts';
import { openPack } from '../files/pack.ts';
import type { Reading } from '../source/format.ts';
import type { MdxPage } from '../source/mdx.ts';
import { type Located, topOf } from '../source/problem.ts';
import { keptFindings } from './kept-findings.ts';

const PROJECT = join(import.meta.dirname, '../..');

type PlaceOf = Located<unknown>['place'];
/** An entry without what tells places. */
type Kept = { data: unknown; page?: Omit<MdxPage, 'head'> & { head: unknown } };
/** What is kept of a text: its entries, and the lines and columns that somebody asked for. */
type KeptText = { entries: readonly Kept[]; places: Map<string, readonly [line: number, column: number]> };

export type KeptReadings = {
	/** @param file the name that problems carry @param read reads the text: the same entries each time */
	reading(file: string, text: string, read: () => Reading<unknown>): Reading<unknown>;
	/** Keeps what was read, and the places that were asked for, for the next run. */
	save(): void;
};

/**
 * @param shown the name by which problems call the content folder
 * @param folder where results are kept
 * @returns nothing where the cache is switched off
 */
export function keptReadings(shown: string, folder: string = cacheFolder(PROJECT)): KeptReadings | undefined {
	const pack = openPack('readings', [shown], folder);
	const findings = keptFindings(shown, folder);
	if (!pack || !findings) return undefined;
	// Our code is part of the state and not of the pack's name: a pack takes as much room as all of the content.
	const code = projectCode(PROJECT);
	/** what is new of each text */
	const changed = new Map<string, { state: string; text: KeptText }>();
	return {
		reading(file, text, read) {
			const state = sha256(`${code} ${text}`);
			const known = pack.get(file, state) as KeptText | undefined;
			const made = known ? undefined : read();
			if (made && (made.problems.length > 0 || made.broken)) return made;
			const kept = known ?? { entries: made?.entries.map(withoutPlaces) ?? [], places: new Map() };
			const change = () => changed.set(file, { state, text: kept });
			if (!known) change();
			const entries = restored(kept, file, made ? () => made : read, change);
			return { entries: entries.map((entry, index) => ({ ...entry, cached: findings.of(file, state, index) })), problems: [] };
		},
		save() {
			for (const [file, { state, text }] of changed) pack.set(file, state, text);
			changed.clear();
			pack.save();
			findings.save();
		},
	};
}

function withoutPlaces({ data, page }: Reading<unknown>['entries'][number]): Kept {
	return page ? { data, page: { ...page, head: page.head.value } } : { data };
}

/** @param change is called where a place was asked for that is not kept yet */
function restored({ entries, places }: KeptText, file: string, read: () => Reading<unknown>, change: () => void): Reading<unknown>['entries'] {
	let made: Reading<unknown> | undefined;
	const entryAt = (index: number) => {
		made ??= read();
		return made.entries[index];
	};
	/** Checks ask for places before they know whether they have anything to say of them: one is looked up where its line or column is needed. */
	const later =
		(name: string, placeOf: () => PlaceOf | undefined): PlaceOf =>
		(path, target) => {
			const look = () => {
				const key = JSON.stringify([name, target, ...path]);
				const known = places.get(key);
				if (known) return known;
				const { line, column } = placeOf()?.(path, target) ?? topOf(file);
				const found = [line, column] as const;
				places.set(key, found);
				change();
				return found;
			};
			return {
				file,
				get line() {
					return look()[0];
				},
				get column() {
					return look()[1];
				},
			};
		};
	return entries.map(({ data, page }, index) => {
		const place = later(`${index}`, () => entryAt(index)?.place);
		if (!page) return { data, file, place };
		const head = { value: page.head, place: later(`${index} head`, () => entryAt(index)?.page?.head.place) };
		return { data, file, place, page: { ...page, head } };
	});
}
