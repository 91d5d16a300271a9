/** What checks found in each text alone, kept from run to run beside what was read in it (`kept-readings.ts`). */
import { openPack } from '../files/pack.ts';
import type { Cached } from '../source/cached.ts';

/** By what was made and of which input, the results by the index of the entry in its file. */
type Findings = Map<string, unknown[]>;
type OfText = { state: string; findings: Findings; asked: Set<string>; changed: boolean };

export type KeptFindings = {
	/** @param state tells this text of the file from others, and our code from other code @param index of the entry in its file */
	of(file: string, state: string, index: number): Cached;
	/** Keeps for the next run what checks asked for since the last time. */
	save(): void;
};

/**
 * @param shown the name by which problems call the content folder
 * @param folder where results are kept
 * @returns nothing where the cache is switched off
 */
export function keptFindings(shown: string, folder: string): KeptFindings | undefined {
	const pack = openPack('findings', [shown], folder);
	if (!pack) return undefined;
	const texts = new Map<string, OfText>();
	const textOf = (file: string, state: string): OfText => {
		const known = texts.get(file);
		if (known?.state === state) return known;
		const findings = (pack.get(file, state) as Findings | undefined) ?? new Map();
		const opened = { state, findings, asked: new Set<string>(), changed: false };
		texts.set(file, opened);
		return opened;
	};
	return {
		of: (file, state, index) => (what, input, make) => {
			const text = textOf(file, `findings ${state}`);
			const key = `${what} ${input}`;
			text.asked.add(key);
			const results = text.findings.get(key) ?? [];
			if (results[index] !== undefined) return results[index] as ReturnType<typeof make>;
			const made = make();
			results[index] = made;
			text.findings.set(key, results);
			text.changed = true;
			return made;
		},
		save() {
			for (const [file, text] of texts) {
				const { state, findings, asked } = text;
				// What was made of other lists than those that there are now is not asked for again.
				const gone = [...findings.keys()].filter((key) => !asked.has(key));
				for (const key of gone) findings.delete(key);
				if (text.changed || gone.length > 0) pack.set(file, state, findings);
				text.changed = false;
				asked.clear();
			}
			pack.save();
		},
	};
}
