/** The content folder of a made-up province, and copies of it with mistakes put in. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderCopies } from './folder-copies.ts';

export const province = fileURLToPath(new URL('../fixtures/province', import.meta.url));

/** A day on which nothing in the province's plan is due. */
export const quietDay = '2027-01-15';

/** One change of the tree; `from` stands exactly once in its file. */
export type Edit =
	| { in: string; from: string; to: string }
	| { write: string; text: string | Uint8Array }
	| { append: string; text: string }
	| { remove: string }
	| { link: string; to: string };

/** A mistake and all that the check says of it. */
export type Case = {
	kind: string;
	/** told apart by this where a kind has more than one case */
	what?: string;
	edits: Edit[];
	/** the day of the check, where the kind depends on it */
	today?: string;
	/** the lines of the report, as they are printed */
	lines: string[];
	/** further lines that the one mistake rightly causes, of other kinds */
	companions?: string[];
	/** the lines in English, where this case tests them */
	en?: string[];
};

function apply(root: string, edit: Edit): void {
	if ('remove' in edit) rmSync(join(root, edit.remove));
	else if ('link' in edit) symlinkSync(edit.to, join(root, edit.link));
	else if ('write' in edit) {
		mkdirSync(dirname(join(root, edit.write)), { recursive: true });
		writeFileSync(join(root, edit.write), edit.text);
	} else if ('append' in edit) appendFileSync(join(root, edit.append), edit.text);
	else {
		const file = join(root, edit.in);
		const parts = readFileSync(file, 'utf8').split(edit.from);
		if (parts.length !== 2) throw new Error(`“${edit.from}” stands ${parts.length - 1} times in ${edit.in}`);
		writeFileSync(file, parts.join(edit.to));
	}
}

/** Makes changes in a content folder. */
export function applyAll(root: string, edits: readonly Edit[]): void {
	for (const edit of edits) apply(root, edit);
}

/**
 * Puts the words of the interface into a copy of the province, without what a search calls pages: those are another province's.
 * @param root the content folder
 */
export function copyLanguages(root: string): void {
	const languages = fileURLToPath(new URL('../../content/languages', import.meta.url));
	cpSync(languages, join(root, 'languages'), { recursive: true, filter: (path) => !path.endsWith('synonyms.yaml') });
}

/** A copy of the province in a folder of its own, which is used again once it is removed. */
export const copyOfProvince = folderCopies('province', (root) => cpSync(province, root, { recursive: true }));

/** Runs something on a copy of the province with the edits made in it, and removes the copy. */
export function withTree<T>(edits: readonly Edit[], run: (root: string) => T): T {
	const { root, remove } = copyOfProvince();
	try {
		applyAll(root, edits);
		return run(root);
	} finally {
		remove();
	}
}

/** As `withTree`, for what comes to its end later. */
export async function withTreeAsync<T>(edits: readonly Edit[], run: (root: string) => Promise<T>): Promise<T> {
	const { root, remove } = copyOfProvince();
	try {
		applyAll(root, edits);
		return await run(root);
	} finally {
		remove();
	}
}
